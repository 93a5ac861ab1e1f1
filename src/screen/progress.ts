import type { Interview } from '../interview/record.ts'
import { remaining } from '../survey/questions-left.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { words } from './words/index.ts'

/** "Q6 ・ 6問目 / 残り 6〜20問", above a question. */
export function questionProgress(survey: Survey, { answers }: Interview, id: string): Text {
  const nth = routeOf(survey, answers).indexOf(id) + 1
  const { least, most } = remaining(survey, answers)
  return words.progress(id, nth, least, most)
}

/** How many questions are answered, set aside and left. */
export function overallProgress(survey: Survey, { answers, parked }: Interview): Text {
  const answered = routeOf(survey, answers).filter((id) => answers[id]).length
  const { least, most } = remaining(survey, answers)
  return words.statusBody(answered, parked.length, least, most)
}

/** How many questions are left. */
export function questionsLeft(survey: Survey, { answers }: Interview): Text {
  const { least, most } = remaining(survey, answers)
  return words.left(least, most)
}
