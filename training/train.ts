import { writeFileSync } from 'node:fs'
import { readerOf, type Weights } from '../src/understanding/proposes/reader.ts'
import { corpora } from './corpora.ts'
import { examplesOf, material, trained } from './examples.ts'
import { learn, pack } from './learn.ts'
import { labelledMessages } from './messages.ts'
import { print, readWith } from './reading.ts'

/** `npm run train [-- --try]`: figures of each writer read with weights that were not trained on it, then the weights. */
const BYTES = 740_000
const file = new URL('../src/understanding/proposes/weights.json', import.meta.url)

const messages = [...labelledMessages(), ...corpora()]
const ours = material()
const examples = examplesOf([...messages, ...ours])
const from: Weights['from'] = { choice: 0.7, intent: 0.3 }

const weightsWithout = (writer: string | undefined): Weights =>
  pack(learn(examples.filter((one) => one.writer !== writer)), trained, from, BYTES)

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const read = [...new Set(messages.map((one) => one.writer))]
  .filter((writer) => only.length === 0 || only.includes(writer))
  .flatMap((writer) =>
    readWith(
      readerOf(weightsWithout(writer)),
      messages.filter((one) => one.writer === writer),
    ),
  )
print(read, process.argv.includes('--wrong'))
if (!process.argv.includes('--try')) writeFileSync(file, `${JSON.stringify(weightsWithout(undefined))}\n`)
