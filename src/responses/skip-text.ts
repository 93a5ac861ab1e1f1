import type { Survey } from '../survey/survey.ts'

/** Why a question was not asked, in words: `Q6=no` → "Q6が「いいえ」のため". An unknown reason stands as it is. */
export function skipText(survey: Survey, reason: string): string {
  const found = gateOf(survey, reason)
  return found ? `${found.question}が「${found.label}」のため` : reason
}

function gateOf(survey: Survey, reason: string): { question: string; label: string } | undefined {
  for (const question of survey.questions) {
    if (question.kind !== 'choice') continue
    for (const { value, official, label } of question.choices) {
      const blank = 'blank' in official ? official.blank : undefined
      if (reason === `${question.id}=${value}` || reason === blank)
        return { question: question.id, label: label.ja }
    }
  }
  return undefined
}
