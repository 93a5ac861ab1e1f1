import type { Paragraph } from '../../adapter.ts'
import { picksIn, type ResponseDocument } from '../../responses/document.ts'
import { choiceIn } from '../../survey/questions/choice-in.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { nationalLine, nationalNotes } from './message.ts'
import { words } from './words.ts'

/** For somebody who has submitted: their answers beside the published figures, where there are any. */
export function besideNational(survey: Survey, document: ResponseDocument, language: Language): Paragraph[] {
  const rows = survey.questions.flatMap((question) => {
    const national = nationalLine(survey, question.id, language)
    const [picked] = picksIn(document.answers[question.id])
    if (national === '' || picked === undefined || question.kind !== 'choice') return []
    const own = choiceIn(question, picked)?.label[language] ?? picked
    const text = `${words.own[language]}: ${own} ／ ${words.national[language]}: ${national}`
    return [{ label: `${question.id} ${question.short[language]}`, text }]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'text', text: words.nationalBeside[language] },
    { kind: 'rows', rows },
    { kind: 'small', text: [words.nationalNote[language], ...nationalNotes(survey, language)].join('\n') },
  ]
}
