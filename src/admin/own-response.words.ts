import { text } from '../survey/text.ts'

/** What is said where a response cannot be handed out, and with the copy that is. */
export const words = {
  notYours: text(
    'その回答は見つかりません。受付番号をご確認ください。',
    'There is no such response. Please check the receipt number.',
  ),
  nothingYet: text(
    'まだ提出された回答がありません。提出のあとにご覧いただけます。',
    'Nothing has been submitted yet. You can see this after submitting.',
  ),
  receipt: text('提出済みの回答の控えです。', 'A copy of the response you submitted.'),
}
