import { columnsOf } from '../../src/export/columns.ts'
import { documentOf } from '../../src/responses/compose-document.ts'
import { surveys } from '../../test/support/flows.ts'
import { stream } from '../../test/support/population.ts'

const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
const columns = columnsOf(survey)
const rows = [...stream(survey, { size: 100 })].map((response) => {
  const document = documentOf(response, survey)
  return columns.map(({ cell }) => cell(document))
})

/** Ready-made rows, a hundred again and again: the same columns as an export has, with the texts of real responses. */
export function* plainRows(count: number): Generator<string[]> {
  for (let n = 0; n < count; n++) yield rows[n % rows.length] ?? []
}
