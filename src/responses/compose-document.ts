import type { Interview } from '../interview/record.ts'
import type { Response } from '../interview/response.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Question } from '../survey/questions/definition.ts'
import { officialOf } from '../survey/questions/official.ts'
import type { Answer, Answers, DeviceRows, Value } from '../survey/questions/value.ts'
import { routeOf, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { AnswerDocument, ResponseDocument } from './document.ts'

/**
 * A submitted revision as a document. `survey` is missing where it is no longer defined; then only the values are shown.
 * Unless `personal`, personal answers and the names of who answered are left out.
 */
export function documentOf(
  response: Response,
  survey: Survey | undefined,
  personal = true,
): ResponseDocument {
  const decided = [...response.route, ...Object.keys(response.skipped)]
  return {
    schema: 'monshin.response/1',
    id: response.id,
    survey: response.survey,
    revision: response.revision,
    startedAt: response.startedAt,
    submittedAt: response.submittedAt,
    route: response.route,
    ...answersOf(response.route, response.answers, survey, personal, response.official),
    skipped: response.skipped,
    readings: readingsOf(survey, decided),
    whys: response.whys,
  }
}

/** An interview that is not submitted, as a document: only what is on its route, without retired answers. */
export function openDocumentOf(interview: Interview, survey: Survey, personal: boolean): ResponseDocument {
  const route = routeOf(survey, interview.answers)
  const causes = skippedBy(survey, interview.answers)
  const { at, from, parked, touchedAt } = interview
  return {
    schema: 'monshin.response/1',
    id: interview.response?.id ?? interview.id,
    survey: interview.survey,
    revision: (interview.response?.revision ?? 0) + 1,
    startedAt: interview.startedAt,
    submittedAt: null,
    route,
    ...answersOf(route, interview.answers, survey, personal),
    skipped: Object.fromEntries([...causes].map(([id, cause]) => [id, { reason: cause.reason }])),
    readings: readingsOf(survey, [...route, ...causes.keys()]),
    whys: interview.whys,
    open: { at, ...(from !== undefined && { from }), parked, touchedAt },
  }
}

function answersOf(
  route: readonly string[],
  answers: Answers,
  survey: Survey | undefined,
  personal: boolean,
  official: Response['official'] = {},
): Pick<ResponseDocument, 'answers' | 'withheld'> {
  const shown: Record<string, AnswerDocument> = {}
  const withheld: string[] = []
  const questions = survey && questionsOf(survey)
  for (const id of route) {
    const answer = answers[id]
    if (!answer) continue
    const question = questions?.get(id)
    // Where the question is no longer defined, the kind of the value tells: a contact is personal.
    if (!personal && (question?.personal ?? answer.value.kind === 'contact')) withheld.push(id)
    else shown[id] = answerOf(answer, question, official[id], personal)
  }
  return personal ? { answers: shown } : { answers: shown, withheld }
}

/** `official`: the wording at the time of submission, which a later version of the survey does not change. */
function answerOf(
  { value, by, at, carried }: Answer,
  question: Question | undefined,
  official: string | null | undefined,
  personal: boolean,
): AnswerDocument {
  const document: AnswerDocument = {
    ...shownValue(value),
    official: official !== undefined ? official : question ? officialOf(question, value) : null,
    by: personal ? by : null,
    at,
  }
  return carried === undefined ? document : { ...document, carried }
}

function shownValue(value: Value): Pick<AnswerDocument, 'value' | 'devices' | 'typed' | 'mended'> {
  switch (value.kind) {
    case 'choice':
      return value.devices
        ? { value: value.choice, devices: value.devices.rows, ...typedOf(value.devices) }
        : { value: value.choice }
    case 'contact': {
      const { name, corporation, hospital, contact } = value
      return { value: { name, corporation, hospital, contact } }
    }
    case 'devices':
      return { value: value.devices.rows, ...typedOf(value.devices) }
    case 'text':
      return { value: value.text }
    case 'date':
      return { value: value.date }
    case 'choices':
      return { value: value.choices }
  }
}

function typedOf({ typed, mended }: DeviceRows): Pick<AnswerDocument, 'typed' | 'mended'> {
  return mended ? { typed, mended } : { typed }
}

/** Cache by survey and route: many responses share few routes. */
const readingsByRoute = new WeakMap<Survey, Map<string, string[]>>()

function readingsOf(survey: Survey | undefined, decided: readonly string[]): string[] {
  if (!survey) return []
  const known = readingsByRoute.get(survey) ?? new Map<string, string[]>()
  readingsByRoute.set(survey, known)
  const route = decided.join()
  const found = known.get(route) ?? readingsTouching(survey, new Set(decided))
  known.set(route, found)
  return found
}

function readingsTouching(survey: Survey, decided: ReadonlySet<string>): string[] {
  const named = new Set(
    survey.questions.filter(({ id }) => decided.has(id)).flatMap(({ readings }) => readings),
  )
  return survey.readings.map(({ id }) => id).filter((id) => named.has(id))
}
