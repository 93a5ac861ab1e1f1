import { isFormat } from '../../src/export/formats.ts'
import { writeExportFile } from '../../src/export/write-file.ts'
import { openStore } from '../../src/store/open.ts'
import { surveys } from '../../test/support/flows.ts'
import { report } from '../support/child.ts'

/** export <store> <format>: every response from the store to a file. */
const [url = '', format = ''] = process.argv.slice(2)
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey || !isFormat(format)) throw new Error(`no format ${format}`)
const store = await openStore(url)
await report(async () => {
  const now = new Date()
  const selection = { until: now.toISOString(), includeOpen: false, personal: true, allRevisions: false }
  const file = await writeExportFile({
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
