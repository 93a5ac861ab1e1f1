/**
 * `deliverer.ts URL SEED`: delivers the inputs 1–200 of one interview, each one to five times and out of order, as a
 * platform does that was not acknowledged. An input takes effect once: its id is kept in the record that it changes.
 */
import { openStore } from '../../src/store/open.ts'
import type { Json } from '../../src/store/store.ts'
import { random } from './random.ts'

const INPUTS = 200

interface Counted {
  inputs: string[]
  effects: Record<string, number>
}

function countedIn(now: Json | undefined): Counted {
  if (typeof now !== 'object' || now === null || Array.isArray(now)) return { inputs: [], effects: {} }
  const { inputs, effects } = now
  if (!Array.isArray(inputs) || typeof effects !== 'object' || effects === null || Array.isArray(effects))
    throw new Error('not what this script writes')
  return {
    inputs: inputs.map(String),
    effects: Object.fromEntries(Object.entries(effects).map(([id, times]) => [id, Number(times)])),
  }
}

const [url = '', seed] = process.argv.slice(2)
const { below, shuffled } = random(Number(seed))
const store = await openStore(url)
const ids = Array.from({ length: INPUTS }, (_, i) => `Ev${i}`)
const deliveries = shuffled(ids.flatMap((id) => Array.from({ length: 1 + below(5) }, () => id)))
await Promise.all(
  deliveries.map((id) =>
    store.update('t/interview', (now) => {
      const { inputs, effects } = countedIn(now)
      if (inputs.includes(id)) return { result: null }
      return {
        set: { inputs: [...inputs, id], effects: { ...effects, [id]: (effects[id] ?? 0) + 1 } },
        result: null,
      }
    }),
  ),
)
await store.close()
