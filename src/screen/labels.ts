import { questionsOf } from '../survey/lookup.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import { showValue } from '../survey/questions/index.ts'
import type { Value } from '../survey/questions/value.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'

/** "Q6 BCPの策定": how a question is named in lists. */
export function labelOf(survey: Survey, id: string, language: Language): string {
  const question = questionsOf(survey).get(id)
  return question ? `${id} ${question.short[language]}` : id
}

/** The answer in one line, as the respondent would say it. */
export function answerOf(survey: Survey, id: string, value: Value, language: Language): string {
  const question = questionsOf(survey).get(id)
  return question ? showValue(question, value, language) : ''
}

/** The wording of one choice. */
export function choiceLabel(survey: Survey, id: string, choice: string, language: Language): string {
  return choiceIn(questionsOf(survey).get(id), choice)?.label[language] ?? choice
}

/** "Q8, Q9, Q9-1"; a run of three and more neighbours becomes "Q8〜Q10-2". */
export function idList(survey: Survey, ids: readonly string[], language: Language): string {
  const order = survey.questions.map(({ id }) => id)
  const runs: string[][] = []
  for (const id of [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before !== undefined && order.indexOf(id) === order.indexOf(before) + 1) run.push(id)
    else runs.push([id])
  }
  const dash = language === 'ja' ? '〜' : '–'
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}${dash}${run.at(-1)}`] : run))
  return parts.join(language === 'ja' ? '、' : ', ')
}
