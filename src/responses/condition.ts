import type { Condition } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'

/** When a question is asked, in the survey's own words: "Q8が「①…」または「②…」のとき". */
export function conditionText(survey: Survey, condition: Condition | undefined): string {
  return condition ? `${phrase(survey, condition)}のとき` : '全員'
}

function phrase(survey: Survey, condition: Condition): string {
  if ('all' in condition) return condition.all.map((part) => phrase(survey, part)).join('、かつ')
  if ('any' in condition) return condition.any.map((part) => phrase(survey, part)).join('、または')
  const question = survey.questions.find((one) => one.id === condition.question)
  const labels = condition.is.map((value) =>
    question?.kind === 'choice'
      ? (question.choices.find((one) => one.value === value)?.label.ja ?? value)
      : value,
  )
  return `${condition.question}が${labels.map((label) => `「${label}」`).join('または')}`
}
