import { surveys } from '../../flows/index.ts'
import type { Survey } from '../../src/survey/survey.ts'

function surveyCalled(id: string): Survey {
  const found = surveys.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is missing or broken`)
  return found
}

/** The ministry's survey of 2023. */
export const mhlw = surveyCalled('mhlw-2023')
/** The checklist of fiscal 2025. */
export const checklist = surveyCalled('checklist-2025')
