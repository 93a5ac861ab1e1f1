import type { Survey } from '../survey.ts'
import { conditions } from './conditions.ts'
import type { Finding } from './finding.ts'
import { duplicates, references } from './names.ts'
import { unreachable } from './reach.ts'
import { targets } from './targets.ts'

/** What must hold for a survey to run at all; `defineSurvey` refuses it otherwise. */
export function structure(survey: Survey): Finding[] {
  const findings = [duplicates, conditions, references, targets].flatMap((lint) => lint(survey))
  // Whether a question can be reached means something only once the conditions themselves are sound.
  return findings.length > 0 ? findings : unreachable(survey)
}
