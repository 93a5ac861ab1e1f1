import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { render } from '../../../adapters/console/render.ts'
import { wrap } from '../../../adapters/console/wrap.ts'
import { printable } from '../../../src/printable.ts'
import { yesNo } from '../messages.ts'

const width = (text: string) => stringWidth(text, { ambiguousIsNarrow: false })
const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

test('control and hidden characters are shown, not obeyed', () => {
  expect(printable('\x1b[31m赤\x07\r')).toBe('␛[31m赤␇␍')
  expect(printable('a\u202eb\u200bc\u009b')).toBe('a<U+202E>b<U+200B>c<U+009B>')
  expect(printable('一行目\r\n二行目\t列')).toBe('一行目\n二行目 列')
  expect(printable('\ud800')).toBe('\ufffd')
})

test('nothing that a message says reaches the terminal as a control', () => {
  const nasty = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `\x1b[2J${text}\u202e`)
  fc.assert(
    fc.property(nasty, (text) => {
      const lines = render({
        ...yesNo('Q6'),
        head: text,
        body: [
          { kind: 'quote', text, source: text },
          { kind: 'notice', text },
          { kind: 'rows', rows: [{ label: text, text, button: { label: text, command: { name: 'back' } } }] },
        ],
        control: { kind: 'pick', question: 'Q6', choices: [{ value: 'a', label: text }] },
        actions: [[{ label: text, command: { name: 'help' } }]],
        aside: { head: text, body: [{ kind: 'small', text }], actions: [] },
      })
      for (const line of lines) {
        expect(line.text).not.toMatch(DANGEROUS)
        expect(line.text).not.toContain('\n')
      }
    }),
  )
})

test('no line is wider than asked, and nothing but spaces at breaks is lost', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'あいう、。「」（）abc 12.ー①ｱﾞ👩‍👩‍👧é/'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 80 }), (line, columns) => {
      const lines = wrap(line, columns, width)
      for (const one of lines) expect(width(one)).toBeLessThanOrEqual(columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
    }),
  )
})

test('a line does not begin with a closing mark, end with an opening one, or break a word', () => {
  expect(wrap('ああああ。いいい「うう」FortiGate', 8, width)).toEqual([
    'あああ',
    'あ。いい',
    'い「う',
    'う」',
    'FortiGat',
    'e',
  ])
  expect(wrap('for the Fortinet box', 10, width)).toEqual(['for the', 'Fortinet', 'box'])
})

test('a very long line is wrapped in time that grows with its length', () => {
  expect(wrap('あ'.repeat(100_000), 80, width)).toHaveLength(2500)
  expect(wrap('a'.repeat(100_000), 80, width)).toHaveLength(1250)
  expect(wrap('、'.repeat(100_000), 80, width)).toHaveLength(2500)
})

test('the block of a question is the one whose line begins with its id: nothing else does', () => {
  const lines = render({
    ...yesNo('Q6'),
    body: [{ kind: 'text', text: 'Q7 はまだです。\nQ8 も。' }],
    aside: { head: 'Q6 なぜ大切か', body: [{ kind: 'quote', text: 'Q9 では' }], actions: [] },
  })
  const record = render({ ...yesNo('Q6'), key: 'record:Q6', head: 'Q6' })
  const begins = [...lines, ...record].map(({ text, indent }) => ' '.repeat(indent) + text)
  expect(begins.filter((line) => /^Q\d/.test(line))).toEqual([yesNo('Q6').head])
})

test('a question that stands right above is not worded again', () => {
  const texts = (again: boolean) => render(yesNo('Q6'), again).map(({ text }) => text)
  expect(texts(false).join()).toContain('事業継続計画')
  expect(texts(true).join()).not.toContain('事業継続計画')
  expect(texts(true)).toEqual(expect.arrayContaining(['1. はい', '2. いいえ']))
})
