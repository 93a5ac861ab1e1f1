import { expect, test } from 'vitest'
import { enabledBy } from '../../src/export/fhir/enable-when.ts'
import { type QuestionnaireItem, questionnaireOf } from '../../src/export/fhir/questionnaire.ts'
import { openStore } from '../../src/store/open.ts'
import { exported } from '../support/exporting.ts'
import { problemsIn } from '../support/fhir.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, onEveryRoute, population } from '../support/population.ts'

interface Item {
  linkId: string
  answer?: { valueCoding?: { system: string; code: string } }[]
  item?: Item[]
}

async function lines() {
  const store = await openStore('memory:')
  const responses = [
    ...onEveryRoute(survey),
    ...population(survey, { size: 20, seed: 3 }).map((one) => ({ ...one, id: `p${one.id}` })),
  ]
  await keep(store, responses)
  const [questionnaire, ...rest] = (await exported(store, 'fhir'))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { questionnaire, responses: rest, originals: responses }
}

test('every line follows the official JSON schema of FHIR R4', async () => {
  const { questionnaire, responses } = await lines()
  for (const resource of [questionnaire, ...responses]) expect(problemsIn(resource)).toEqual([])
})

test('the schema in use finds a fault', () => {
  expect(problemsIn({ ...questionnaireOf(survey), status: 'nonsense' })).not.toEqual([])
})

/** Evaluates the questionnaire by the words of the standard alone: which questions a responder would see. */
function enabled(items: QuestionnaireItem[], answers: ReadonlyMap<string, string>): string[] {
  return items.flatMap((item) => {
    const conditions = (item.enableWhen ?? []).map(
      ({ question, answerCoding }) => answers.get(question) === `${answerCoding.system}|${answerCoding.code}`,
    )
    const holds = item.enableBehavior === 'all' ? conditions.every(Boolean) : conditions.some(Boolean)
    if (conditions.length > 0 && !holds) return []
    return [item.linkId, ...enabled(item.item ?? [], answers)]
  })
}

function codings(items: readonly Item[]): [string, string][] {
  return items.flatMap(({ linkId, answer, item }) => [
    ...(answer ?? []).flatMap(({ valueCoding }): [string, string][] =>
      valueCoding ? [[linkId, `${valueCoding.system}|${valueCoding.code}`]] : [],
    ),
    ...codings(item ?? []),
  ])
}

function linkIds(items: readonly Item[]): string[] {
  return items.flatMap(({ linkId, item }) => [linkId, ...linkIds(item ?? [])])
}

test('enableWhen shows on all 48 routes exactly the questions that were asked', async () => {
  const { questionnaire, responses, originals } = await lines()
  const ids = survey.questions.map(({ id }) => id)
  for (const response of responses) {
    const original = originals.find(({ id }) => id === response.identifier.value)
    const shown = enabled(questionnaire.item, new Map(codings(response.item))).filter((id) =>
      ids.includes(id),
    )
    expect(shown).toEqual(original?.route)
    expect(linkIds(response.item).filter((id) => ids.includes(id))).toEqual(original?.route)
  }
})

test('every answer stands in the place the questionnaire has for it', async () => {
  const { questionnaire, responses } = await lines()
  const places = new Set(linkIds(questionnaire.item))
  for (const response of responses) {
    for (const id of linkIds(response.item)) expect(places).toContain(id)
    expect(response.questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`)
  }
})

test('a condition of picks that must all hold is one list; one that mixes any and all, lists around each other', () => {
  const lists = (condition: Parameters<typeof enabledBy>[1]) =>
    enabledBy('s', condition).map(({ enableWhen, enableBehavior }) => [
      enableBehavior,
      enableWhen.map(({ question, answerCoding }) => `${question}=${answerCoding.code}`),
    ])
  const [a, b, c] = [
    { question: 'A', is: ['1', '2'] },
    { question: 'B', is: ['x'] },
    { question: 'C', is: ['y'] },
  ] as const
  const is = ({ question, is: values }: { question: string; is: readonly string[] }) => ({
    question,
    is: [...values],
  })
  expect(lists(is(a))).toEqual([['any', ['A=1', 'A=2']]])
  expect(lists({ all: [is(b), is(c)] })).toEqual([['all', ['B=x', 'C=y']]])
  expect(lists({ all: [is(a), { any: [is(b), is(c)] }] })).toEqual([
    ['any', ['A=1', 'A=2']],
    ['any', ['B=x', 'C=y']],
  ])
})
