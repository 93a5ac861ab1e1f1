import { printableLine } from '../printable.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { ChoiceQuestion } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import { explain } from '../understanding/explain.ts'
import { type Open, type Understood, understand } from '../understanding/index.ts'
import { print, type Shell } from './shell.ts'

/**
 * `understand <question | review | confirming | paused> "<text>" [--survey ID] [--part FIELD] [--explain]`: prints one line of JSON
 * with what the text means, for authors and for tests from outside. Further meanings are under `also`.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values, words } = split(args)
  const survey = shell.surveys.called(values.survey ?? shell.config.survey)
  const [place, ...text] = words
  if (!survey || place === undefined || text.length === 0) {
    shell.err.write(
      'usage: understand <Q6 | review | confirming | paused> "<text>" [--survey ID] [--part FIELD] [--explain]\n',
    )
    return 2
  }
  const open = openAt(
    place,
    values.part,
    survey.questions.map((one) => one.id),
  )
  if (!open) {
    shell.err.write(
      `${survey.id} has no question "${printableLine(place)}". It has ${survey.questions.map((one) => one.id).join(', ')}.\n`,
    )
    return 2
  }
  const [first, ...also] = understand(survey, open, text.join(' ')).map(plain)
  print(shell, JSON.stringify(also.length > 0 ? { ...first, also } : first))
  const question = open.kind === 'question' ? questionsOf(survey).get(open.question) : undefined
  if (values.explain !== undefined && question?.kind === 'choice')
    for (const line of explained(survey, question, text.join(' '))) print(shell, line)
  return 0
}

function split(args: readonly string[]): { values: Record<string, string | undefined>; words: string[] } {
  const values: Record<string, string | undefined> = {}
  const words: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--explain') values.explain = ''
    else if (arg === '--survey' || arg === '--part') values[arg.slice(2)] = args[++at]
    else words.push(arg)
  }
  return { values, words }
}

function openAt(place: string, part: string | undefined, questions: readonly string[]): Open | undefined {
  const question = questions.find((id) => id.toLowerCase() === place.normalize('NFKC').toLowerCase())
  if (question) return { kind: 'question', question, ...(part !== undefined && { part }) }
  if (
    place === 'review' ||
    place === 'confirming' ||
    place === 'paused' ||
    place === 'submitted' ||
    place === 'restarting'
  )
    return { kind: place }
  return undefined
}

/** What the rules found, what the reader takes it for, and what explains each piece; "?" where nothing does. */
function explained(survey: Survey, question: ChoiceQuestion, text: string): string[] {
  const { rules, reader, cover } = explain(survey, question, text)
  const pieces = cover?.pieces.map(({ text, by }) => `${text} (${by ?? '?'})`).join(' ・ ')
  return [
    `rules: ${rules.map((one) => JSON.stringify(plain(one))).join(' ')}`,
    `reader: ${reader.map(({ means, share }) => `${means} ${share.toFixed(2)}`).join(', ') || 'not trained for this question'}`,
    `cover for ${cover?.choice ?? 'no choice'}: ${pieces ?? ''}`,
  ]
}

/** One meaning with plain keys: `{intent, value?, certainty?, term?, goto?, ask?}`. */
function plain(one: Understood): Record<string, unknown> {
  if (one.intent === 'answer') {
    const { given } = one
    const value =
      given.kind === 'choice'
        ? given.choice
        : given.kind === 'fields'
          ? given.fields
          : given.kind === 'text'
            ? given.text
            : given.kind === 'row'
              ? { row: given.row, change: given.change }
              : given.rows
    return { intent: 'answer', value, certainty: one.certainty }
  }
  if (one.intent === 'goto') return { intent: 'goto', goto: one.question }
  return { ...one }
}
