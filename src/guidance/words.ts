import type { GuidancePart } from '../adapter.ts'
import { counted, type Text, text } from '../survey/text.ts'

/** The sentences of the side answers. */
export const words = {
  part: {
    why: text('なぜ？', 'Why?'),
    judge: text('判断のしかた', 'How to judge'),
    ask: text('誰に聞く？', 'Whom to ask'),
    official: text('公式の説明', 'Official text'),
    now: text('当時といま', 'Then and now'),
    terms: text('用語', 'Terms'),
    readings: text('解釈', 'Our readings'),
  } satisfies Record<GuidancePart, Text>,
  head: {
    why: text('なぜ大切か', 'Why it matters'),
    judge: text('判断のしかた', 'How to judge'),
    ask: text('誰に聞くか・どこを見るか', 'Whom to ask, where to look'),
    official: text('公式の説明', 'Official text'),
    now: text(
      '当時といま（この調査のあとに変わったこと）',
      'Then and now: what has changed since this survey',
    ),
    terms: text('用語', 'Terms'),
    readings: text('当方の解釈', 'Our readings'),
  } satisfies Record<GuidancePart, Text>,
  page: (page: number, pages: number) => text(`${page}/${pages}ページ`, `page ${page} of ${pages}`),
  noGuidance: text('この質問には、その説明がありません。', 'This question has no such explanation.'),
  more: text('詳しく', 'More'),
  next: text('次のページ', 'Next page'),
  previous: text('前のページ', 'Previous page'),
  close: text('閉じる', 'Close'),
  see: text('見る', 'Show'),

  from: (sources: string[]) => text(`出典：${sources.join('、')}`, `Source: ${sources.join('; ')}`),
  ours: text('当方の解釈', 'Our reading'),
  /** The same two in brackets, behind a statement in its own line. */
  inLine: {
    from: (sources: string[]) => text(`出典: ${sources.join('、')}`, `Source: ${sources.join('; ')}`),
    ours: text('当方の解釈', 'our reading'),
    brackets: (parts: string[]) => text(`（${parts.join('。')}）`, ` (${parts.join('; ')})`),
  },
  unofficial: text('参考訳', 'Unofficial translation (参考訳)'),
  corrected: (printed: string, shown: string) =>
    text(
      `手元の写しでは「${printed}」。「${shown}」に直して示しています。`,
      `Our copy has “${printed}”; shown corrected as “${shown}”.`,
    ),
  /** How the sources of a statement are known to us. */
  standing: {
    printed: text('調査が引用した文書', 'Cited by the survey'),
    seen: text('文書やページの写しで確認', 'Read in a copy of the document or page'),
    secondary: text(
      '二次資料による（文書そのものは未確認）',
      'Second hand; the document itself was not read',
    ),
  },
  noVerdict: text(
    '準拠しているかどうかを判定するものではありません。',
    'This is no verdict on whether you comply.',
  ),
  asked: (question: Text) => text(`Q. ${question.ja}`, `Q. ${question.en}`),
  defined: (name: Text, meaning: Text) => text(`${name.ja}：${meaning.ja}`, `${name.en}: ${meaning.en}`),
  problem: (problem: Text) => text(`文書では：${problem.ja}`, `In the document: ${problem.en}`),
  reading: (reading: Text) => text(`当方の解釈：${reading.ja}`, `Our reading: ${reading.en}`),
  because: (reason: Text) => text(`理由：${reason.ja}`, `Reason: ${reason.en}`),
  aboutProduct: text('この仕組みについて', 'About this assistant'),
  glossary: text('用語集（当方の言葉による説明）', 'Glossary (in our own words)'),

  foundHead: text('お尋ねの点', 'Your question'),
  alsoNear: text('近い内容', 'Related'),
  nearHead: text('近い内容があります', 'Something near'),
  near: text(
    'お尋ねの点にそのまま答える内容は見当たりませんでした。いちばん近い内容をお示しします。',
    'Nothing in the material answers this directly. This comes nearest.',
  ),
  nearCollectors: text(
    '違う場合は、この回答を取りまとめている担当者へお尋ねください。',
    'If it is something else, please ask those who collect these answers.',
  ),
  nearDesk: (topic: string, phone: string, hours: string, asOf: string) =>
    text(
      `違う場合は、照会先「${topic}」（電話 ${phone}、${hours}、${asOf}）へお尋ねください。`,
      `If it is something else, ask the desk “${topic}” (phone ${phone}; ${hours}; ${asOf}).`,
    ),
  notFoundHead: text('資料に見つかりませんでした', 'Not in the material'),
  notFound: text(
    '要領・ガイドラインの抜粋・用語集・当方の解釈には、お尋ねの点に答える内容が見当たりません。推測ではお答えしません。',
    'Neither the guide, the guideline excerpts, the glossary nor our readings answer this, and we do not guess.',
  ),
  notFoundDesk: text(
    '調査の内容については、次の照会先にお尋ねください。',
    'For the content of the survey please ask this desk.',
  ),
  notFoundNoDesk: text(
    '手元の資料には、お尋ねの点に答える内容が見当たりません。推測ではお答えしません。',
    'Nothing in the material at hand answers this, and we do not guess.',
  ),
  noSuchTerm: text('その言葉は用語集にありません。', 'That word is not in the glossary.'),

  deskHead: text('お問い合わせ', 'Whom to ask'),
  askCollectors: text(
    '国の調査は終わっているため、お問い合わせは、この回答を取りまとめている担当者へお願いします。',
    'The ministry’s survey is over. Please ask those who collect these answers.',
  ),
  desksThen: text(
    '国の調査の窓口は、次のとおりでした（記録としてお示しします。調査についてのお問い合わせはできません）。',
    'These were the desks of the ministry’s survey. They are shown as a record; they no longer answer for it.',
  ),
  collectedBy: (by: string) => text(`取りまとめ：${by}`, `Collected by: ${by}`),
  collectorsContact: (contact: string) => text(`お問い合わせ：${contact}`, `Contact: ${contact}`),
  collectedAt: (place: string) => text(`提出先：${place}`, `To be handed in at: ${place}`),
  deskLine: (name: string, phone: string) => text(`${name}\n電話 ${phone}`, `${name}\nPhone ${phone}`),
  deskHours: (opens: string, closes: string) =>
    text(
      `受付 ${opens}〜${closes}（土日祝日を除く）`,
      `Open ${opens} to ${closes} Japan time, except weekends and holidays`,
    ),
  deskHoursPause: (opens: string, closes: string, from: string, to: string) =>
    text(
      `受付 ${opens}〜${closes}（土日祝日と平日${from}〜${to}を除く）`,
      `Open ${opens} to ${closes} Japan time, except ${from} to ${to}, weekends and holidays`,
    ),
  deskOpen: (until: string) =>
    text(`いまは受付時間内です（${until}まで）。`, `Open now, until ${until} Japan time.`),
  deskClosed: {
    weekend: (next: string) =>
      text(
        `今日は土日のため受付時間外です。次の受付は ${next} からです。`,
        `Closed for the weekend. Opens next on ${next} Japan time.`,
      ),
    holiday: (name: string, next: string) =>
      text(
        `今日は祝日（${name}）のため受付時間外です。次の受付は ${next} からです。`,
        `Closed for the holiday (${name}). Opens next on ${next} Japan time.`,
      ),
    pause: (next: string) =>
      text(
        `いまは昼の休止時間です。次の受付は ${next} からです。`,
        `Closed for the midday break. Opens next on ${next} Japan time.`,
      ),
    hours: (next: string) =>
      text(
        `いまは受付時間外です。次の受付は ${next} からです。`,
        `Closed at this hour. Opens next on ${next} Japan time.`,
      ),
  },
  deskYearEnd: text(
    '年末年始に休むかどうかは印刷されていません。',
    'Whether it closes over the New Year is not printed.',
  ),
  deskAsOf: (asOf: string) =>
    text(
      `番号と時間は${asOf}のものです。変わっている場合があります。`,
      `Number and hours ${asOf}; they may have changed.`,
    ),

  aboutHead: text('この調査について', 'About this survey'),
  aboutAsk: text(
    '次のようなことをお答えできます。そのまま、またはご自分の言葉でお尋ねください。',
    'You can ask these things, in these words or your own:',
  ),
  aboutAssistant: text('この案内役についてお答えできること：', 'What you can ask about this assistant:'),
  aboutMore: text(
    'あとのページで、依頼文と回答要領のうち質問の外にある部分をそのままお示しします。質問ごとの文は、各質問の「公式の説明」にあります。',
    'Later pages show, word for word, the letters and the guide as far as they stand outside the questions. What belongs to a question is under its “Official text”.',
  ),
  aboutNone: text(
    '質問ごとの文は、各質問の「公式の説明」にあります。',
    'What belongs to a question is under its “Official text”.',
  ),
  deadlineHead: text('締切', 'Deadline'),
  period: (from: string, to: string) => text(`調査期間：${from}〜${to}`, `Survey period: ${from} to ${to}`),
  periodAhead: text('この期間はまだ始まっていません。', 'This period has not begun.'),
  periodNow: (days: number) =>
    text(
      days === 0 ? '今日が最終日です。' : `最終日まであと${days}日です。`,
      days === 0 ? 'Today is the last day.' : `${counted(days, 'day')} left.`,
    ),
  periodPast: text(
    '国の調査は終わっています。いまは、自院の点検と取りまとめのためにお使いください。',
    'The ministry’s survey is over. Use it now to check your own hospital and to collect the answers.',
  ),
  noPeriod: text(
    'この調査の期間は、手元の資料にありません。',
    'The material at hand gives no period for this survey.',
  ),
  configured: (when: string) =>
    text(`取りまとめの締切：${when}（日本時間）`, `To be handed in here by ${when} (Japan time)`),
  configuredLeft: (days: number) =>
    text(
      days === 0 ? '今日が締切です。' : `あと${days}日です。`,
      days === 0 ? 'That is today.' : `${counted(days, 'day')} left.`,
    ),
  configuredPast: text(
    'この締切は過ぎています。提出については、取りまとめの担当者にご確認ください。',
    'That deadline is past. Please ask those who collect the answers.',
  ),
}
