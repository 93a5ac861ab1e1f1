import type { Device } from '../survey/questions/value.ts'
import { counted, type Text, text } from '../survey/text.ts'
import type { Support } from './lifecycle.ts'

/** The sentences of the gap report, in chat and on paper. */
export const words = {
  title: text('改善のヒント', 'Where to improve'),
  intro: (count: number) =>
    text(
      `ご回答から、次にできることを${count}項目にまとめました。点数や合否ではありません。順番と手順は当方の提案です。病院の事情に合わせて入れ替えて構いません。`,
      `Your answers leave ${counted(count, 'thing')} to do; here is what could come next. This is no score and no verdict. Order and steps are our suggestion; change them to suit your hospital.`,
    ),
  none: text(
    'ご回答の選択肢からは、ここで取り上げる項目はありませんでした。安全や準拠を保証するものではありません。',
    'None of the options you chose is taken up here. That is no guarantee of safety or compliance.',
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
  device: ({ model, os, count }: Device, support: Support) => {
    const ended = support?.kind === 'ended'
    const day = ended ? support.day : undefined
    const name = model || os
    const many =
      count === null ? text('台数不明', 'number unknown') : text(`${count}台`, counted(count, 'unit'))
    const version = support?.kind === 'unknown' ? text('バージョン不明', 'version unknown') : text(os, os)
    return text(
      `${name} ${many.ja}（${version.ja}${ended ? `、サポート終了${day ? ` ${day}` : ''}` : ''}）`,
      `${name}, ${many.en} (${version.en}${ended ? `, support ended${day ? ` ${day}` : ''}` : ''})`,
    )
  },
  notJudgedHead: text('この報告で見ていないこと', 'What this report does not look at'),
  notChecked: text(
    '「はい」などのご回答が、実際にそのとおりかどうか。',
    'Whether what you answered, such as a “yes”, is really so.',
  ),
  versionsNotJudged: (ids: readonly string[]) =>
    text(
      `${ids.join('・')}に書かれた機器とバージョンが安全かどうか。取り上げるのは、サポートの終わりが一覧で確かめられた系統と、バージョンの分からない機器だけです。`,
      `Whether the devices and versions listed in ${ids.join(', ')} are safe. Taken up are only lines whose end of support is on a list, and devices whose version is unknown.`,
    ),
  notAsked: (ids: readonly string[]) =>
    text(
      `対象外のためお尋ねしていない質問：${ids.join('、')}。`,
      `Questions that were not asked because they do not apply: ${ids.join(', ')}.`,
    ),
  onlyThisSurvey: text(
    'この調査が尋ねていないこと（この調査のあとに出た決まりや脆弱性を含みます）。',
    'What this survey does not ask about, including rules and vulnerabilities that came after it.',
  ),
  pdf: text('全文（PDF）を添えました。', 'The full text is attached as a PDF.'),
}
