import type { Language } from '../survey/text.ts'
import { comments } from './comments.ts'

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
      id: 'A1',
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
            cite: { source: 'request', at: 'A1' },
          },
        ],
        terms: [],
      },
      readings: ['S1'],
    },
    {
      kind: 'text',
      id: 'A1-1',
      section: 'general',
      short: { ja: '職名', en: 'Job title' },
      text: { ja: '責任者の職名をお書きください。', en: 'What is the job title of the person in charge?' },
      // ${say.showIf}
      showIf: { question: 'A1', is: ['yes'] },
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
              cites: [{ source: 'request', at: 'A1-1' }],
            },
          ],
          doubts: [
            {
              asked: { ja: '複数いるときは？', en: 'What if there are several?' },
              answer: {
                text: { ja: 'すべてお書きください。', en: 'Write them all.' },
                cites: [{ source: 'request', at: 'A1-1' }],
              },
            },
          ],
        },
        ask: [{ text: { ja: '組織図をご覧ください。', en: 'See the organisation chart.' } }],
        official: [
          {
            title: { ja: '回答要領の説明', en: 'Explanation in the guide' },
            text: { ja: '職名を記載してください。', en: 'State the job title.' },
            cite: { source: 'request', at: 'A1-1' },
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
