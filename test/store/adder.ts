/** `adder.ts URL WRITERS TIMES`: that many writers, each adding one to the same record that many times. */
import { openStore } from '../../src/store/open.ts'
import { numberIn } from './number.ts'

const [url = '', writers, times] = process.argv.slice(2)
const store = await openStore(url)
const results = await Promise.all(
  Array.from({ length: Number(writers) }, async () => {
    const seen: number[] = []
    for (let i = 0; i < Number(times); i += 1) {
      seen.push(
        await store.update('t/counter', (now) => {
          const n = numberIn(now) + 1
          return { set: { n }, result: n }
        }),
      )
    }
    return seen
  }),
)
await store.close()
console.info(JSON.stringify(results.flat()))
