import type { Language } from '../text.ts'

/** A survey to start from: it runs as it stands, passes `check`, and its comments say what each part is for. */
export function template(id: string, define: string, language: Language): string {
  const say = comments[language]
  return `import { defineSurvey } from '${define}'

// ${say.start}
export default defineSurvey({
  id: '${id}',
  // ${say.version}
  version: 1,
  title: { ja: '新しい調査', en: 'New survey' },
  lead: { ja: 'いくつかの質問にお答えください。', en: 'Please answer a few questions.' },
  // ${say.filing}
  filing: {
    ja: 'ここでの提出は取りまとめのためのものです。',
    en: 'Submitting here only collects the answers.',
  },

  sections: [{ id: 'general', title: { ja: '全般', en: 'General' } }],

  // ${say.questions}
  questions: [
    {
      kind: 'choice',
      id: 'Q1',
      section: 'general',
      // ${say.short}
      short: { ja: '責任者', en: 'Person in charge' },
      // ${say.text}
      text: { ja: '責任者を決めていますか。', en: 'Is there a person in charge?' },
      choices: [
        {
          // ${say.value}
          value: 'yes',
          label: { ja: 'はい', en: 'Yes' },
          // ${say.official}
          official: { ja: 'はい', en: 'Yes' },
          // ${say.hears}
          hears: ['決めています', '決まっています'],
        },
        {
          value: 'no',
          label: { ja: 'いいえ', en: 'No' },
          official: { ja: 'いいえ', en: 'No' },
          hears: ['決めていません', '決まっていません'],
        },
      ],
      // ${say.unverified}
      unverified: true,
      guidance: {
        // ${say.why}
        why: {
          brief: {
            text: { ja: 'なぜ大切かを2行で書きます。', en: 'Say in two lines why it matters.' },
            cites: [{ source: 'request' }],
          },
          more: [
            {
              text: { ja: '事例や数字があれば書きます。', en: 'Add a case or a figure if there is one.' },
              cites: [{ source: 'request' }],
            },
          ],
        },
        // ${say.judge}
        judge: {
          rules: [
            {
              text: {
                ja: '1人でも決まっていれば「はい」と読みます。',
                en: 'We read one named person as “yes”.',
              },
              readings: ['S1'],
            },
          ],
          doubts: [
            {
              asked: { ja: '兼務でもよいですか。', en: 'May it be a part-time duty?' },
              answer: {
                text: { ja: '兼務でも「はい」と読みます。', en: 'We read that as “yes”, too.' },
                readings: ['S1'],
              },
            },
          ],
        },
        // ${say.ask}
        ask: [{ text: { ja: '総務課にお尋ねください。', en: 'Ask the administration office.' } }],
        // ${say.excerpt}
        official: [
          {
            title: { ja: '回答要領の説明', en: 'Explanation in the guide' },
            text: {
              ja: '責任者を決めているか回答してください。',
              en: 'Answer whether someone is in charge.',
            },
            cite: { source: 'request', at: 'Q1' },
          },
        ],
        terms: [],
      },
      readings: ['S1'],
    },
    {
      kind: 'text',
      id: 'Q1-1',
      section: 'general',
      short: { ja: '職名', en: 'Job title' },
      text: { ja: '責任者の職名をお書きください。', en: 'What is the job title of the person in charge?' },
      // ${say.showIf}
      showIf: { question: 'Q1', is: ['yes'] },
      maxLength: 100,
      unverified: true,
      guidance: {
        why: {
          brief: {
            text: { ja: 'だれに連絡すればよいかが分かります。', en: 'It tells whom to contact.' },
            cites: [{ source: 'request' }],
          },
          more: [
            {
              text: { ja: '氏名は不要です。', en: 'No name is needed.' },
              cites: [{ source: 'request' }],
            },
          ],
        },
        judge: {
          rules: [
            {
              text: {
                ja: '院内での職名をそのまま書きます。',
                en: 'Write the title used in your organisation.',
              },
              cites: [{ source: 'request', at: 'Q1-1' }],
            },
          ],
          doubts: [
            {
              asked: { ja: '複数いるときは？', en: 'What if there are several?' },
              answer: {
                text: { ja: 'すべてお書きください。', en: 'Write them all.' },
                cites: [{ source: 'request', at: 'Q1-1' }],
              },
            },
          ],
        },
        ask: [{ text: { ja: '組織図をご覧ください。', en: 'See the organisation chart.' } }],
        official: [
          {
            title: { ja: '回答要領の説明', en: 'Explanation in the guide' },
            text: { ja: '職名を記載してください。', en: 'State the job title.' },
            cite: { source: 'request', at: 'Q1-1' },
          },
        ],
      },
    },
  ],

  // ${say.readings}
  readings: [
    {
      id: 'S1',
      problem: { ja: '兼務の扱いが書かれていません。', en: 'Part-time duties are not mentioned.' },
      reading: { ja: '兼務も「はい」とします。', en: 'They count as “yes”.' },
    },
  ],
  // ${say.sources}
  sources: [
    { id: 'request', title: { ja: '調査の依頼文', en: 'The request for the survey' }, standing: 'printed' },
  ],
})
`
}

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

const comments: Record<Language, Comments> = {
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
    showIf: 'Q1 が「はい」のときだけお尋ねします。前にある choice の質問だけを指せます。',
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
    showIf: 'Asked only when Q1 is yes. It may name only choice questions that come earlier.',
    readings: 'How we read what the official text leaves open. Always shown as ours.',
    sources: 'printed: quoted by the survey itself; seen: a page that was read (needs its url).',
  },
}
