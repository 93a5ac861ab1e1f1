import type { Language } from '../survey/text.ts'

type Comments = Record<
  | 'start'
  | 'version'
  | 'filing'
  | 'questions'
  | 'short'
  | 'text'
  | 'value'
  | 'official'
  | 'hears'
  | 'unverified'
  | 'why'
  | 'judge'
  | 'ask'
  | 'excerpt'
  | 'showIf'
  | 'readings'
  | 'sources',
  string
>

/** What the survey to start from says beside its parts. */
export const comments: Record<Language, Comments> = {
  ja: {
    start:
      'このまま動く見本です。上から順に書き換え、「npm run monshin -- check」で確かめてください。詳しくは docs/authoring.md。',
    version: '質問・選択肢・showIf を変えたら1つ上げます。途中の回答は、質問の id を頼りに引き継がれます。',
    filing: '提出のときに表示します。ここでの提出が何で、何でないかを書きます。',
    questions:
      'お尋ねする順に並べます。kind: choice（1つ選ぶ）、choices（いくつでも）、text、date、contact、devices。',
    short: '一覧に出る短い名前です。',
    text: '公式の文をそのまま。en は参考訳です。',
    value: '記録に残る値です。あとから変えないでください。',
    official: "公式の書式での書き方です。空欄にする場合は { blank: '理由' }。",
    hears: '文字で答えたときに、この選択肢と分かる言い方です。',
    unverified: '文言を出典で確かめたら、この行を消します。',
    why: 'なぜ大切か。事実には cites（出典）、当方の考えには readings を付けます。',
    judge: 'どう判断するか。rules は目安、doubts は現場の迷いと答えです。',
    ask: '院内のだれに、どこを見ればよいか。',
    excerpt: '公式の説明と引用です。文書名と箇所を付けます。',
    showIf: 'A1 が「はい」のときだけお尋ねします。前にある choice の質問だけを指せます。',
    readings: '公式の文で決まらないことを、どう読むか。必ず当方の読み方として示されます。',
    sources: '出典の一覧です。printed: 調査が引くもの、seen: 見たページ（url が必要です）。',
  },
  en: {
    start:
      'This runs as it stands. Rewrite it from the top and check it with "npm run monshin -- check". See docs/authoring.md.',
    version:
      'Raise it whenever a question, choice or showIf changes. Open interviews keep their answers by question id.',
    filing: 'Shown at submission: what handing in here is, and what it is not.',
    questions: 'In the order of asking. kind: choice (one), choices (several), text, date, contact, devices.',
    short: 'The name used in lists.',
    text: 'The official wording as it is; en is an unofficial translation.',
    value: 'The value that is stored. Do not change it later.',
    official: "How the official form has it. For a blank write { blank: 'reason' }.",
    hears: 'What people type when they mean this choice.',
    unverified: 'Remove this line once the wording has been checked against its source.',
    why: 'Why it matters. Facts need cites, our own view needs readings.',
    judge: 'How to judge. rules are the yardstick, doubts what staff ask, with the answer.',
    ask: 'Whom to ask in a hospital, and where to look.',
    excerpt: 'The official explanation and quotations, each with document and place.',
    showIf: 'Asked only when A1 is yes. It may name only choice questions that come earlier.',
    readings: 'How we read what the official text leaves open. Always shown as ours.',
    sources: 'printed: quoted by the survey itself; seen: a page that was read (needs its url).',
  },
}
