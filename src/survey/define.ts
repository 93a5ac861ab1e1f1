import { type Finding, tell } from './lint/finding.ts'
import { shapeSaid } from './lint/shape.ts'
import { structure } from './lint/structure.ts'
import { nameOf, type Place } from './markdown/places.ts'
import { Survey, type SurveyInput } from './survey.ts'
import type { Language } from './text.ts'

/**
 * Makes a survey from its data.
 * @throws {BrokenSurvey} when the data has the wrong shape or does not hang together; it names every place and its
 *   remedy, so that a broken survey never starts.
 */
export function defineSurvey(input: SurveyInput): Survey {
  return makeSurvey(input.id, input)
}

/** Where a part of a survey was written, by its path: `questions.Q6.showIf`. */
export type PlaceOf = (path: string) => Place | undefined

/**
 * The same for data of which nothing is known yet. `placeOf`: findings name the file and line instead of the path.
 * @throws {BrokenSurvey}
 */
export function makeSurvey(id: string, input: unknown, placeOf?: PlaceOf): Survey {
  const parsed = Survey.safeParse(input)
  const findings = parsed.success
    ? structure(parsed.data)
    : parsed.error.issues.flatMap((issue) =>
        shapeSaid(issue, input).map((said, index) => {
          // An entry that cannot stand there is told on its own line.
          const own = issue.code === 'unrecognized_keys' ? issue.keys.slice(index, index + 1) : []
          return { place: pathOf([...issue.path, ...own], input), ...said }
        }),
      )
  if (parsed.success && findings.length === 0) return parsed.data
  throw new BrokenSurvey(id, located(findings, placeOf))
}

/** Findings with the file and line in place of the path, where these are known. */
export function located(findings: readonly Finding[], placeOf: PlaceOf | undefined): Finding[] {
  return findings.map((finding) => {
    const at = placeOf?.(finding.place)
    return at ? { ...finding, place: `${at.file}:${at.line}` } : finding
  })
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

/** A path with the names of a list's parts in place of their numbers: `questions.Q6.choices.yes`. */
function pathOf(path: readonly PropertyKey[], input: unknown): string {
  let part = input
  const names = path.map((key) => {
    const isWhole = typeof part === 'object' && part !== null
    part = isWhole ? Object.entries(part ?? {}).find(([name]) => name === String(key))?.[1] : undefined
    return nameOf(part) ?? String(key)
  })
  return names.join('.') || 'survey'
}
