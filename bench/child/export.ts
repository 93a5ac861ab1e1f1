import { surveys } from '../../flows/index.ts'
import { exportFile, isFormat } from '../../src/export/index.ts'
import { openStore } from '../../src/store/open.ts'
import { report } from '../support/child.ts'

/** export <store> <format>: every response from the store to a file. */
const [url = '', format = ''] = process.argv.slice(2)
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey || !isFormat(format)) throw new Error(`no format ${format}`)
const store = await openStore(url)
await report(async () => {
  const now = new Date()
  const selection = { until: now.toISOString(), includeOpen: false, personal: true, allRevisions: false }
  const file = await exportFile({
    store,
    surveys,
    survey,
    format,
    now,
    selection: { ...selection, survey: survey.id, visible: () => true },
  })
  await file.dispose()
})
await store.close()
