import type { SurveyInput } from '../../src/survey/survey.ts'

/** What is ours about this survey. */
export const readings = [
  {
    id: 'C1',
    problem: {
      ja: 'チェックリストは、項目ごとに回答・確認日・「いいえ」のときの目標日を書く表です。',
      en: 'The checklist is a table: for each item an answer, the day of the check and, if “no”, a target date.',
    },
    reading: {
      ja: '1つの項目を、回答・確認日・目標日の順に分けてお尋ねします。目標日は「いいえ」のときだけです。',
      en: 'Each item is asked in this order: answer, day of the check, target date; the last only after a “no”.',
    },
  },
  {
    id: 'C2',
    problem: {
      ja: '令和7年度の項目の正式な文言と細かい条件は、確認できた公表資料にはありませんでした。',
      en: 'The official wording of the fiscal 2025 items and their finer conditions were not in the material we could read.',
    },
    reading: {
      ja: '項目の名前をもとに当方の言葉でお尋ねし、文言が未確認であることを示します。正式な文言はチェックリストが優先します。',
      en: 'We ask in our own words from the items’ names and mark them as unverified. The checklist’s own wording prevails.',
    },
  },
  {
    id: 'C3',
    problem: {
      ja: 'チェックリストには、点検した人や範囲の欄があるか確認できていません。',
      en: 'Whether the checklist has fields for who checked and what was checked could not be seen.',
    },
    reading: {
      ja: '取りまとめに必要なため、当方で2問を加えました。公式の書式には書きません。',
      en: 'We added two questions needed for collecting; they are not written into the official form.',
    },
  },
  {
    id: 'C4',
    problem: {
      ja: '項目がなぜ必要かの説明は、確認できた公表資料には一部しかありませんでした。',
      en: 'Why an item is needed was explained in only part of the material we could read.',
    },
    reading: {
      ja: '出典のないものは、一般に言われる考え方を当方の言葉で示します。',
      en: 'Where there is no source, we give the common reasoning in our own words.',
    },
  },
] satisfies SurveyInput['readings']
