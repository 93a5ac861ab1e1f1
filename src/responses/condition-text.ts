import { foldCondition } from '../survey/condition.ts'
import { questionsOf } from '../survey/lookup.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import type { Condition } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'

/** When a question is asked, in the survey's own words: "Q8が「①…」または「②…」のとき". */
export function conditionText(survey: Survey, condition: Condition | undefined): string {
  return condition ? `${phrase(survey, condition)}のとき` : '全員'
}

function phrase(survey: Survey, condition: Condition): string {
  return foldCondition<string>(condition, {
    one({ question, is }) {
      const labels = is.map((value) => choiceIn(questionsOf(survey).get(question), value)?.label.ja ?? value)
      return `${question}が${labels.map((label) => `「${label}」`).join('または')}`
    },
    all: (parts) => parts.join('、かつ'),
    any: (parts) => parts.join('、または'),
  })
}
