import { type Understood, understand } from '../src/understanding/index.ts'
import type { Reader } from '../src/understanding/proposes/reader.ts'
import { mhlw as survey } from '../test/support/flows.ts'
import { figuresOf, type Outcome, outcomeOf } from './figures.ts'
import type { Labelled } from './messages.ts'

const overChoices = ({ question }: Labelled): boolean =>
  survey.questions.some((one) => one.id === question && one.kind === 'choice')

export interface Read {
  one: Labelled
  understood: Understood[]
  outcome: Outcome
}

export function readWith(reader: Reader | undefined, messages: readonly Labelled[]): Read[] {
  return messages.map((one) => {
    const understood = understand(survey, { kind: 'question', question: one.question }, one.text, reader)
    return { one, understood, outcome: outcomeOf(one, understood) }
  })
}

/** The figures of every writer and of all, and with `missed` each message that was not read rightly. */
export function print(read: readonly Read[], missed: boolean): void {
  const typed = read.filter(({ one }) => overChoices(one))
  const writers = [...new Set(read.map(({ one }) => one.writer))]
  const columns: [string, ReturnType<typeof figuresOf>][] = [
    ...writers.map((writer): [string, ReturnType<typeof figuresOf>] => [
      writer,
      figuresOf(typed.filter(({ one }) => one.writer === writer)),
    ]),
    ['all', figuresOf(typed)],
    ['contacts and devices', figuresOf(read.filter(({ one }) => !overChoices(one)))],
  ]
  for (const [writer, figures] of columns)
    process.stdout.write(
      `${writer}\n${Object.entries(figures)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
    )
  if (missed)
    for (const { one, understood, outcome } of read)
      if (!outcome.endsWith('right'))
        process.stdout.write(
          `${outcome} | ${one.question} | ${one.text} | ${one.label} ${one.intent ?? one.choice ?? ''} | ${JSON.stringify(understood)}\n`,
        )
}
