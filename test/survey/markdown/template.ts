import { template } from '../../../src/authoring/template.ts'
import { BrokenSurvey, located, makeSurvey } from '../../../src/survey/define.ts'
import type { Finding } from '../../../src/survey/lint/finding.ts'
import { lint } from '../../../src/survey/lint/index.ts'
import { readSurvey } from '../../../src/survey/markdown/read-survey.ts'

/** The survey that `new` writes, with a page changed: what stood there, and what stands there instead. */
export interface Change {
  page: string
  from: string | RegExp
  to: string
}

/** What `check` finds in it, each as "file:line" with its words. */
export function found(...changes: Change[]): Finding[] {
  const files = new Map(Object.entries(template('ja')))
  for (const { page, from, to } of changes) {
    const before = files.get(page) ?? ''
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${page} has no ${from}`)
    files.set(page, after)
  }
  return foundIn(files)
}

/** What `check` finds in a survey's pages. */
export function foundIn(files: ReadonlyMap<string, string>): Finding[] {
  const { input, findings, placeOf } = readSurvey('drill', files)
  if (findings.length > 0) return [...findings]
  try {
    return located(lint(makeSurvey('drill', input, placeOf)), placeOf)
  } catch (error) {
    if (error instanceof BrokenSurvey) return [...error.findings]
    throw error
  }
}

/** The number of the line of a page of the template on which this begins. */
export function lineOf(page: string, text: string): number {
  const lines = (template('ja')[page] ?? '').split('\n')
  return lines.findIndex((line) => line.startsWith(text)) + 1
}
