import type { GuidancePart } from '../adapter.ts'
import type { Language } from '../survey/text.ts'

const ja = {
  part: {
    why: 'なぜ？',
    judge: '判断のしかた',
    ask: '誰に聞く？',
    official: '公式の説明',
    terms: '用語',
    readings: '読み方',
  } satisfies Record<GuidancePart, string>,
  head: {
    why: 'なぜ大切か',
    judge: '判断のしかた',
    ask: '誰に聞くか・どこを見るか',
    official: '公式の説明',
    terms: '用語',
    readings: '当方の読み方',
  } satisfies Record<GuidancePart, string>,
  page: (page: number, pages: number) => `${page}/${pages}ページ`,
  more: '詳しく',
  next: '次のページ',
  previous: '前のページ',
  close: '閉じる',
  see: '見る',

  from: (sources: string[]) => `出典：${sources.join('、')}`,
  ours: (ids: string[]) => `当方の読み方（${ids.join('・')}）`,
  /** The same two in brackets, behind a statement in its own line. */
  inLine: {
    from: (sources: string[]) => `出典: ${sources.join('、')}`,
    ours: (ids: string[]) => `当方の読み方 ${ids.join('、')}`,
    brackets: (parts: string[]) => `（${parts.join('。')}）`,
  },
  unofficial: '',
  corrected: (printed: string, shown: string, reading: string) =>
    `印刷では「${printed}」。「${shown}」に直して示しています（${reading}）。`,
  asked: (text: string) => `Q. ${text}`,
  defined: (name: string, meaning: string) => `${name}：${meaning}`,
  problem: (text: string) => `文書では：${text}`,
  reading: (id: string, text: string) => `当方の読み方（${id}）：${text}`,
  because: (text: string) => `理由：${text}`,
  glossary: '用語集（当方の言葉による説明）',

  foundHead: 'お尋ねの点',
  alsoNear: '近い内容',
  nearHead: '近い内容があります',
  near: 'お尋ねの点にそのまま答える内容は見当たりませんでした。いちばん近い内容をお示しします。',
  nearDesk: (topic: string, phone: string, hours: string, asOf: string) =>
    `違う場合は、照会先「${topic}」（電話 ${phone}、${hours}、${asOf}）へお尋ねください。`,
  notFoundHead: '資料に見つかりませんでした',
  notFound:
    '要領・ガイドラインの抜粋・用語集・当方の読み方には、お尋ねの点に答える内容が見当たりません。推測ではお答えしません。調査の内容については、次の照会先にお尋ねください。',
  notFoundNoDesk: '手元の資料には、お尋ねの点に答える内容が見当たりません。推測ではお答えしません。',
  noSuchTerm: 'その言葉は用語集にありません。',

  deskHead: '照会先',
  deskLine: (name: string, phone: string) => `${name}\n電話 ${phone}`,
  deskHours: (opens: string, closes: string) => `受付 ${opens}〜${closes}（土日祝日を除く）`,
  deskHoursPause: (opens: string, closes: string, from: string, to: string) =>
    `受付 ${opens}〜${closes}（土日祝日と平日${from}〜${to}を除く）`,
  deskOpen: (until: string) => `いまは受付時間内です（${until}まで）。`,
  deskClosed: {
    weekend: (next: string) => `今日は土日のため受付時間外です。次の受付は ${next} からです。`,
    holiday: (name: string, next: string) =>
      `今日は祝日（${name}）のため受付時間外です。次の受付は ${next} からです。`,
    pause: (next: string) => `いまは昼の休止時間です。次の受付は ${next} からです。`,
    hours: (next: string) => `いまは受付時間外です。次の受付は ${next} からです。`,
  },
  deskYearEnd: '年末年始に休むかどうかは印刷されていません。',
  deskAsOf: (asOf: string) => `番号と時間は${asOf}のものです。変わっている場合があります。`,

  deadlineHead: '締切',
  period: (from: string, to: string) => `調査期間：${from}〜${to}`,
  periodAhead: 'この期間はまだ始まっていません。',
  periodNow: (days: number) => (days === 0 ? '今日が最終日です。' : `最終日まであと${days}日です。`),
  periodPast:
    'この期間は過ぎています。いまも回答が受け付けられるかどうかは、こちらではわかりません。照会先にご確認ください。',
  noPeriod: 'この調査の期間は、手元の資料にありません。',
  configured: (when: string) => `取りまとめの締切：${when}（日本時間）`,
  configuredLeft: (days: number) => (days === 0 ? '今日が締切です。' : `あと${days}日です。`),
  configuredPast: 'この締切は過ぎています。提出については、取りまとめの担当者にご確認ください。',
}

export type Words = typeof ja

const en: Words = {
  part: {
    why: 'Why?',
    judge: 'How to judge',
    ask: 'Whom to ask',
    official: 'Official text',
    terms: 'Terms',
    readings: 'Our readings',
  },
  head: {
    why: 'Why it matters',
    judge: 'How to judge',
    ask: 'Whom to ask, where to look',
    official: 'Official text',
    terms: 'Terms',
    readings: 'Our readings',
  },
  page: (page, pages) => `page ${page} of ${pages}`,
  more: 'More',
  next: 'Next page',
  previous: 'Previous page',
  close: 'Close',
  see: 'Show',

  from: (sources) => `Source: ${sources.join('; ')}`,
  ours: (ids) => `Our reading (${ids.join(', ')})`,
  inLine: {
    from: (sources) => `Source: ${sources.join('; ')}`,
    ours: (ids) => `our reading ${ids.join('; ')}`,
    brackets: (parts) => ` (${parts.join('; ')})`,
  },
  unofficial: 'Unofficial translation (参考訳)',
  corrected: (printed, shown, reading) =>
    `Printed as “${printed}”; shown corrected as “${shown}” (${reading}).`,
  asked: (text) => `Q. ${text}`,
  defined: (name, meaning) => `${name}: ${meaning}`,
  problem: (text) => `In the document: ${text}`,
  reading: (id, text) => `Our reading (${id}): ${text}`,
  because: (text) => `Reason: ${text}`,
  glossary: 'Glossary (in our own words)',

  foundHead: 'Your question',
  alsoNear: 'Related',
  nearHead: 'Something near',
  near: 'Nothing in the material answers this directly. This comes nearest.',
  nearDesk: (topic, phone, hours, asOf) =>
    `If it is something else, ask the desk “${topic}” (phone ${phone}; ${hours}; ${asOf}).`,
  notFoundHead: 'Not in the material',
  notFound:
    'Neither the guide, the guideline excerpts, the glossary nor our readings answer this, and we do not guess. For the content of the survey please ask this desk.',
  notFoundNoDesk: 'Nothing in the material at hand answers this, and we do not guess.',
  noSuchTerm: 'That word is not in the glossary.',

  deskHead: 'Whom to call',
  deskLine: (name, phone) => `${name}\nPhone ${phone}`,
  deskHours: (opens, closes) => `Open ${opens} to ${closes} Japan time, except weekends and holidays`,
  deskHoursPause: (opens, closes, from, to) =>
    `Open ${opens} to ${closes} Japan time, except ${from} to ${to}, weekends and holidays`,
  deskOpen: (until) => `Open now, until ${until} Japan time.`,
  deskClosed: {
    weekend: (next) => `Closed for the weekend. Opens next on ${next} Japan time.`,
    holiday: (name, next) => `Closed for the holiday (${name}). Opens next on ${next} Japan time.`,
    pause: (next) => `Closed for the midday break. Opens next on ${next} Japan time.`,
    hours: (next) => `Closed at this hour. Opens next on ${next} Japan time.`,
  },
  deskYearEnd: 'Whether it closes over the New Year is not printed.',
  deskAsOf: (asOf) => `Number and hours ${asOf}; they may have changed.`,

  deadlineHead: 'Deadline',
  period: (from, to) => `Survey period: ${from} to ${to}`,
  periodAhead: 'This period has not begun.',
  periodNow: (days) =>
    days === 0 ? 'Today is the last day.' : `${days} ${days === 1 ? 'day' : 'days'} left.`,
  periodPast: 'This period is past. Whether answers are still accepted we cannot tell; please ask the desk.',
  noPeriod: 'The material at hand gives no period for this survey.',
  configured: (when) => `To be handed in here by ${when} (Japan time)`,
  configuredLeft: (days) => (days === 0 ? 'That is today.' : `${days} ${days === 1 ? 'day' : 'days'} left.`),
  configuredPast: 'That deadline is past. Please ask those who collect the answers.',
}

/** The sentences of the explanations in one language. */
export function wordsIn(language: Language): Words {
  return { ja, en }[language]
}
