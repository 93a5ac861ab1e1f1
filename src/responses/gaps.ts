import { questionsOf } from '../survey/lookup.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import type { Question } from '../survey/questions/definition.ts'
import type { GapGroup, Survey } from '../survey/survey.ts'
import type { Cite, Passage, Text } from '../survey/text.ts'
import { dayInJapan } from '../time.ts'
import { type AnswerDocument, devicesIn, picksIn, type ResponseDocument } from './document.ts'
import { words } from './gaps.words.ts'
import { hospitalOf } from './hospital-name.ts'
import { supportOf } from './lifecycle.ts'

type Step = GapGroup['items'][number]['steps'][number]

/** One answer that leaves something to do, and what helps to do it. */
export interface Gap {
  question: Question
  answer: Text
  /** Why it matters; a plain survey may not say. */
  why: Passage | undefined
  /** What the cited documents ask for or, where none is cited, the survey's own explanation. */
  asks: { title: Text; text: Text; cite: Cite }[]
  steps: Step[]
  people: Passage[]
}

export interface GapsIn {
  id: string
  title: Text
  /** Why the group has its place in the order. */
  because: Passage
  gaps: Gap[]
}

/** Where to begin, without a score or a verdict. Groups without a gap are left out; the order is the survey's. */
export interface GapReport {
  response: { id: string; revision: number; submittedAt: string | null }
  hospital: string
  groups: GapsIn[]
  /** On the route but not answered yet, so that nothing can be said about them. */
  unanswered: string[]
  /** What the report does not look at, in sentences: silence about it means nothing. */
  notJudged: Text[]
}

/** `now`: what is supported is looked up for that day. */
export function gapsOf(survey: Survey, document: ResponseDocument, now: Date): GapReport {
  const { id, revision, submittedAt, route, answers } = document
  const questions = questionsOf(survey)
  const groups = survey.gaps.map(
    ({ items, ...group }): GapsIn => ({
      ...group,
      gaps: items.flatMap((item): Gap[] => {
        const question = questions.get(item.question)
        const answer = question && answerFor(survey, question, answers[item.question], item, now)
        if (!question || !answer) return []
        const { why, ...guidance } = guidanceOf(question)
        return [{ question, answer, ...guidance, why: item.why ?? why, steps: item.steps }]
      }),
    }),
  )
  return {
    response: { id, revision, submittedAt },
    hospital: hospitalOf(document),
    groups: groups.filter(({ gaps }) => gaps.length > 0),
    unanswered: route.filter((asked) => !answers[asked]),
    notJudged: notJudged(survey, document),
  }
}

/** The answer that an item takes up, in words; undefined where it does not apply. */
function answerFor(
  survey: Survey,
  question: Question,
  answer: AnswerDocument | undefined,
  { after, devices }: GapGroup['items'][number],
  now: Date,
): Text | undefined {
  const picked = picksIn(answer).find((value) => after.includes(value))
  if (after.length > 0 && picked === undefined) return undefined
  if (!devices) return picked === undefined ? undefined : labelOf(question, picked)
  const today = dayInJapan(now.toISOString())
  const found = devicesIn(answer).flatMap((device) => {
    const support = supportOf(survey, device, today)
    return support?.kind === devices ? [words.device(device, support)] : []
  })
  if (found.length === 0) return undefined
  return { ja: found.map(({ ja }) => ja).join('、'), en: found.map(({ en }) => en).join('; ') }
}

function notJudged(survey: Survey, { route, skipped }: ResponseDocument): Text[] {
  const lists = survey.questions.filter((question) => listsDevices(question) && route.includes(question.id))
  const left = survey.questions.map(({ id }) => id).filter((id) => skipped[id] !== undefined)
  return [
    words.notChecked,
    ...(lists.length > 0 ? [words.versionsNotJudged(lists.map(({ id }) => id))] : []),
    ...(left.length > 0 ? [words.notAsked(left)] : []),
    words.onlyThisSurvey,
  ]
}

function listsDevices(question: Question): boolean {
  return question.kind === 'devices' || (question.kind === 'choice' && question.devices !== undefined)
}

function labelOf(question: Question, value: string): Text {
  return choiceIn(question, value)?.label ?? { ja: value, en: value }
}

function guidanceOf({ guidance }: Question): Pick<Gap, 'why' | 'asks' | 'people'> {
  const quoted = guidance.official.flatMap(({ title, text, cite }) => (cite ? [{ title, text, cite }] : []))
  // The first entry is the survey's own explanation; the others are the guideline or notice that it cites.
  const cited = quoted.filter((entry) => entry.cite.source !== quoted[0]?.cite.source)
  return {
    why: guidance.why?.brief,
    asks: cited.length > 0 ? cited : quoted.slice(0, 1),
    people: guidance.ask,
  }
}
