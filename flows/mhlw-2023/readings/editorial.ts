import type { SurveyInput } from '../../../src/survey/survey.ts'

/** E1–E9: slips of the printed text, and what is shown instead. */
export const editorial = [
  {
    id: 'E1',
    problem: {
      ja: 'Q17が、存在しない「Q14-1」を参照しています。',
      en: 'Q17 refers to a “Q14-1” that does not exist.',
    },
    reading: { ja: '「Q14・Q15」と読みます。', en: 'We read it as “Q14 and Q15”.' },
    why: {
      ja: '作成途中の番号が残ったものと考えられます。',
      en: 'It is probably a number left over from a draft.',
    },
  },
  {
    id: 'E2',
    problem: {
      ja: '要領の「次問以降」が、表では2か所「次回以降」になっています。',
      en: 'Where the guide has “following questions” (次問以降), the table twice has 次回以降 (“from next time”).',
    },
    reading: { ja: '「次問以降」とします。', en: 'We read both as “following questions”.' },
  },
  {
    id: 'E3',
    problem: {
      ja: 'ガイドラインの名称が、1か所だけ「医療情報の安全管理に関するガイドライン」になっています。',
      en: 'In one place the title of the guidelines lacks the word “systems”.',
    },
    reading: {
      ja: '正式な名称は「医療情報システムの安全管理に関するガイドライン」です。',
      en: 'The title is “Guidelines for the Safety Management of Medical Information Systems”.',
    },
  },
  {
    id: 'E4',
    problem: {
      ja: '調査が挙げる「医療機関のサイバーセキュリティ対策チェックリスト」（令和3年）と、令和5年6月からの「医療機関における…チェックリスト」は、名前がよく似ています。',
      en: 'The checklist this survey names (2021) and the one issued from June 2023 on have almost the same name.',
    },
    reading: {
      ja: '別の文書として扱い、新しいものを調査の引用元とはしません。',
      en: 'They are treated as different documents; the newer one is never given as the one cited.',
    },
  },
  {
    id: 'E5',
    problem: {
      ja: '令和5年1月の文に「本年10月に発生した」とあります。',
      en: 'A text of January 2023 speaks of an attack in “October this year”.',
    },
    reading: {
      ja: '令和4年（2022年）10月のことです。',
      en: 'October 2022 is meant.',
    },
    why: {
      ja: '令和4年11月の事務連絡の文が写されたものと考えられます。',
      en: 'The sentence was probably copied from the notice of November 2022.',
    },
  },
  {
    id: 'E6',
    problem: {
      ja: 'JIRAの名称が「日本画像医療システム工業」となっています。',
      en: 'The Japanese name of JIRA lacks its last character.',
    },
    reading: {
      ja: '正しくは「日本画像医療システム工業会」です。',
      en: 'It should read 日本画像医療システム工業会.',
    },
  },
  {
    id: 'E7',
    problem: {
      ja: '「オーダーリング」と「オーダリング」が混ざっています。',
      en: 'Two spellings of “ordering” (オーダーリング, オーダリング) are mixed.',
    },
    reading: { ja: 'どちらも同じ意味として扱います。', en: 'Both mean the same.' },
  },
  {
    id: 'E8',
    problem: {
      ja: 'Q3が引用する平成30年の通知は、当時の部署名を挙げています。',
      en: 'The 2018 notice quoted in Q3 names an office of that time.',
    },
    reading: {
      ja: '報告先は、※にある「医政局特定医薬品開発支援・医療情報担当参事官室」（令和5年1月現在）をご案内します。どちらも現在とは異なる場合があります。',
      en: 'We give the office of the footnote (as of January 2023). Both may have changed since.',
    },
  },
  {
    id: 'E9',
    problem: {
      ja: '「Q 6 - 1」などの空白や全角、「組み合わせて／組み合わせで」「昨年引き続き」「发出」といった表記のゆれと誤りがあります。',
      en: 'There are stray spaces and full-width forms (“Q 6 - 1”) and slips such as 組み合わせて/で, 昨年引き続き and 发出.',
    },
    reading: {
      ja: '番号は「Q6-1」の形にそろえ、誤りは直した形でお見せし、直した箇所を記録しています。',
      en: 'Numbers are written “Q6-1”; slips are shown corrected, and each correction is on record.',
    },
  },
] satisfies SurveyInput['readings']
