import { foldCondition } from '../../survey/condition.ts'
import { questionsOf } from '../../survey/lookup.ts'
import { choiceIn } from '../../survey/questions/choice-in.ts'
import type { Condition } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import type { Step, When } from './graph.ts'

/** Between choices, between conditions that must all hold, and between those of which one is enough. */
const joiners = {
  ja: { or: '／', all: ' かつ ', any: ' または ' },
  en: { or: ' / ', all: ' and ', any: ' or ' },
}

/** What decides a step, in words: "はい", or "Q15: はい（Fortinet製品のみ）" where an earlier question decides. */
export function sayWhen(step: Step, language: Language): string {
  const say = ({ gate, choices }: When) => {
    const labels = choices.map((choice) => choice.label[language]).join(joiners[language].or)
    return gate === step.from ? labels : `${gate}: ${labels}`
  }
  return step.when.map(say).join(joiners[language].all)
}

/** A condition in words: "Q8: ①…、②…"; what is joined inside it stands in brackets. */
export function sayCondition(survey: Survey, condition: Condition, language: Language): string {
  const words = joiners[language]
  const join = (parts: Said[], word: string): Said => ({
    text: parts.map(({ text, isJoined }) => (isJoined ? `（${text}）` : text)).join(word),
    isJoined: true,
  })
  return foldCondition<Said>(condition, {
    one({ question, is }) {
      const gate = questionsOf(survey).get(question)
      const labels = is.map((value) => choiceIn(gate, value)?.label[language] ?? value)
      return { text: `${question}: ${labels.join(words.or)}`, isJoined: false }
    },
    all: (parts) => join(parts, words.all),
    any: (parts) => join(parts, words.any),
  }).text
}

interface Said {
  text: string
  isJoined: boolean
}
