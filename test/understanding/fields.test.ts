import { describe, expect, test } from 'vitest'
import { readList } from '../../src/survey/questions/devices/read-list.ts'
import { type Open, understand } from '../../src/understanding/index.ts'
import { mhlw as survey } from '../support/flows.ts'

const parseDevices = (text: string, maker?: string) =>
  readList(text, survey.makers, maker).rows.map(({ device }) => device)
const first = (open: Open, text: string) => understand(survey, open, text)[0]
const contact = (part: string): Open => ({ kind: 'question', question: 'Q1', part })
const given = (open: Open, text: string) => {
  const read = first(open, text)
  return read?.intent === 'answer' ? read.given : read
}

describe('a contact field', () => {
  test('is what is typed, without the sentence around it', () => {
    expect(given(contact('name'), '山田 太郎')).toEqual({ kind: 'fields', fields: { name: '山田 太郎' } })
    expect(given(contact('name'), '山田太郎と申します。')).toEqual({
      kind: 'fields',
      fields: { name: '山田太郎' },
    })
    expect(given(contact('hospital'), '病院名はみどり病院です')).toEqual({
      kind: 'fields',
      fields: { hospital: 'みどり病院' },
    })
    expect(given(contact('contact'), '03-1234-5678')).toEqual({
      kind: 'fields',
      fields: { contact: '03-1234-5678' },
    })
  })

  test('can come with its name, several at once', () => {
    expect(given(contact('name'), '氏名：山田太郎\n病院名：みどり病院\n電話：03-1234-5678')).toEqual({
      kind: 'fields',
      fields: { name: '山田太郎', hospital: 'みどり病院', contact: '03-1234-5678' },
    })
  })

  test.each([
    ['なぜ？', 'why'],
    ['戻る', 'back'],
    ['あとで', 'park'],
    ['はい', 'unclear'],
    ['いいえ', 'unclear'],
    ['わかりません', 'unclear'],
    ['ヘルプ', 'help'],
  ])('is not "%s"', (text, intent) => {
    for (const part of ['name', 'corporation', 'hospital', 'contact'])
      expect(first(contact(part), text)?.intent).toBe(intent)
  })
})

describe('devices in free text', () => {
  test.each([
    ['FortiGate 60F, 2台, 7.0.9', [['Fortinet', 'FortiGate 60F', 2, '7.0.9']]],
    ['FortiGate-60F　２台　ｖ７．０．９', [['Fortinet', 'FortiGate-60F', 2, 'v7.0.9']]],
    ['Cisco ASA5506-X 1台 9.16', [['Cisco', 'ASA5506-X', 1, '9.16']]],
    ['YAMAHA RTX1210 ×3 Rev.14.01', [['YAMAHA', 'RTX1210', 3, 'Rev.14.01']]],
    ['ヤマハ RTX830 3台 バージョン不明', [['YAMAHA', 'RTX830', 3, '不明']]],
    ['FortiGate 60F', [['Fortinet', 'FortiGate 60F', null, '不明']]],
    ['FortiGate 60F 台数不明 OS不明', [['Fortinet', 'FortiGate 60F', null, '不明']]],
    ['FortiGate 60F x2 7.0.9~7.0.12', [['Fortinet', 'FortiGate 60F', 2, '7.0.9~7.0.12']]],
    ['シスコのASA5506-Xを1台使っています。OSは9.16です', [['Cisco', 'ASA5506-X', 1, '9.16']]],
    ['メーカー:Cisco 機種:C891FJ 台数:2 OS:15.5(3)M', [['Cisco', 'C891FJ', 2, '15.5(3)M']]],
    ['・FortiGate 40F：3台（FortiOS 7.2.5）', [['Fortinet', 'FortiGate 40F', 3, 'FortiOS 7.2.5']]],
    ['two FortiGate 60F units running 7.0.9', [['Fortinet', 'FortiGate 60F', 2, '7.0.9']]],
    [
      '1. FortiGate 60F 2台 7.0.9\n2. FortiGate 80F 1台 7.2.3',
      [
        ['Fortinet', 'FortiGate 60F', 2, '7.0.9'],
        ['Fortinet', 'FortiGate 80F', 1, '7.2.3'],
      ],
    ],
    [
      'FortiGate 60F 2台 7.0.9、FortiGate 100E 1台 6.4.11',
      [
        ['Fortinet', 'FortiGate 60F', 2, '7.0.9'],
        ['Fortinet', 'FortiGate 100E', 1, '6.4.11'],
      ],
    ],
  ])('%s', (text, rows) => {
    expect(parseDevices(text).map((row) => [row.maker, row.model, row.count, row.os])).toEqual(rows)
  })

  test('names no device where none is named', () => {
    for (const text of ['はい', 'わかりません', '3台あります', '2022年から', '全部で5台', 'なし'])
      expect(parseDevices(text)).toEqual([])
  })

  test('takes the maker of the question', () => {
    expect(parseDevices('60F 2台 7.0.9', 'Fortinet')).toEqual([
      { maker: 'Fortinet', model: '60F', count: 2, os: '7.0.9' },
    ])
  })

  test('keeps the text as typed and hears the end of the list', () => {
    const open: Open = { kind: 'question', question: 'Q17' }
    expect(given(open, 'ヤマハ RTX1210 3台 Rev.14.01\n以上です')).toMatchObject({
      kind: 'rows',
      done: true,
      typed: 'ヤマハ RTX1210 3台 Rev.14.01\n以上です',
    })
    for (const text of ['以上', 'おわり', '以上です。', 'done', 'これで全部です'])
      expect(first(open, text)).toEqual({ intent: 'done' })
    expect(first(open, 'わかりません')).toEqual({ intent: 'unclear', ask: 'not-sure' })
  })
})

describe('"is this right?"', () => {
  const proposal: Open = { kind: 'proposal', question: 'Q6' }
  test.each([
    'はい',
    'OK',
    'うん',
    'そうです',
    'それでお願いします',
    '合ってます',
    '間違いないです',
    'yes',
    'はい、お願いします',
  ])('yes: %s', (text) => {
    expect(first(proposal, text)).toEqual({ intent: 'confirm' })
    expect(first({ kind: 'confirming' }, text)).toEqual({ intent: 'confirm' })
  })
  test.each(['いいえ', '違います', 'ちがう', 'やめる', 'キャンセル', '取り消し', 'no', '変更しない'])(
    'no: %s',
    (text) => {
      expect(first(proposal, text)).toEqual({ intent: 'cancel' })
      expect(first({ kind: 'confirming' }, text)).toEqual({ intent: 'cancel' })
    },
  )
  test.each([
    'はい、でも去年やめました',
    '合ってない気がする',
    '問題があります',
    'それでいいですか',
    'はいと言った覚えはない',
    'そのまま',
    '提出',
  ])('neither: %s', (text) => expect(first(proposal, text)?.intent).not.toBe('confirm'))
  test('submits on 提出 only where submitting is asked', () => {
    expect(first({ kind: 'confirming' }, '提出する')).toEqual({ intent: 'confirm' })
    expect(first({ kind: 'confirming' }, 'どこに提出されるの？')?.intent).toBe('how-to-judge')
  })
})
