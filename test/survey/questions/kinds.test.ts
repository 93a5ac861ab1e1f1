import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/survey/questions/definition.ts'
import type { Draft } from '../../../src/survey/questions/draft.ts'
import { controlFor, partOf, showValue, take } from '../../../src/survey/questions/index.ts'
import { officialOf } from '../../../src/survey/questions/official.ts'
import type { Given } from '../../../src/survey/questions/value.ts'
import { mhlw } from '../../support/bot.ts'
import { surveyOf, textOf } from '../../support/surveys.ts'

const questionIn = (id: string): Question => {
  const found = mhlw.questions.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const Q1 = questionIn('Q1')
const Q6 = questionIn('Q6')
const Q15 = questionIn('Q15')
const Q17 = questionIn('Q17')
const [free] = surveyOf([textOf('T')]).questions
if (!free) throw new Error('no question')

const problems = (question: Question, given: Given, draft?: Draft) => {
  const taken = take(question, draft, given, '2026-11-24T03:00:00.000Z')
  return taken.kind === 'problem' ? Object.keys(taken.problems) : []
}
const fields = (given: Record<string, string>): Given => ({ kind: 'fields', fields: given })
const whole = {
  name: '回答 太郎',
  corporation: '医療法人見本会',
  hospital: '見本病院',
  contact: '03-1234-5678',
}

describe('a contact', () => {
  test('is taken whole, tidied, and shown in the order it is asked', () => {
    const taken = take(Q1, undefined, fields({ ...whole, name: '  回答　太郎 ' }), '')
    expect(taken).toMatchObject({ kind: 'complete', value: { kind: 'contact', name: '回答　太郎' } })
    if (taken.kind !== 'complete') return
    expect(showValue(Q1, taken.value, 'ja')).toBe('回答　太郎 ／ 医療法人見本会 ／ 見本病院 ／ 03-1234-5678')
  })

  test('is collected field by field; nothing typed is lost to a wrong field', () => {
    let draft: Draft | undefined
    for (const [field, text] of Object.entries(whole).slice(0, 3)) {
      expect(partOf(Q1, draft)?.field).toBe(field)
      const taken = take(Q1, draft, { kind: 'text', text }, '')
      if (taken.kind !== 'more') throw new Error(taken.kind)
      draft = taken.draft
    }
    const wrong = take(Q1, draft, { kind: 'text', text: '内線 1234' }, '')
    expect(wrong).toMatchObject({ kind: 'problem', draft: { fields: { hospital: '見本病院' } } })
    expect(take(Q1, draft, { kind: 'text', text: whole.contact }, '').kind).toBe('complete')
    const control = controlFor(Q1, draft, undefined, 'en')
    if (control.kind !== 'form') throw new Error(control.kind)
    expect(control.fields.map(({ given }) => given)).toEqual([...Object.values(whole).slice(0, 3), undefined])
  })

  test.each([
    ['name', '12345'],
    ['name', '   '],
    ['hospital', 'あ'.repeat(201)],
    ['contact', '内線1234'],
    ['contact', 'ext. 12'],
    ['contact', '1234'],
    ['contact', 'なし'],
    ['contact', '03-1234-56789-0'],
    ['contact', 'it@example'],
  ])('%s %j is refused at its field', (field, text) => {
    expect(problems(Q1, fields({ ...whole, [field]: text }))).toEqual([field])
  })

  test('an extension alone is told so, in words of its own', () => {
    const told = (contact: string) => {
      const taken = take(Q1, undefined, fields({ ...whole, contact }), '')
      return taken.kind === 'problem' ? taken.problems.contact?.en : undefined
    }
    for (const typed of ['内線1234', '1234', 'ext. 12']) expect(told(typed)).toContain('extension alone')
    expect(told('なし')).not.toContain('extension')
  })

  test.each([
    '０３－１２３４－５６７８',
    '090-1234-5678',
    '+81 3-1234-5678',
    '03-1234-5678 内線12',
    'it@example.jp',
  ])('%s reaches somebody', (contact) => expect(problems(Q1, fields({ ...whole, contact }))).toEqual([]))

  test('a device is no contact, and once it is whole no part is asked for', () => {
    expect(take(Q1, undefined, { kind: 'rows', rows: [], typed: '', done: true }, '').kind).toBe('more')
    expect(partOf(Q1, { question: 'Q1', fields: whole })).toBeUndefined()
  })
})

describe('a list of devices', () => {
  const row = { maker: 'ヤマハ', model: 'RTX830', count: '2台', os: '15.02' }
  const table = (...rows: Record<string, string>[]): Given => ({ kind: 'table', rows })

  test('from a form is taken row by row; empty rows are passed over, 不明 is kept and warned about', () => {
    const taken = take(
      Q17,
      undefined,
      table(row, { maker: '', model: '' }, { ...row, count: '不明', os: 'unknown' }),
      '',
    )
    expect(taken).toMatchObject({
      kind: 'complete',
      value: {
        devices: {
          rows: [
            { count: 2, os: '15.02' },
            { count: null, os: 'unknown' },
          ],
        },
      },
      warnings: [{ ja: expect.stringContaining('不明') }],
    })
    if (taken.kind !== 'complete') return
    expect(taken.value).toMatchObject({
      devices: { typed: expect.stringMatching(/RTX830, 2台, 15\.02\n.*不明/) },
    })
    expect(showValue(Q17, taken.value, 'ja')).toBe(
      'YAMAHA RTX830 2台（OS 15.02）、YAMAHA RTX830 台数不明（OS unknown）',
    )
    expect(showValue(Q17, taken.value, 'en')).toContain('× unknown')
  })

  test.each<[string, Record<string, string>, string]>([
    ['maker', { maker: '' }, '1.maker'],
    ['model', { model: ' ' }, '1.model'],
    ['count', { count: 'たくさん' }, '1.count'],
    ['count', { count: '0' }, '1.count'],
    ['os', { os: '' }, '1.os'],
    ['os', { os: 'x'.repeat(201) }, '1.os'],
  ])('a wrong %s is named at its row', (_field, wrong, place) => {
    expect(problems(Q17, table(row, { ...row, ...wrong }))).toEqual([place])
  })

  test('the maker that a question fixes need not be given', () => {
    const draft: Draft = { question: 'Q15', choice: 'both' }
    const taken = take(Q15, draft, table({ model: 'FortiGate 60F', count: '1', os: '7.0' }), '')
    expect(taken).toMatchObject({ value: { choice: 'both', devices: { rows: [{ maker: 'Fortinet' }] } } })
    const control = controlFor(Q15, draft, undefined, 'ja')
    expect(control.kind === 'rows' && control.fields.map(({ name }) => name)).toEqual([
      'model',
      'count',
      'os',
    ])
  })

  test('needs a row, and bears 200', () => {
    expect(problems(Q17, table())).toEqual(['0.model'])
    expect(problems(Q17, table(...Array.from({ length: 201 }, () => row)))).toEqual(['devices'])
    const rows = Array.from({ length: 201 }, () => ({ maker: 'A', model: 'B', count: 1, os: '1' }))
    expect(problems(Q17, { kind: 'rows', rows, typed: '…', done: false })).toEqual(['devices'])
    for (const question of [Q17, Q15]) {
      const draft: Draft = { question: question.id, ...(question === Q15 && { choice: 'both' }) }
      expect(problems(question, { kind: 'text', text: '…' }, draft)).toEqual(['devices'])
      expect(problems(question, { kind: 'rows', rows: [], typed: '', done: true }, draft)).toEqual([
        'devices',
      ])
      expect(problems(question, { kind: 'rows', rows: [], typed: '', done: false }, draft)).toEqual([
        'devices',
      ])
    }
  })

  test('of another maker than the question asks for is kept as it was said, and pointed out', () => {
    const device = { maker: 'YAMAHA', model: 'RTX830', count: 1, os: '15.02' }
    const draft: Draft = { question: 'Q15', choice: 'fortinet_only' }
    const taken = take(Q15, draft, { kind: 'rows', rows: [device], typed: 'RTX830', done: true }, '')
    expect(taken).toMatchObject({
      kind: 'complete',
      value: { devices: { rows: [device] } },
      warnings: [{ ja: expect.stringContaining('Fortinet 以外') }],
    })
  })

  test('typed row by row is added up, with the text as it was typed', () => {
    const device = { maker: 'ヤマハ', model: 'RTX830', count: 1, os: '' }
    const first = take(Q17, undefined, { kind: 'rows', rows: [device], typed: 'RTX830 1台', done: false }, '')
    if (first.kind !== 'more') throw new Error(first.kind)
    expect(first.warnings).toHaveLength(1)
    const control = controlFor(Q17, first.draft, undefined, 'ja')
    expect(control.kind === 'rows' && control.rows).toMatchObject([{ model: 'RTX830', count: '1' }])
    expect(partOf(Q17, first.draft)?.field).toBe('devices')
    const second = take(Q17, first.draft, { kind: 'rows', rows: [device], typed: 'もう1台', done: true }, '')
    expect(second).toMatchObject({
      kind: 'complete',
      value: { devices: { rows: [device, device], typed: 'RTX830 1台\nもう1台' } },
    })
  })
})

describe('a choice', () => {
  test('that is none of the question is refused, and so is what is no choice', () => {
    expect(problems(Q6, { kind: 'choice', choice: 'maybe' })).toEqual(['choice'])
    expect(problems(Q6, { kind: 'text', text: 'はい' })).toEqual(['choice'])
  })

  test('with devices to list asks for them, the other one does not', () => {
    expect(take(Q15, undefined, { kind: 'choice', choice: 'both' }, '').kind).toBe('more')
    expect(take(Q15, undefined, { kind: 'choice', choice: 'other_only' }, '').kind).toBe('complete')
    expect(partOf(Q15, undefined)).toBeUndefined()
    expect(partOf(Q15, { question: 'Q15', choice: 'both' })?.field).toBe('devices')
  })
})

describe('free text', () => {
  test('is kept as typed, and must be some, and not too much', () => {
    expect(take(free, undefined, { kind: 'text', text: ' =1+1 ' }, '')).toMatchObject({
      value: { text: '=1+1' },
    })
    expect(problems(free, { kind: 'text', text: ' \n ' })).toEqual(['text'])
    expect(problems(free, { kind: 'text', text: 'あ'.repeat(1001) })).toEqual(['text'])
    expect(problems(free, { kind: 'choice', choice: 'yes' })).toEqual(['text'])
    expect(controlFor(free, undefined, undefined, 'ja')).toEqual({
      kind: 'write',
      question: 'T',
      maxLength: 1000,
    })
    expect(partOf(free, undefined)?.field).toBe('text')
  })

  test('a value of another kind is shown as nothing rather than wrongly', () => {
    expect(showValue(free, { kind: 'choice', choice: 'yes' }, 'ja')).toBe('')
  })
})

describe('a day and several choices', () => {
  const shared = { section: 'all', short: { ja: 'D', en: 'D' }, text: { ja: 'D', en: 'D' } }
  const { guidance } = Q6
  const [day, several] = surveyOf([
    { ...shared, guidance, kind: 'date', id: 'D' },
    {
      ...shared,
      guidance,
      kind: 'choices',
      id: 'S',
      choices: ['a', 'b'].map((value) => ({
        value,
        label: { ja: value, en: value },
        official: { ja: `公${value}`, en: value },
      })),
    },
  ]).questions
  if (!day || !several) throw new Error('no questions')

  test('are not given as something else', () => {
    expect(problems(day, { kind: 'choice', choice: 'a' })).toEqual(['date'])
    expect(problems(several, { kind: 'choice', choice: 'z' })).toEqual(['choices'])
    expect(problems(several, { kind: 'fields', fields: {} })).toEqual(['choices'])
  })

  test('are written into the official form as it words them', () => {
    expect(officialOf(several, { kind: 'choices', choices: ['b', 'a'] })).toBe('公a\n公b')
    expect(officialOf(several, { kind: 'choices', choices: [] })).toBeNull()
    expect(showValue(several, { kind: 'choices', choices: ['gone'] }, 'ja')).toBe('gone')
  })
})

describe('a row that says little', () => {
  const unknown = { maker: 'NEC', model: 'NEC IX', count: null, os: '' }
  const value = { kind: 'devices' as const, devices: { rows: [unknown], typed: 'NEC IX' } }

  test('is shown as far as it is known, its maker once', () => {
    expect(showValue(Q17, value, 'ja')).toBe('NEC IX 台数不明（OS 不明）')
    expect(showValue(Q17, value, 'en')).toBe('NEC IX × unknown (OS unknown)')
    // What was typed is what the form takes, until a row is changed.
    expect(officialOf(Q17, value)).toBe('NEC IX')
    const mended = { ...value, devices: { ...value.devices, mended: true as const } }
    expect(officialOf(Q17, mended)).toMatch(/NEC IX.*台数不明.*不明/)
    const control = controlFor(Q17, { question: 'Q17', devices: value.devices }, undefined, 'ja')
    expect(control.kind === 'rows' && control.rows[0]).toMatchObject({ count: '不明', os: '' })
  })

  test('a choice that is no more is shown by its value', () => {
    expect(showValue(Q6, { kind: 'choice', choice: 'gone' }, 'ja')).toBe('gone')
  })
})
