import { scanResponses } from '../../src/records.ts'
import { openStore } from '../../src/store/open.ts'
import { report } from '../support/child.ts'

/** scan <store>: every response once, parsed on the way in as always. */
const store = await openStore(process.argv[2] ?? '')
await report(async () => {
  let count = 0
  for await (const _ of scanResponses(store)) count += 1
  process.stderr.write(`${count} records\n`)
})
await store.close()
