import { questionsOf } from '../survey/lookup.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import type { Question } from '../survey/questions/definition.ts'
import type { GapGroup, Survey } from '../survey/survey.ts'
import type { Cite, Passage, Text } from '../survey/text.ts'
import { picksIn, type ResponseDocument } from './document.ts'
import { hospitalOf } from './hospital-name.ts'

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
}

export function gapsOf(survey: Survey, document: ResponseDocument): GapReport {
  const { id, revision, submittedAt, route, answers } = document
  const questions = questionsOf(survey)
  const groups = survey.gaps.map(
    ({ items, ...group }): GapsIn => ({
      ...group,
      gaps: items.flatMap((item): Gap[] => {
        const question = questions.get(item.question)
        const picked = picksIn(answers[item.question]).find((value) => item.after.includes(value))
        if (!question || picked === undefined) return []
        return [{ question, answer: labelOf(question, picked), ...guidanceOf(question), steps: item.steps }]
      }),
    }),
  )
  return {
    response: { id, revision, submittedAt },
    hospital: hospitalOf(document),
    groups: groups.filter(({ gaps }) => gaps.length > 0),
    unanswered: route.filter((asked) => !answers[asked]),
  }
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
