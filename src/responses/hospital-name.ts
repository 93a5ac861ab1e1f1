import { contactIn, type ResponseDocument } from './document.ts'

/** The hospital a response is for; empty where personal data are left out. */
export function hospitalOf(document: ResponseDocument): string {
  return (
    Object.values(document.answers)
      .map(contactIn)
      .find((contact) => contact !== undefined)?.hospital ?? ''
  )
}
