import type { SurveyInput } from '../../src/survey/survey.ts'

/**
 * National results of this very survey, as far as they could be read (survey.md 2.1). Nothing was found for Q3, Q5, Q9,
 * Q10 and Q14–Q17-2, nor the number of answers.
 */
const counted = {
  ja: '令和5年調査に回答した病院（令和5年3月17日集計。回答数は未確認）',
  en: 'hospitals that answered the 2023 survey (counted on 17 March 2023; their number was not found)',
}
const withRecord = {
  ja: '電子カルテを使用している病院（令和5年3月17日集計）',
  en: 'hospitals with an electronic record system (counted on 17 March 2023)',
}
const withBackup = {
  ja: 'バックアップデータを作成している病院（令和5年3月17日集計）',
  en: 'hospitals that make backups (counted on 17 March 2023)',
}
const slide = { source: 'results-2023', at: '令和5年調査' }

export const figures = [
  {
    question: 'Q2',
    values: ['yes'],
    percent: 73,
    base: {
      ja: '令和5年調査に回答した病院（令和6年調査の86％が前年より13ポイント増、とされたことから計算）',
      en: 'hospitals that answered the 2023 survey (derived: 2024’s 86% was reported as 13 points more)',
    },
    comparable: true,
    caution: {
      ja: '公表値の差から計算した値です。',
      en: 'Derived from the difference of two published figures.',
    },
    cite: { source: 'results-2024' },
  },
  {
    question: 'Q6',
    values: ['yes'],
    percent: 23,
    base: { ja: '令和5年調査に回答した病院', en: 'hospitals that answered the 2023 survey' },
    comparable: true,
    cite: { source: 'results-bcp-2023' },
  },
  {
    question: 'Q6-1',
    values: ['yes'],
    percent: 34,
    base: {
      ja: '令和5年調査でBCPを策定していた病院',
      en: 'hospitals with a continuity plan in the 2023 survey',
    },
    comparable: true,
    cite: { source: 'results-bcp-2023' },
  },
  { question: 'Q7', values: ['yes'], percent: 71, base: counted, comparable: true, cite: slide },
  { question: 'Q8', values: ['2'], percent: 59, base: withRecord, comparable: true, cite: slide },
  { question: 'Q8', values: ['1'], percent: 39, base: withRecord, comparable: true, cite: slide },
  { question: 'Q8', values: ['3'], percent: 2, base: withRecord, comparable: true, cite: slide },
  {
    question: 'Q9-1',
    values: ['yes'],
    percent: 49,
    base: {
      ja: 'スライドでは「バックアップを作成している病院」（98％）とされている',
      en: 'according to the slide, hospitals that make backups (98%)',
    },
    comparable: false,
    caution: {
      ja: 'Q9-1はバックアップが2つ以上の病院（59％）だけに尋ねる質問です。印刷された分岐からはこの49％を再現できないため、比べる目安にはしないでください。',
      en: 'Q9-1 is asked only of the 59% with two or more backups. The 49% cannot be reproduced from the printed routing; do not use it as a benchmark.',
    },
    cite: slide,
  },
  { question: 'Q10-1', values: ['yes'], percent: 78, base: withBackup, comparable: true, cite: slide },
  { question: 'Q10-2', values: ['yes'], percent: 65, base: withBackup, comparable: true, cite: slide },
  { question: 'Q11', values: ['yes'], percent: 44, base: counted, comparable: true, cite: slide },
  { question: 'Q12', values: ['yes'], percent: 51, base: counted, comparable: true, cite: slide },
  { question: 'Q13', values: ['yes'], percent: 35, base: counted, comparable: true, cite: slide },
] satisfies SurveyInput['figures']
