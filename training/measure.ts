import { understand } from '../src/understanding/index.ts'
import { mhlw as survey } from '../test/support/flows.ts'
import { figuresOf, outcomeOf } from './figures.ts'
import { labelledMessages } from './messages.ts'

/** Prints the figures of docs/understanding.md for every writer; with `--wrong`, each message that was missed, too. */
const [, , ...words] = process.argv
const writers = words.filter((word) => !word.startsWith('--'))
const asked = labelledMessages().filter(({ writer }) => writers.length === 0 || writers.includes(writer))
const read = asked.map((one) => {
  const understood = understand(survey, { kind: 'question', question: one.question }, one.text)
  return { one, understood, outcome: outcomeOf(one, understood) }
})
for (const writer of new Set(asked.map((one) => one.writer))) {
  process.stdout.write(`${writer}\n`)
  for (const [name, value] of Object.entries(figuresOf(read.filter(({ one }) => one.writer === writer))))
    process.stdout.write(`  ${name}: ${value}\n`)
}
if (words.includes('--wrong'))
  for (const { one, understood, outcome } of read)
    if (!outcome.endsWith('right'))
      process.stdout.write(
        `${outcome} | ${one.question} | ${one.text} | ${one.label} ${one.intent} ${one.value ?? ''} | ${JSON.stringify(understood)}\n`,
      )
