import { type Text, text } from '../survey/text.ts'

/** The sentences of the gap report, in chat and on paper. */
export const words = {
  title: text('改善のヒント', 'Where to improve'),
  intro: (count: number) =>
    text(
      `「いいえ」などのご回答から、次にできることを${count}項目にまとめました。点数や合否ではありません。順番と手順は当方の提案です。病院の事情に合わせて入れ替えて構いません。`,
      `${count === 1 ? 'One answer leaves' : `${count} answers leave`} something to do; here is what could come next. This is no score and no verdict. Order and steps are our suggestion; change them to suit your hospital.`,
    ),
  none: text(
    'ご回答の中に、ここで取り上げる項目はありませんでした。準拠を保証するものではありません。',
    'None of your answers is taken up here. That is no guarantee of compliance.',
  ),
  unanswered: (ids: string) =>
    text(
      `${ids} はまだ回答がないため、取り上げていません。`,
      `${ids}: not answered yet, so nothing is said about them.`,
    ),
  /** Between things listed in one line. */
  between: text('、', '; '),
  order: text('この順番の理由', 'Why in this order'),
  named: (id: string, short: Text, answer: Text) =>
    text(`${id} ${short.ja}（ご回答: ${answer.ja}）`, `${id} ${short.en} (your answer: ${answer.en})`),
  why: text('なぜ大切か', 'Why it matters'),
  asks: text('文書が求めていること', 'What the documents ask for'),
  quoted: (quote: Text, source: string) =>
    text(`「${quote.ja}」\n（${source}）`, `“${quote.en}”\n(${source})`),
  steps: text('最初の一歩', 'First steps'),
  people: text('相談する相手', 'Whom to involve'),
  effort: {
    day: text('すぐできる', 'right away'),
    weeks: text('数週間で', 'within weeks'),
    project: text('予算が要る', 'needs a budget'),
  },
  oldEdition: text(
    '引用は調査が挙げる版のものです。いま効力のある版は、それぞれの文書でご確認ください。',
    'The quotations are from the editions the survey cites. Please check which edition is in force today.',
  ),
  pdf: text('全文（PDF）を添えました。', 'The full text is attached as a PDF.'),
}
