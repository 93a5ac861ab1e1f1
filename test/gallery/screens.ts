import type { Form, Message } from '../../src/adapter.ts'
import { explain } from '../../src/guidance/index.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Outcome } from '../../src/interview/outcome.ts'
import type { Interview } from '../../src/interview/record.ts'
import { answeredLine, parkedLine } from '../../src/screen/history.ts'
import { homeScreen } from '../../src/screen/home.ts'
import { screenOf } from '../../src/screen/index.ts'
import { controlFor } from '../../src/survey/questions/index.ts'
import type { Value } from '../../src/survey/questions/value.ts'
import type { Language } from '../../src/survey/text.ts'
import { mhlw as survey } from '../support/flows.ts'

/** One of every kind of screen, as the assistant shows it; each platform's gallery draws these. */
export interface Screen {
  name: string
  message: Message
}

const now = new Date('2026-11-24T03:00:00Z')
const choice = (value: string): Value => ({ kind: 'choice', choice: value })
const devices = {
  rows: [
    { maker: 'Fortinet', model: 'FortiGate 60F', count: 2, os: '7.0.9' },
    { maker: 'Fortinet', model: 'FortiGate 100E', count: null, os: '不明' },
  ],
  typed: 'FortiGate 60F, 2台, 7.0.9',
}
const values: Record<string, Value> = {
  Q1: {
    kind: 'contact',
    name: '見本 太郎',
    corporation: '医療法人見本会',
    hospital: '見本病院',
    contact: '03-0000-0000',
  },
  Q2: choice('yes'),
  Q3: choice('yes'),
  Q4: choice('no'),
  Q5: choice('no'),
  Q6: choice('no'),
  Q7: choice('yes'),
  Q8: choice('2'),
}

function interview(language: Language, at: string, more: Partial<Interview> = {}): Interview {
  const answers = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, by: 'slack:U1', at: now.toISOString() }]),
  )
  return {
    ...begin(survey, { platform: 'slack', team: 'T1', user: 'U1' }, language, 'i1', now.toISOString()),
    at,
    answers,
    ...more,
  }
}

export function screensIn(language: Language): Screen[] {
  const at = (id: string, more: Partial<Interview> = {}, outcomes: Outcome[] = []) =>
    screenOf(survey, interview(language, id, more), { now }, { outcomes })
  const beside = (id: string, topic: 'why' | 'judge' | 'official' | 'terms', page = 1, term?: string) => {
    const aside = explain(survey, { topic, question: id, page, ...(term && { term }) }, language, { now })
    return screenOf(survey, interview(language, id), { now }, aside ? { aside } : {})
  }
  const without = (...ids: string[]) =>
    Object.fromEntries(Object.entries(interview(language, 'Q1').answers).filter(([id]) => !ids.includes(id)))
  return [
    { name: 'first question', message: at('Q1', { answers: {} }, [{ kind: 'begun' }]) },
    { name: 'yes or no', message: at('Q6', { answers: without('Q6', 'Q7', 'Q8') }) },
    { name: 'long choices', message: at('Q9') },
    { name: 'five choices', message: at('Q10') },
    { name: 'own choices explained', message: at('Q14') },
    { name: 'devices', message: at('Q15', { draft: { question: 'Q15', choice: 'both', devices } }) },
    {
      name: 'not understood',
      message: at('Q9-1', {}, [{ kind: 'unclear', doubt: 'which-choice', question: 'Q9-1', times: 1 }]),
    },
    { name: 'why', message: beside('Q9-1', 'why') },
    { name: 'how to judge', message: beside('Q9', 'judge') },
    { name: 'official text', message: beside('Q11', 'official', 2) },
    { name: 'terms', message: beside('Q10-1', 'terms') },
    { name: 'record', message: answeredLine(survey, 'Q8', choice('2'), language) },
    { name: 'set aside', message: parkedLine(survey, 'Q12', language) },
    {
      name: 'read back',
      message: at('proposing', {
        proposal: { id: 's1', question: 'Q9-1', value: choice('yes'), because: 'likely', from: 'Q9-1' },
      }),
    },
    {
      name: 'change',
      message: at('proposing', {
        proposal: { id: 's1', question: 'Q7', value: choice('no'), because: 'change', from: 'Q9' },
      }),
    },
    { name: 'review', message: at('review', { page: 2, parked: ['Q12'] }) },
    { name: 'confirmation', message: at('confirming') },
    { name: 'submitted', message: at('submitted', { response: { id: '7K2M-9QXD-41PZ', revision: 1 } }) },
    { name: 'paused', message: at('paused') },
    { name: 'start over', message: at('restarting') },
    { name: 'home, new', message: homeScreen(survey, undefined, language, { now }) },
    {
      name: 'home, under way',
      message: homeScreen(survey, interview(language, 'Q9'), language, { now }),
    },
  ]
}

/** The forms: contact details and a list of devices. */
export function formsIn(language: Language): { name: string; form: Form }[] {
  const form = (id: string, value: Value | undefined, draft?: Interview['draft']) => {
    const question = survey.questions.find((one) => one.id === id)
    const control = question && controlFor(question, draft, value, language)
    return control?.kind === 'form' || control?.kind === 'rows' ? [{ name: `form ${id}`, form: control }] : []
  }
  return [
    ...form('Q1', undefined, { question: 'Q1', fields: { name: '見本 太郎', hospital: '見本病院' } }),
    ...form('Q15', undefined, { question: 'Q15', choice: 'both', devices }),
    ...form('Q17', {
      kind: 'devices',
      devices: {
        rows: Array.from({ length: 20 }, (_, row) => ({
          maker: 'A社',
          model: `R-${row + 1}`,
          count: row + 1,
          os: '12.1',
        })),
        typed: 'x',
      },
    }),
  ]
}
