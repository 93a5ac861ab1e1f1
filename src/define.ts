import { z } from 'zod'
import { type Finding, tell } from './lint/finding.ts'
import { structure } from './lint/structure.ts'
import { Survey, type SurveyInput } from './survey.ts'

/**
 * Makes a survey from its data. What an author writes in `flows/<id>/index.ts`, and all they need from `src/`.
 * @throws {Error} when the data has the wrong shape or does not hang together; the message names every place and its
 *   remedy, so that a broken survey never starts.
 */
export function defineSurvey(input: SurveyInput): Survey {
  const parsed = Survey.safeParse(input)
  const id = typeof input.id === 'string' ? input.id : 'survey'
  if (!parsed.success) throw new BrokenSurvey(id, parsed.error.issues.map(shapeFinding))
  const findings = structure(parsed.data)
  if (findings.length > 0) throw new BrokenSurvey(id, findings)
  return parsed.data
}

/** A survey that cannot be used; `findings` has each place with its remedy. */
export class BrokenSurvey extends Error {
  override name = 'BrokenSurvey'
  readonly findings: readonly Finding[]
  constructor(survey: string, findings: readonly Finding[]) {
    super([`The survey "${survey}" cannot be used:`, ...findings.map((one) => `- ${tell(one)}`)].join('\n'))
    this.findings = findings
  }
}

function shapeFinding(issue: z.core.$ZodIssue): Finding {
  return { place: z.core.toDotPath(issue.path) || 'survey', problem: issue.message, remedy: remedyOf(issue) }
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `remove ${issue.keys.join(', ')} or correct the spelling`
  if (issue.code === 'too_small') return 'write what is missing there'
  if (issue.code === 'invalid_type') return `give a value of the kind "${issue.expected}"`
  return 'see the shape in src/survey.ts and docs/authoring.md'
}
