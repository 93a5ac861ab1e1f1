import type { ChoiceQuestion, ChoicesQuestion, Question } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import { picksIn, type ResponseDocument } from './document.ts'
import type { Distribution, Figures, States, Trouble } from './figures.ts'

/** Counts document by document; its memory grows with the survey and by one number a response. */
export interface Tally {
  add(document: ResponseDocument): void
  figures(now: Date): Figures
}

/** Every figure of the overview in one pass. */
export async function figuresOf(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
  now: Date,
): Promise<Figures> {
  const tally = tallyOf(survey)
  for await (const document of documents) tally.add(document)
  return tally.figures(now)
}

export function tallyOf(survey: Survey): Tally {
  const states: States = { opened: 0, answering: 0, parked: 0, submitted: 0, correcting: 0 }
  const counts: Counts = {
    questions: new Map(
      survey.questions.filter(hasChoices).map(({ id }) => [id, { asked: 0, picked: new Map() }]),
    ),
    stopped: new Map(),
    parked: new Map(),
    whys: new Map(),
  }
  const minutes: number[] = []
  return {
    add(document) {
      for (const [id, count] of Object.entries(document.whys)) add(counts.whys, id, count)
      if (document.open) {
        states[stateOf(document)] += 1
        add(counts.stopped, document.open.from ?? document.open.at)
        for (const id of document.open.parked) add(counts.parked, id)
        return
      }
      states.submitted += 1
      for (const id of document.route) {
        const question = counts.questions.get(id)
        if (!question) continue
        question.asked += 1
        for (const value of picksIn(document.answers[id])) add(question.picked, value)
      }
      const { startedAt, submittedAt, revision } = document
      // The time to a later revision includes the wait before the correction, which is not time spent answering.
      if (submittedAt !== null && revision === 1) {
        minutes.push((Date.parse(submittedAt) - Date.parse(startedAt)) / 60_000)
      }
    },
    figures: (now) => ({
      survey: { id: survey.id, version: survey.version, title: survey.title },
      at: now.toISOString(),
      states: { ...states },
      distributions: distributionsOf(survey, counts),
      troubles: troublesOf(survey, counts),
      finish: minutes.length === 0 ? undefined : { count: minutes.length, quartiles: quartilesOf(minutes) },
    }),
  }
}

function hasChoices(question: Question): question is ChoiceQuestion | ChoicesQuestion {
  return question.kind === 'choice' || question.kind === 'choices'
}

type Counts = Record<'stopped' | 'parked' | 'whys', Map<string, number>> & {
  questions: Map<string, { asked: number; picked: Map<string, number> }>
}

function add(to: Map<string, number>, key: string, amount = 1): void {
  to.set(key, (to.get(key) ?? 0) + amount)
}

function distributionsOf(survey: Survey, counts: Counts): Distribution[] {
  return survey.questions.flatMap((question): Distribution[] => {
    if (!hasChoices(question)) return []
    const several = question.kind === 'choices'
    const counted = counts.questions.get(question.id)
    const choices = question.choices.map(({ value, label }) => ({
      value,
      label,
      count: counted?.picked.get(value) ?? 0,
    }))
    return [
      {
        question: question.id,
        short: question.short,
        base: counted?.asked ?? 0,
        several,
        choices,
      },
    ]
  })
}

function troublesOf(survey: Survey, counts: Counts): Trouble[] {
  const held = (one: Trouble) => one.stopped + one.parked
  return survey.questions
    .map(({ id, short }) => ({
      question: id,
      short,
      stopped: counts.stopped.get(id) ?? 0,
      parked: counts.parked.get(id) ?? 0,
      whys: counts.whys.get(id) ?? 0,
    }))
    .filter((one) => held(one) + one.whys > 0)
    .sort((one, other) => held(other) - held(one) || other.whys - one.whys)
}

function stateOf(document: ResponseDocument): 'opened' | 'answering' | 'parked' | 'correcting' {
  if (document.revision > 1) return 'correcting'
  if ((document.open?.parked.length ?? 0) > 0) return 'parked'
  // Personal answers are withheld from figures, but they count as answers.
  const answered = Object.keys(document.answers).length + (document.withheld?.length ?? 0)
  return answered === 0 ? 'opened' : 'answering'
}

/** Lower quartile, median and upper quartile, interpolated between the observed values. */
function quartilesOf(values: readonly number[]): [number, number, number] {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const low = sorted[Math.floor(place)] ?? 0
    const high = sorted[Math.ceil(place)] ?? low
    return low + (high - low) * (place - Math.floor(place))
  }
  return [at(0.25), at(0.5), at(0.75)]
}
