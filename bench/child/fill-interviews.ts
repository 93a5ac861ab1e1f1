import { openInterviewKeys, responseKey } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { stream } from '../../test/support/population.ts'
import { report } from '../support/child.ts'
import { longestRoute, survey } from '../support/longest.ts'

/** fill-interviews <store> <count>: open interviews, each somewhere on the longest route, and as many responses. */
const [url = '', count = '0'] = process.argv.slice(2)
const store = await openStore(url)
const keyOf = await openInterviewKeys(store)
const route = longestRoute()
await report(async () => {
  let batch: Promise<void>[] = []
  let n = 0
  for (const response of stream(survey, { size: Number(count) })) {
    const person = { platform: 'bench', team: '', user: `other-${n}` }
    const interview = { ...route[n % route.length]?.before, respondent: person }
    const also = { [responseKey(survey.id, response.id, response.revision)]: response }
    batch.push(store.update(keyOf(survey.id, person), () => ({ set: interview, also, result: undefined })))
    n++
    if (batch.length < 500) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
})
await store.close()
