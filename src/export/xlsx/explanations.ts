import { conditionText } from '../../responses/condition-text.ts'
import type { Question } from '../../survey/questions/definition.ts'
import { officialWording } from '../../survey/questions/official.ts'
import type { Survey } from '../../survey/survey.ts'
import { words } from '../words.ts'
import type { SheetOptions, SheetRow } from './sheet.ts'

export const explanationSheet: SheetOptions = {
  name: '設問と解釈',
  columns: [
    { header: '種別', width: 10 },
    { header: 'ID', width: 8 },
    { header: '項目', width: 26 },
    { header: '設問の文言／文書が決めていないこと', width: 70 },
    { header: '選択肢（→ 回答票での値）／当方の解釈', width: 60 },
    { header: '尋ねる条件／理由', width: 40 },
    { header: '関係する解釈', width: 22 },
  ],
  frozenColumns: 3,
}

/** Every question with its official wording, then how we read what the official text leaves open. */
export function* explanations(survey: Survey): Generator<SheetRow> {
  for (const question of survey.questions) {
    yield {
      cells: [
        '設問',
        question.id,
        question.short.ja,
        question.text.ja,
        choicesText(question),
        conditionText(survey, question.showIf),
        question.readings.join(' '),
      ],
      looks: { 1: 'strong' },
    }
  }
  for (const { id, problem, reading, why } of survey.readings) {
    const touched = survey.questions
      .filter((question) => question.readings.includes(id))
      .map((question) => question.id)
    yield {
      cells: ['解釈', id, touched.join(' '), problem.ja, reading.ja, why?.ja ?? '', ''],
      looks: { 0: 'muted', 1: 'strong' },
    }
  }
}

function choicesText(question: Question): string {
  if (question.kind === 'contact') return '氏名・法人名・病院名・連絡先'
  if (question.kind === 'date') return '日付'
  if (question.kind !== 'choice' && question.kind !== 'choices') return '記述'
  return question.choices
    .map((choice) => {
      const official = officialWording(choice) ?? words.skipped
      return official === choice.label.ja ? choice.label.ja : `${choice.label.ja} → ${official}`
    })
    .join('\n')
}
