import { z } from 'zod'
import { type Finding, tell } from './lint/finding.ts'
import { structure } from './lint/structure.ts'
import { words } from './lint/words.ts'
import { Survey, type SurveyInput } from './survey.ts'
import type { Language } from './text.ts'

/**
 * Makes a survey from its data. What an author writes in `flows/<id>/index.ts`, and all they need from `src/`.
 * @throws {BrokenSurvey} when the data has the wrong shape or does not hang together; it names every place and its
 *   remedy, so that a broken survey never starts.
 */
export function defineSurvey(input: SurveyInput): Survey {
  const parsed = Survey.safeParse(input)
  const id = typeof input.id === 'string' ? input.id : 'survey'
  if (!parsed.success) throw new BrokenSurvey(id, shapeFindings(input))
  const findings = structure(parsed.data)
  if (findings.length > 0) throw new BrokenSurvey(id, findings)
  made.add(parsed.data)
  return parsed.data
}

const made = new WeakSet<object>()

/** Whether a value came out of `defineSurvey`: then it has been checked, and need not be again. */
export function isDefined(value: unknown): value is Survey {
  return typeof value === 'object' && value !== null && made.has(value)
}

/** A survey that cannot be used; `findings` has each place with its remedy. */
export class BrokenSurvey extends Error {
  override name = 'BrokenSurvey'
  readonly survey: string
  readonly findings: readonly Finding[]
  constructor(survey: string, findings: readonly Finding[]) {
    super(linesOf(survey, findings, 'en'))
    this.survey = survey
    this.findings = findings
  }

  /** The message in the author's language. */
  told(language: Language): string {
    return linesOf(this.survey, this.findings, language)
  }
}

function linesOf(survey: string, findings: readonly Finding[], language: Language): string {
  const head =
    language === 'ja' ? `調査「${survey}」は使えません。` : `The survey "${survey}" cannot be used:`
  return [head, ...findings.map((one) => `- ${tell(one, language)}`)].join('\n')
}

/** What is wrong with the shape, said by zod in each language. */
function shapeFindings(input: SurveyInput): Finding[] {
  const issuesIn = (language: Language) =>
    Survey.safeParse(input, { error: z.locales[language]().localeError }).error?.issues ?? []
  const english = issuesIn('en')
  return issuesIn('ja').map((issue, index) => ({
    place: z.core.toDotPath(issue.path) || 'survey',
    problem: { ja: issue.message, en: english[index]?.message ?? issue.message },
    remedy: remedyOf(issue),
  }))
}

function remedyOf(issue: z.core.$ZodIssue): Finding['remedy'] {
  if (issue.code === 'unrecognized_keys') return words.shape.unknownKey(issue.keys)
  if (issue.code === 'too_small' && issue.origin !== 'number') return words.shape.tooSmall
  if (issue.code === 'invalid_type') return words.shape.type(issue.expected)
  return words.shape.other
}
