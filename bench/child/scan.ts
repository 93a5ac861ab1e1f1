import { openStore } from '../../src/store/open.ts'
import { scanResponses } from '../../src/store/records.ts'
import { surveys } from '../../test/support/flows.ts'
import { report } from '../support/child.ts'

/** scan <store>: every response of the 2023 survey once, parsed on the way in as always. */
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
const store = await openStore(process.argv[2] ?? '')
await report(async () => {
  let count = 0
  for await (const _ of scanResponses(store, { survey: survey.id })) count += 1
  process.stderr.write(`${count} records\n`)
})
await store.close()
