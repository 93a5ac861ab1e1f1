import { describe, expect, test } from 'vitest'
import { readList } from '../../../../src/survey/questions/devices/read-list.ts'
import { mhlw as survey } from '../../../support/flows.ts'

const reading = (text: string, maker?: string) => readList(text, survey.makers, maker)
const read = (text: string, maker?: string) =>
  reading(text, maker).rows.map(({ device: row }) => [row.maker, row.model, row.count, row.os].join(' | '))

describe('devices in free text', () => {
  test.each([
    ['FortiGate 60F, 2台, 7.0.9', ['Fortinet | FortiGate 60F | 2 | 7.0.9']],
    ['サンプル社, X-20, 1台, 3.1', ['サンプル社 | X-20 | 1 | 3.1']],
    ['ヤマハ RTX830 １台 Rev.15.02', ['YAMAHA | RTX830 | 1 | Rev.15.02']],
    ['Cisco ASA5506 x2', ['Cisco | ASA5506 | 2 | 不明']],
    ['RTX1210、台数不明、OSは不明', ['YAMAHA | RTX1210 |  | 不明']],
    ['UNIVERGE IX2215\nSRX300 1台 21.4', ['NEC | UNIVERGE IX2215 |  | 不明', 'Juniper | SRX300 | 1 | 21.4']],
    ['Pulse Secure PSA3000, 1台, 9.1', ['Pulse Secure | PSA3000 | 1 | 9.1']],
  ])('%j', (text, rows) => expect(read(text)).toEqual(rows))

  test.each(['', 'わかりません', 'はい', '2台あります', '不明, 不明, 不明, 不明'])('%j names none', (text) =>
    expect(read(text)).toEqual([]),
  )

  test('the question’s maker is that of every row that names no other, and a maker named once holds for the rows after it', () => {
    expect(read('60F 2台 7.0.9', 'Fortinet')).toEqual(['Fortinet | 60F | 2 | 7.0.9'])
    expect(read('ヤマハ RTX830, 不明, 不明\n60F', 'Fortinet')).toEqual([
      'YAMAHA | RTX830 |  | 不明',
      'Fortinet | 60F |  | 不明',
    ])
    expect(read('シスコ ISR1100 1台\nX-900 1台')).toEqual([
      'Cisco | ISR1100 | 1 | 不明',
      'Cisco | X-900 | 1 | 不明',
    ])
  })
})

describe('what is not said in so many words', () => {
  const doubts = (text: string, maker?: string) => reading(text, maker).rows.map((row) => row.doubts)

  test('is a doubt at its cell; what is said to be unknown is none', () => {
    expect(doubts('YAMAHA RTX830 2台 Rev.15.02.30')).toEqual([[]])
    expect(doubts('YAMAHA RTX830 2台 バージョン不明')).toEqual([[]])
    expect(doubts('YAMAHA RTX830 2台')).toEqual([['os']])
    expect(doubts('YAMAHA RTX830')).toEqual([['count', 'os']])
    // The maker of the row before is a guess, and so is what else was said.
    expect(doubts('シスコ ISR1100 1台 17.6.3\nX-900 1台 2.0')).toEqual([[], ['maker']])
    expect(doubts('YAMAHA RTX830 2台 Rev.15.02.30（予備機）')).toEqual([['model']])
    // A device prints its status once: how many there are it does not say.
    expect(doubts('Version: FortiGate-60F v7.0.14,build0601,240206 (GA.M)', 'Fortinet')).toEqual([['count']])
  })

  test('every line ends in a row or is handed back as it was typed', () => {
    const { rows, unread } = reading('ヤマハ RTX830 2台 Rev.15.02.30\n保守は○○さん\nRTX1210は撤去しました')
    expect(rows).toHaveLength(1)
    expect(unread).toEqual(['保守は○○さん', 'RTX1210は撤去しました'])
    // Courtesies around a list are understood, not devices and not lost.
    expect(
      reading('お世話になっております。\nRTX830 1台 Rev.15.02.30\n以上、よろしくお願いいたします。').unread,
    ).toEqual([])
    // A maker alone heads the devices below it, and is no device.
    expect(reading('ヤマハ\nRTX830 2台 Rev.15.02.30').unread).toEqual([])
    expect(reading('RTX830 2台 Rev.15.02.30\nシスコ')).toMatchObject({ rows: [{}], unread: ['シスコ'] })
  })
})

test.each([
  ' ',
  '\t',
  '1',
  '1.',
  'a1 ',
  'ア',
  ',',
  '(',
  '1.1(',
  '"',
  'a:',
  'x ',
  'RTX830 1台 ',
  'ヤマハ RTX830 2台 1.2\n',
  '不明',
  '機種:',
  '1台と',
  'バージョン',
  'aとb',
  'Windows Server ',
])('12,000 characters of %j are read at once', (piece) => {
  const text = piece.repeat(Math.ceil(12_000 / piece.length))
  const time = (of: string) => {
    const from = performance.now()
    reading(of)
    return performance.now() - from
  }
  time(text.slice(0, 1_000))
  // The best of three, so that a busy machine does not fail it: it takes some 30 ms at most, but machines are shared.
  expect(Math.min(time(text), time(text), time(text))).toBeLessThan(400)
})
