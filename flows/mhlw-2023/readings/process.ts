import type { SurveyInput } from '../../../src/survey/survey.ts'

/** L1–L8: filing, deadline, duty and data protection. */
export const process = [
  {
    id: 'L1',
    problem: {
      ja: '回答は「G-MIS 上にて」行うとされています。',
      en: 'Answers are to be given “on G-MIS”.',
    },
    reading: {
      ja: 'ここでの提出は院内・グループ内の取りまとめで、国への正式な提出ではありません。正式な回答はG-MISに入力してください。',
      en: 'Submitting here collects the answers within your organisation; it is not the official filing, which is done in G-MIS.',
    },
  },
  {
    id: 'L2',
    problem: {
      ja: '調査期間は令和5年1月27日から2月17日までで、締切の時刻は書かれていません。',
      en: 'The period ran from 27 January to 17 February 2023; no hour is given.',
    },
    reading: {
      ja: '要領の日付をそのままお伝えします。この期間は過ぎています。',
      en: 'We give the dates as printed. They are past.',
    },
  },
  {
    id: 'L3',
    problem: {
      ja: '照会先の電話番号と担当者名は令和5年1月のものです。',
      en: 'The telephone numbers and names of the desks are those of January 2023.',
    },
    reading: {
      ja: '番号は「令和5年1月現在」としてご案内し、担当者名は繰り返しません。',
      en: 'We give the numbers as of January 2023 and do not repeat the officials’ names.',
    },
  },
  {
    id: 'L4',
    problem: {
      ja: '調査の対象は「G-MISを利用している病院」とだけ書かれています。',
      en: 'The target is stated only as “hospitals using G-MIS”.',
    },
    reading: {
      ja: 'G-MISを利用している病院が対象で、診療所は含まれないと読みます。',
      en: 'Hospitals using G-MIS are meant; clinics are not.',
    },
  },
  {
    id: 'L5',
    problem: {
      ja: '回答が義務か、答えないとどうなるかは書かれていません。',
      en: 'Nothing is said about a duty to answer or about consequences.',
    },
    reading: {
      ja: '文書は「依頼」です。義務や罰則は挙げられていません。',
      en: 'The document is a request; it cites neither a duty nor a penalty.',
    },
    why: {
      ja: 'サイバーセキュリティの確保そのものは、令和5年4月から医療法施行規則による義務ですが、この調査への回答とは別の話です。',
      en: 'Ensuring cyber-security has itself been a duty under the Medical Care Act regulations since April 2023, but that is a separate matter.',
    },
  },
  {
    id: 'L6',
    problem: {
      ja: 'Q1は個人情報、Q15〜Q17は機器の型番と版を含みます。目的として、国から確認の連絡があり得ることだけが書かれています。',
      en: 'Q1 is personal data, and Q15 to Q17 hold device models and versions. The only purpose printed is that the ministry may call back.',
    },
    reading: {
      ja: '公開の場所には表示せず、個別のやりとりだけでお尋ねします。パスワードなどの秘密はお尋ねしません。',
      en: 'They are asked in private only and never shown in a public place. No passwords or other secrets are asked for.',
    },
  },
  {
    id: 'L7',
    problem: {
      ja: '提出後の訂正、上長の承認、代理の回答については書かれていません。',
      en: 'Nothing is said about corrections after filing, approval or answering for someone else.',
    },
    reading: {
      ja: '提出まではいつでも変更できます。G-MISに提出したあとの訂正は、照会先にお尋ねください。',
      en: 'Answers can be changed until you submit. For corrections after filing in G-MIS, ask the desk.',
    },
  },
  {
    id: 'L8',
    problem: {
      ja: '調査はガイドライン第5.2版を引用しますが、その後、第6.0版（令和5年5月）と第7.0版（令和8年6月29日）が出ています。',
      en: 'The survey quotes version 5.2 of the guidelines; versions 6.0 (May 2023) and 7.0 (29 June 2026) have followed.',
    },
    reading: {
      ja: '引用は調査のとおり第5.2版とし、現在の版は第7.0版であることをお伝えします。第7.0版の条文は、確認できていないため示しません。',
      en: 'Quotations are from 5.2 as in the survey; we say that 7.0 is in force and give no clause of it, as we have not seen its text.',
    },
  },
] satisfies SurveyInput['readings']
