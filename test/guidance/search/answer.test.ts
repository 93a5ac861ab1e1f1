import { expect, test } from 'vitest'
import { explain } from '../../../src/guidance/index.ts'
import { PAGE, sizeOf } from '../../../src/guidance/pages.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { answered } from './free-questions.ts'

/** A working afternoon on which the ministry took answers. */
const today = { now: new Date('2023-02-01T06:00:00Z') }

function ask(question: string, about: string, language: 'ja' | 'en' = 'ja') {
  const aside = explain(survey, { topic: 'found', question, about, page: 1 }, language, today)
  if (!aside) throw new Error('no answer')
  return aside
}

test('an answer names its source and says when it is our reading', () => {
  const { body } = ask('Q9-1', 'クラウドに置いているのもオフラインですか')
  const marks = body.flatMap((one) => (one.kind === 'small' ? [one.text] : [])).join()
  expect(marks).toContain('当方の解釈')
  expect(marks).toContain('回答要領（令和5年1月27日） Q9-1')
})

test('what the material does not answer is said so, with the desk, its hours and as of when', () => {
  const { head, body } = ask('Q6', '今日の天気は？')
  const text = JSON.stringify(body)
  expect(head).toBe('資料に見つかりませんでした')
  for (const told of ['03-6812-7837', '10:00〜17:00', '11:30〜12:30', '令和5年1月現在', '受付時間内'])
    expect(text).toContain(told)
})

test('material that only comes near is given as such, with whom to call', () => {
  const { head, body } = ask('Q8', '外付けを2台使っていて場所は隣です')
  expect(head).toContain('近い内容')
  expect(body[0]).toMatchObject({ kind: 'notice' })
  expect(JSON.stringify(body)).toContain('03-6812-7837')
})

test('the same in English', () => {
  expect(JSON.stringify(ask('Q6', 'what is the weather like today?', 'en').body)).toContain('03-6812-7837')
  expect(JSON.stringify(ask('Q2', 'うちは小さい病院だけど必要?', 'en').body)).toContain('written rule')
})

test('answers from another question say which', () => {
  expect(ask('Q12', 'クラウドに置いているバックアップもオフラインですか').head).toContain('Q9-1')
  expect(ask('Q9-1', 'クラウドに置いているバックアップもオフラインですか').head).not.toContain('Q9-1')
})

test('the button leads to the page where the answer stands', () => {
  const { actions, body } = ask('Q6', 'いまBCPを作成中です')
  const command = actions.flat().find((button) => button.command.name === 'why')?.command
  if (command?.name !== 'why') throw new Error('no button')
  const page = explain(survey, { topic: 'judge', question: 'Q6', page: command.page ?? 1 }, 'ja', today)
  const answer = body.find((one) => one.kind === 'text' && one.text.startsWith('「いいえ」'))
  expect(page?.body).toContainEqual(answer)
})

test('an answer fits on one page', () => {
  for (const [open, typed] of answered)
    for (const language of ['ja', 'en'] as const)
      expect(sizeOf([{ paragraphs: ask(open, typed, language).body }])).toBeLessThanOrEqual(PAGE)
})
