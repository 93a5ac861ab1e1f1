import { responseKey } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { surveys } from '../../test/support/flows.ts'
import { stream } from '../../test/support/population.ts'
import { report } from '../support/child.ts'

/** fill <store> <count>: submitted responses of the 2023 survey. */
const [url = '', count = '0'] = process.argv.slice(2)
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
const store = await openStore(url)
await report(async () => {
  let batch: Promise<void>[] = []
  for (const response of stream(survey, { size: Number(count) })) {
    const key = responseKey(survey.id, response.id, response.revision)
    batch.push(store.update(key, () => ({ set: response, result: undefined })))
    if (batch.length === 500) {
      await Promise.all(batch)
      batch = []
    }
  }
  await Promise.all(batch)
})
await store.close()
