import { plainText } from '../sanitise.ts'

/** The canonical name of a survey; with `|version` it names one version. */
export const canonical = (survey: string) => `urn:monshin:survey:${survey}`

/** The system of a question's choice values. */
export const codeSystem = (survey: string, question: string) => `urn:monshin:survey:${survey}:${question}`

/** FHIR ids have at most 64 letters, digits, dots and hyphens. */
export const idOf = (text: string) => text.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64) || 'none'

/** FHIR strings are never empty. */
export function stringOf(text: string): string | undefined {
  const plain = plainText(text).trim()
  return plain === '' ? undefined : plain
}
