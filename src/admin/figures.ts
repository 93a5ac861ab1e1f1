import type { ResponseDocument } from '../export/document.ts'
import type { Survey } from '../survey.ts'
import type { Text } from '../text.ts'

/** Where every known interview stands. An invitation that nobody has opened is not known here. */
export interface States {
  /** Opened, nothing answered yet. */
  opened: number
  answering: number
  /** Answering, with questions set aside. */
  parked: number
  submitted: number
  /** Of the submitted ones: opened again for a correction. */
  correcting: number
}

/** One choice question over the submitted responses. */
export interface Distribution {
  question: string
  short: Text
  /** Submitted responses that were asked this question: what the percentages are of. */
  base: number
  choices: { value: string; label: Text; count: number }[]
}

/** Where people have trouble: counted over open and submitted ones. */
export interface Trouble {
  question: string
  short: Text
  /** Open interviews that stand here. */
  stopped: number
  /** Open interviews that set it aside. */
  parked: number
  /** How often an explanation was asked for. */
  whys: number
}

export interface Figures {
  survey: { id: string; version: number; title: Text }
  at: string
  states: States
  distributions: Distribution[]
  /** Questions with any trouble, the most first. */
  troubles: Trouble[]
  /** Minutes from opening to the first submission; undefined when nobody has submitted. */
  finish: { count: number; quartiles: [number, number, number] } | undefined
}

/** Every figure of the overview in one pass, in the memory of the survey (and one number a response). */
export async function figuresOf(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
  now: Date,
): Promise<Figures> {
  const states: States = { opened: 0, answering: 0, parked: 0, submitted: 0, correcting: 0 }
  const asked = new Map<string, number>()
  const picked = new Map<string, number>()
  const stopped = new Map<string, number>()
  const parked = new Map<string, number>()
  const whys = new Map<string, number>()
  const minutes: number[] = []
  const add = (to: Map<string, number>, key: string, amount = 1) => to.set(key, (to.get(key) ?? 0) + amount)

  for await (const document of documents) {
    for (const [id, count] of Object.entries(document.whys)) add(whys, id, count)
    if (document.open) {
      states[stateOf(document)] += 1
      add(stopped, document.open.from ?? document.open.at)
      for (const id of document.open.parked) add(parked, id)
      continue
    }
    states.submitted += 1
    for (const id of document.route) {
      add(asked, id)
      const value = document.answers[id]?.value
      if (typeof value === 'string') add(picked, `${id} ${value}`)
    }
    const { startedAt, submittedAt, revision } = document
    // A later revision ends when the correction ended: that says nothing about the effort of answering.
    if (submittedAt !== null && revision === 1) {
      minutes.push((Date.parse(submittedAt) - Date.parse(startedAt)) / 60_000)
    }
  }

  const distributions = survey.questions.flatMap((question): Distribution[] =>
    question.kind !== 'choice'
      ? []
      : [
          {
            question: question.id,
            short: question.short,
            base: asked.get(question.id) ?? 0,
            choices: question.choices.map(({ value, label }) => ({
              value,
              label,
              count: picked.get(`${question.id} ${value}`) ?? 0,
            })),
          },
        ],
  )
  const troubles = survey.questions
    .map(({ id, short }) => ({
      question: id,
      short,
      stopped: stopped.get(id) ?? 0,
      parked: parked.get(id) ?? 0,
      whys: whys.get(id) ?? 0,
    }))
    .filter((one) => one.stopped + one.parked + one.whys > 0)
    .sort((one, other) => other.stopped + other.parked - (one.stopped + one.parked) || other.whys - one.whys)
  return {
    survey: { id: survey.id, version: survey.version, title: survey.title },
    at: now.toISOString(),
    states,
    distributions,
    troubles,
    finish: minutes.length === 0 ? undefined : { count: minutes.length, quartiles: quartilesOf(minutes) },
  }
}

function stateOf(document: ResponseDocument): 'opened' | 'answering' | 'parked' | 'correcting' {
  if (document.revision > 1) return 'correcting'
  if ((document.open?.parked.length ?? 0) > 0) return 'parked'
  return Object.keys(document.answers).length === 0 ? 'opened' : 'answering'
}

/** Lower quartile, median and upper quartile, each an observed value or the middle of two. */
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

/** Whole percent, as the published figures are given; undefined of an empty base. */
export function percent(count: number, base: number): number | undefined {
  return base === 0 ? undefined : Math.round((count / base) * 100)
}
