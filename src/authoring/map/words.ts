import { text } from '../../survey/text.ts'

/** What stands on a map beside the survey's own texts. */
export const words = {
  end: text('見直し・提出', 'Review, submit'),
  always: text('すべての回答者', 'everyone'),
  asked: text('お尋ねする場合', 'Asked'),
  next: text('次の質問', 'Next'),
  choices: text('選択肢', 'Choices'),
  official: text('回答票', 'official form'),
  questions: (count: number) => text(`質問 ${count}`, `${count} questions`),
}
