import type { Condition } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import type { Step, When } from './graph.ts'

const separator = { ja: '／', en: ' / ' }

/** What decides a step, in words: "はい", or "Q15: はい（Fortinet製品のみ）" where an earlier question decides. */
export function sayWhen(step: Step, language: Language): string {
  const say = ({ gate, choices }: When) => {
    const labels = choices.map((choice) => choice.label[language]).join(separator[language])
    return gate === step.from ? labels : `${gate}: ${labels}`
  }
  return step.when.map(say).join(language === 'ja' ? ' かつ ' : ' and ')
}

/** A condition in words: "Q8: ①…、②…". */
export function sayCondition(survey: Survey, condition: Condition, language: Language): string {
  if ('all' in condition)
    return condition.all
      .map((part) => inner(survey, part, language))
      .join(language === 'ja' ? ' かつ ' : ' and ')
  if ('any' in condition)
    return condition.any
      .map((part) => inner(survey, part, language))
      .join(language === 'ja' ? ' または ' : ' or ')
  const gate = survey.questions.find((question) => question.id === condition.question)
  const labels = condition.is.map((value) => {
    const choice = gate?.kind === 'choice' ? gate.choices.find((one) => one.value === value) : undefined
    return choice?.label[language] ?? value
  })
  return `${condition.question}: ${labels.join(separator[language])}`
}

function inner(survey: Survey, condition: Condition, language: Language): string {
  const said = sayCondition(survey, condition, language)
  return 'question' in condition ? said : `（${said}）`
}
