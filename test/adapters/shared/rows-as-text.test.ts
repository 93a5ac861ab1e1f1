import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, rowsOf } from '../../../adapters/shared/rows-as-text.ts'

const names = ['maker', 'model', 'count', 'os']
const cell = fc.stringMatching(/^[A-Za-z0-9漢字 ,、.-]{1,12}$/).map((text) => text.trim() || '不明')

test('a table written as lines is read back as it was', () => {
  const row = fc.record({ maker: cell, model: cell, count: cell, os: cell })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const text = linesOf(rows, names).join('\n')
      const tidy = rows.map((one) =>
        Object.fromEntries(names.map((name) => [name, Reflect.get(one, name).replace(/\s+/g, ' ')])),
      )
      expect(rowsOf(text, names)).toEqual(tidy)
    }),
  )
})

test('reads commas of both languages, bars and tabs; what is too much stays with the last cell', () => {
  for (const text of ['A社,R-1,2,7.0', 'A社、R-1，2、7.0', 'A社 | R-1 | 2 | 7.0', 'A社\tR-1\t2\t7.0'])
    expect(rowsOf(text, names)).toEqual([{ maker: 'A社', model: 'R-1', count: '2', os: '7.0' }])
  expect(rowsOf('A社, R-1, 2, 7.0, 7.1\n\n', names)[0]?.os).toBe('7.0, 7.1')
  expect(rowsOf('R-1', names)).toEqual([{ maker: 'R-1', model: '', count: '', os: '' }])
})
