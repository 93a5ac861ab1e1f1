import { describe, expect, test } from 'vitest'
import { parseDevices } from '../../../src/survey/questions/parse-devices.ts'

const read = (text: string, maker?: string) =>
  parseDevices(text, maker).map((row) => [row.maker, row.model, row.count, row.os].join(' | '))

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
