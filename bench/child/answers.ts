import { openStore } from '../../src/store/open.ts'
import { answersOn } from '../support/answers.ts'
import { report } from '../support/child.ts'
import { longestRoute } from '../support/longest.ts'

/** answers <store> <at once> <interviews each>: the hot path alone, for a profile (`node --cpu-prof`). */
const [url = '', atOnce = '1', each = '100'] = process.argv.slice(2)
const store = await openStore(url)
const answers = await answersOn(store)
const route = longestRoute()
await report(async () => {
  const lanes = Array.from({ length: Number(atOnce) }, async (_, lane) => {
    for (let n = 0; n < Number(each); n++) await answers(`${process.pid}-${lane}-${n}`, route, [])
  })
  await Promise.all(lanes)
})
await store.close()
