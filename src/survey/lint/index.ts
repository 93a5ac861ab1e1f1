import type { Survey } from '../survey.ts'
import { claims, corrections, guidance } from './claims.ts'
import { figures, quotations } from './figures.ts'
import type { Finding } from './finding.ts'
import { gates } from './gates.ts'
import { limits } from './limits.ts'
import { alwaysTrue } from './reach.ts'
import { structure } from './structure.ts'
import { order, times, unused } from './unused.ts'
import { officialValues, terms, translations } from './wording.ts'

const craft = [
  alwaysTrue,
  gates,
  corrections,
  claims,
  figures,
  quotations,
  officialValues,
  limits,
  unused,
  order,
  times,
]

/** What a plain survey may leave out: guidance with every question, explained abbreviations, the other language. */
const complete = [guidance, terms, translations]

/** Everything that can be found wrong with a survey before a respondent sees it. Pure. */
export function lint(survey: Survey): Finding[] {
  const broken = structure(survey)
  const lints = survey.level === 'plain' ? craft : [...complete, ...craft]
  // On a survey that does not hang together, finer findings would only repeat the cause.
  return broken.length > 0 ? broken : lints.flatMap((one) => one(survey))
}
