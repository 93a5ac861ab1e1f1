import type { Button, Command, Form, Message } from '../../src/adapter.ts'

/** Hand-made messages of every shape the assistant shows. */

export const yesNo = (question: string): Message => ({
  key: question,
  head: `${question} ・ 6問目 / 残り 7〜17問`,
  body: [{ kind: 'official', text: 'サイバー攻撃等に備えた事業継続計画（BCP）を策定していますか。' }],
  control: {
    kind: 'pick',
    question,
    choices: [
      { value: 'yes', label: 'はい' },
      { value: 'no', label: 'いいえ' },
    ],
  },
  actions: [
    [
      { label: 'なぜ？', command: { name: 'why', question } },
      { label: 'あとで', command: { name: 'later' } },
      { label: '戻る', command: { name: 'back' } },
      { label: '中断', command: { name: 'pause' } },
    ],
  ],
  plain: `${question} サイバー攻撃等に備えた事業継続計画（BCP）を策定していますか。`,
  language: 'ja',
})

export const said = (text: string, actions: Button[] = []): Message => ({
  key: 'said',
  body: [{ kind: 'text', text }],
  control: { kind: 'none' },
  actions: actions.length > 0 ? [actions] : [],
  plain: text,
  language: 'ja',
})

export const contactForm: Extract<Form, { kind: 'form' }> = {
  kind: 'form',
  question: 'Q1',
  open: '記入する',
  title: '回答者の情報',
  submit: '記録する',
  fields: [
    { name: 'name', label: '氏名', maxLength: 200 },
    { name: 'hospital', label: '病院名', hint: '正式な名称', given: '見本病院', maxLength: 200 },
  ],
}

export const deviceForm: Extract<Form, { kind: 'rows' }> = {
  kind: 'rows',
  question: 'Q17',
  open: '機器を記入する',
  title: 'VPN機器の一覧',
  submit: '記録する',
  add: '行を追加',
  remove: 'この行を削除',
  fields: [
    { name: 'maker', label: 'メーカー', maxLength: 200 },
    { name: 'model', label: '機種名', maxLength: 200 },
  ],
  rows: [{ maker: 'A社', model: 'R-1' }],
}

export const withForm = (form: Form): Message => ({
  ...yesNo(form.question),
  control: form,
})

/** The commands that carry nothing. */
export const bareCommands = [
  'start',
  'status',
  'back',
  'review',
  'submit',
  'pause',
  'resume',
  'restart',
  'reopen',
  'help',
  'close',
  'desk',
  'deadline',
] as const

/** One command of every name, with every argument it can carry. */
export const everyCommand: Command[] = [
  ...bareCommands.map((name) => ({ name })),
  { name: 'confirm', of: 'AbCdEfGhIjKlMnOpQrSt' },
  { name: 'cancel', of: 'restart' },
  { name: 'later', question: 'Q16-2' },
  { name: 'why', question: 'Q10-2', part: 'official', page: 12 },
  { name: 'why', question: 'Q6', part: 'terms', term: 'secret-sharing' },
  { name: 'goto', question: 'Q16-2' },
  { name: 'page', page: 7 },
  { name: 'about' },
  { name: 'about', page: 4 },
  { name: 'language', language: 'en' },
  { name: 'receipt', response: '0b5b7a3e-7f6e-4b59-9b7e-3f0c8f3a9d11' },
  { name: 'gaps', response: '0b5b7a3e-7f6e-4b59-9b7e-3f0c8f3a9d11' },
  { name: 'done', question: 'Q17' },
  { name: 'same', question: 'Q6-1' },
  { name: 'remove-row', question: 'Q17', row: 120, was: '1z141z3' },
  { name: 'choose', question: 'Q15', choice: 'fortinet_only' },
  { name: 'field', question: 'Q1', field: 'corporation' },
  { name: 'overview', options: { section: 'backup', page: '2' } },
  { name: 'export', options: { format: 'xlsx', personal: 'no' } },
  { name: 'delete', options: { response: '0b5b7a3e-7f6e-4b59-9b7e-3f0c8f3a9d11', confirm: 'yes' } },
  { name: 'close-survey', options: { survey: 'mhlw-2023' } },
  { name: 'open-survey', options: { survey: 'mhlw-2023' } },
  { name: 'audit' },
]

const long = (length: number): string =>
  Array.from({ length: Math.ceil(length / 10) }, (_, index) => `${String(index).padStart(4, '0')}、説明文、`)
    .join('')
    .slice(0, length)

/** A question with everything on it, at the lengths the assistant may reach. */
export const longest: Message = {
  key: 'Q11',
  head: 'Q11 ・ 17問目 / 残り 6〜12問',
  body: [
    { kind: 'official', text: long(600) },
    {
      kind: 'quote',
      text: long(900),
      source: '医療情報システムの安全管理に関するガイドライン 第5.2版 6.10 C.5',
    },
    { kind: 'small', text: long(300) },
    { kind: 'notice', text: long(300) },
  ],
  control: {
    kind: 'pick',
    question: 'Q11',
    choices: [
      { value: 'both', label: `①${long(100)}` },
      { value: 'either', label: `②${long(60)}` },
    ],
  },
  actions: [
    [
      { label: 'なぜ？', command: { name: 'why', question: 'Q11' } },
      { label: 'あとで', command: { name: 'later' } },
      { label: '戻る', command: { name: 'back' } },
      { label: '中断', command: { name: 'pause' } },
    ],
  ],
  aside: {
    head: 'なぜ大切か',
    body: [{ kind: 'text', text: long(900) }],
    actions: [
      [{ label: '次のページ', command: { name: 'why', question: 'Q11', part: 'official', page: 2 } }],
    ],
  },
  plain: long(3500),
  language: 'ja',
}

/** A page of the review with as many rows as the assistant puts on one. */
export const review: Message = {
  key: 'review',
  head: '回答の確認',
  body: [
    {
      kind: 'rows',
      rows: Array.from({ length: 10 }, (_, index) => ({
        label: `Q${index + 1} 設問の短い名前`,
        text: `答え${index + 1} ${long(150)}`,
        state: (['answered', 'parked', 'blank', 'skipped'] as const)[index % 4] ?? 'answered',
        button: { label: `変更 ${index + 1}`, command: { name: 'goto', question: `Q${index + 1}` } },
      })),
    },
  ],
  control: { kind: 'none' },
  actions: [
    [
      { label: '前へ', command: { name: 'page', page: 1 } },
      { label: '次へ', command: { name: 'page', page: 3 } },
    ],
    [{ label: '提出する', command: { name: 'submit' }, style: 'primary' }],
  ],
  plain: '回答の確認',
  language: 'ja',
}
