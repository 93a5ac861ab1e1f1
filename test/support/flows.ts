import { surveysIn } from '../../src/survey/load.ts'
import type { Survey } from '../../src/survey/survey.ts'

/** The folder of the surveys, as a shell command has it. */
export const flows = surveysIn(new URL('../../flows/', import.meta.url))

/** Every survey there is. */
export const surveys: readonly Survey[] = flows.names.map(surveyCalled)
/** The ministry's survey of 2023. */
export const mhlw = surveyCalled('mhlw-2023')
/** The checklist of fiscal 2025. */
export const checklist = surveyCalled('checklist-2025')

function surveyCalled(id: string): Survey {
  const survey = flows.called(id)
  if (!survey) throw new Error(`${id} is missing`)
  return survey
}
