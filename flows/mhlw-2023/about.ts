import type { SurveyInput } from '../../src/survey/survey.ts'

const request = { source: 'survey-text', at: '事務連絡 令和5年1月27日' }

/** What people ask about the survey as a whole. */
export const about = [
  {
    asked: { ja: '回答は義務ですか。', en: 'Must we answer?' },
    answer: {
      text: {
        ja: 'この文書は厚生労働省からの「依頼」で、義務や罰則は挙げられていません。なお、サイバーセキュリティの確保そのものは、令和5年4月から医療法施行規則（第14条第2項）で病院などに求められており、立入検査でも確認されます。',
        en: 'The document is a request by the ministry; it cites neither a duty nor a penalty. Ensuring cyber-security as such has been required of hospitals since April 2023 by the Medical Care Act regulations (article 14 (2)) and is looked at in on-site inspections.',
      },
      cites: [request, { source: 'medical-care-act' }, { source: 'staffing-2023' }],
      readings: ['L5'],
    },
  },
  {
    asked: { ja: 'どの医療機関が対象ですか。診療所も答えますか。', en: 'Who is asked? Clinics, too?' },
    answer: {
      text: {
        ja: '対象は「G-MISを利用している病院」です。診療所は含まれないと読みます。対象の病院には、G-MISで通知される予定と書かれています。令和5年1月19日の時点で8,238病院と報じられました。',
        en: 'Hospitals that use G-MIS. We read that as not including clinics. The hospitals asked were to be notified through G-MIS; on 19 January 2023 they were reported to number 8,238.',
      },
      cites: [{ source: 'survey-text', at: '調査対象' }, { source: 'survey-2023-news' }],
      readings: ['L4'],
    },
  },
  {
    asked: {
      ja: 'ここで提出すれば、国への回答は終わりですか。',
      en: 'Is submitting here the official filing?',
    },
    answer: {
      text: {
        ja: 'いいえ。正式な回答はG-MISへの入力で行います。ここでの提出は、回答を整理して院内・グループ内で取りまとめるためのものです。',
        en: 'No. The official answers are entered in G-MIS. Submitting here puts your answers in order and hands them to those who collect them within your organisation.',
      },
      cites: [{ source: 'survey-text', at: '回答方法' }],
      readings: ['L1'],
    },
  },
  {
    asked: { ja: '締切はいつですか。', en: 'When is the deadline?' },
    answer: {
      text: {
        ja: '要領では令和5年1月27日（金）から2月17日（金）までで、時刻の記載はありません。この期間は過ぎています。取りまとめの締切は、ご案内した担当者にご確認ください。',
        en: 'The guide gives 27 January to 17 February 2023, without an hour. That period is past. Ask whoever invited you for their own deadline.',
      },
      cites: [{ source: 'survey-text', at: '調査期間' }],
      readings: ['L2'],
    },
  },
  {
    asked: { ja: '提出したあとに間違いに気づいたら？', en: 'What if we find a mistake after submitting?' },
    answer: {
      text: {
        ja: '提出まではいつでも変更できます。G-MISに入力したあとの訂正については書かれていないため、照会先にお尋ねください。',
        en: 'You can change anything until you submit. The text is silent about corrections after filing in G-MIS; ask the desk.',
      },
      cites: [{ source: 'survey-text', at: '照会先' }],
      readings: ['L7', 'L3'],
    },
  },
  {
    asked: {
      ja: '上長の承認は必要ですか。代理で答えてもよいですか。',
      en: 'Does it need approval? May I answer for someone else?',
    },
    answer: {
      text: {
        ja: '承認や代理については書かれていません。院内の決まりに従ってください。ただしQ1には、後日確認の連絡を受けられる回答者を書いてください。',
        en: 'The text says nothing about approval or proxies; follow your own rules. Q1 should name a respondent who can take a call back.',
      },
      cites: [{ source: 'survey-text', at: 'Q1' }],
      readings: ['L7'],
    },
  },
  {
    asked: {
      ja: 'ガイドラインの第5.2版は古いのではありませんか。',
      en: 'Is version 5.2 of the guidelines not out of date?',
    },
    answer: {
      text: {
        ja: 'この調査は第5.2版を引用しているため、引用文は第5.2版のままです。その後、令和5年5月に第6.0版、令和8年6月29日に第7.0版が出ており、現在の版は第7.0版です。第7.0版の条文は確認できていないため、ここでは示しません。',
        en: 'The survey quotes 5.2, so the quotations here are from 5.2. Version 6.0 followed in May 2023 and 7.0, now in force, on 29 June 2026. We have not seen the text of 7.0 and give no clause of it.',
      },
      cites: [{ source: 'guideline-5-2' }, { source: 'guideline-6-outline' }, { source: 'guideline-7' }],
      readings: ['L8', 'E3'],
    },
  },
  {
    asked: {
      ja: '引用された6.3や6.10は、新しい版ではどこにありますか。',
      en: 'Where are the quoted sections 6.3 and 6.10 in newer versions?',
    },
    answer: {
      text: {
        ja: '内容から見ると、第6.0版では、6.3（体制）は企画管理編の3、6.10（連絡・報告）は経営管理編の3.4.3などに当たります。案の段階の資料も含めて当方が照らし合わせたもので、公式の対応表では確認できていません。第7.0版については確認できていません。',
        en: 'Judging by content, in version 6.0 section 6.3 (organisation) went to chapter 3 of the planning volume and 6.10 (reporting) to 3.4.3 of the management volume, among others. We compared the texts, drafts included; the official table was not at hand. For version 7.0 we cannot say.',
      },
      cites: [
        { source: 'guideline-6-planning-draft', at: '3' },
        { source: 'guideline-6-management', at: '3.4.3' },
      ],
      readings: ['L8'],
    },
  },
  {
    asked: {
      ja: '回答はだれが見ますか。機器の情報を書いて大丈夫ですか。',
      en: 'Who sees our answers? Is it safe to list devices?',
    },
    answer: {
      text: {
        ja: '回答を見られるのは、回答者ご本人と、取りまとめの管理者だけです。連絡先（Q1）とVPN機器（Q15〜Q17）は、公開の場所には表示しません。パスワードなどの秘密はお尋ねしませんので、書かないでください。',
        en: 'Only the respondent and the admins who collect the answers. Contact data (Q1) and VPN devices (Q15 to Q17) are never shown in a public place. No passwords or other secrets are asked for; please do not write any.',
      },
      readings: ['L6'],
    },
  },
  {
    asked: { ja: '何のための調査ですか。', en: 'What is the survey for?' },
    answer: {
      text: {
        ja: '病院のランサムウェア被害のリスクを把握し、有効な対策を早く進めるために、医療情報システムの対策の実態を調べるものです。',
        en: 'To see how far hospitals are at risk from ransomware, to bring about effective measures quickly, and so to find out what is being done for their information systems.',
      },
      cites: [request],
    },
  },
  {
    asked: { ja: '分からない質問があるときは？', en: 'What if we do not know an answer?' },
    answer: {
      text: {
        ja: '「あとで」で保留にし、システムの設置事業者や保守ベンダーに照会してください。要領も、照会して内容を理解したうえでの回答を求めています。「分からない」を「いいえ」とは記録しません。',
        en: 'Choose “Later” and ask whoever installed or maintains the system, as the guide says. “Not known” is never recorded as “no”.',
      },
      cites: [{ source: 'survey-text', at: '依頼事項' }],
      readings: ['S2'],
    },
  },
  {
    asked: { ja: 'ほかの病院はどう答えましたか。', en: 'How did other hospitals answer?' },
    answer: {
      text: {
        ja: '国の集計（令和5年3月17日）では、電子カルテを使う病院が71％、そのうちバックアップを作成している病院が98％でした。BCPを策定している病院は23％、そのうち訓練で確かめている病院は34％でした。回答数や、VPN機器の項目の結果は確認できていません。なお令和7年の調査では、CISOを置く病院が73％でした。',
        en: 'In the ministry’s count (17 March 2023) 71% of hospitals had an electronic record system, and 98% of these made backups. 23% had a continuity plan, and 34% of these had tried it in a drill. The number of answers and the results on VPN devices were not found. In the 2025 survey 73% had appointed a CISO.',
      },
      cites: [{ source: 'results-2023' }, { source: 'results-bcp-2023' }, { source: 'results-2025' }],
    },
  },
  {
    asked: {
      ja: '毎年のチェックリストとは別のものですか。',
      en: 'Is this the yearly checklist?',
    },
    answer: {
      text: {
        ja: '別のものです。この調査が挙げるのは令和3年の「医療機関のサイバーセキュリティ対策チェックリスト」です。令和5年6月からは、名前のよく似た「医療機関におけるサイバーセキュリティ対策チェックリスト」が毎年度示されており、立入検査でも使われています。',
        en: 'No. This survey names a checklist of 2021. From June 2023 on a checklist with almost the same name has been issued every fiscal year and is used in on-site inspections.',
      },
      cites: [
        { source: 'checklist-2021' },
        { source: 'checklist-2023' },
        { source: 'checklist-2024' },
        { source: 'checklist-2025' },
      ],
      readings: ['E4'],
    },
  },
] satisfies SurveyInput['about']
