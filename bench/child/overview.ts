import pino from 'pino'
import { overview } from '../../src/admin/overview/index.ts'
import { openStore } from '../../src/store/open.ts'
import { surveys } from '../../test/support/flows.ts'
import { report } from '../support/child.ts'

/** overview <store>: the figures of the 2023 survey. */
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
const log = pino({ level: 'silent' })
const store = await openStore(process.argv[2] ?? '')
const context = {
  store,
  surveys,
  survey: survey.id,
  admins: [],
  adminsFromPlatform: [],
  globalPlatforms: new Set<string>(),
  now: () => new Date(),
  log,
}
await report(async () => {
  await overview(context, { kind: 'shell', user: 'bench' }, survey)
})
await store.close()
