import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '../../../adapters/console/read.ts'
import type { Command, Message } from '../../../src/adapter.ts'
import { said, yesNo } from '../messages.ts'

const commands = (words: string): Command | undefined => (words === 'why' ? { name: 'why' } : undefined)
const over = (line: string, shown: Message | undefined = yesNo('Q6')) => read(line, shown, commands)

test.each(['2', '２', '②', ' 2 ', '2.', '２．', '(2)', '⑵', '2番', 'no', 'いいえ'])(
  '%j over a question is its second choice',
  (line) => expect(over(line)).toEqual({ kind: 'pick', question: 'Q6', value: 'no' }),
)

test.each(['3', '0', '22', '2年前', '2つ', '-2', '1 2', 'いいえ、まだです', 'YES!'])(
  '%j over a question is for the assistant to understand',
  (line) => expect(over(line)).toEqual({ kind: 'text', text: line }),
)

test('a number over anything but a choice is text', () => {
  expect(over('2', said('どうぞ'))).toEqual({ kind: 'text', text: '2' })
  expect(read('2', undefined, commands)).toEqual({ kind: 'text', text: '2' })
})

test.each(['/why', '／why', '/survey why', ' /why '])('%j is a command', (line) =>
  expect(over(line)).toEqual({ kind: 'command', command: { name: 'why' } }),
)

test('a slash before words that are no command is text', () => {
  expect(over('/etc/passwd')).toEqual({ kind: 'text', text: '/etc/passwd' })
})

test('the label of what is shown presses it', () => {
  expect(over('中断')).toEqual({ kind: 'command', command: { name: 'pause' } })
  expect(over('なぜ?')).toEqual({ kind: 'command', command: { name: 'why', question: 'Q6' } })
})

test('rows that share a label are told apart by their first word', () => {
  const row = (id: string) => ({
    label: `${id} 設問`,
    text: 'はい',
    button: { label: '変更', command: { name: 'goto' as const, question: id } },
  })
  const review: Message = { ...said(''), body: [{ kind: 'rows', rows: [row('Q6'), row('Q6-1')] }] }
  expect(over('変更 Q6-1', review)).toEqual({ kind: 'command', command: { name: 'goto', question: 'Q6-1' } })
  expect(over('変更', review)).toEqual({ kind: 'text', text: '変更' })
})

test('only what names a choice picks one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (line) => {
      const input = over(line)
      if (input?.kind !== 'pick') return
      const meant = line.normalize('NFKC').trim()
      expect(meant).toMatch(/^(\(?[12][.)番]?|yes|no|はい|いいえ)$/)
    }),
    { numRuns: 2000 },
  )
})
