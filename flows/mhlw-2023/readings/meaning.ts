import type { SurveyInput } from '../../../src/survey/survey.ts'

/** S1–S17: what an answer means. */
export const meaning = [
  {
    id: 'S1',
    problem: {
      ja: '「はい・いいえ」と印刷されているのはQ6とQ7だけで、ほかは「回答を選択」とだけあります。',
      en: '“Yes” and “no” are printed only for Q6 and Q7; elsewhere it just says “choose an answer”.',
    },
    reading: { ja: '「はい」「いいえ」の2つとします。', en: 'We offer yes and no.' },
    why: {
      ja: '国が公表した結果のグラフも、多くの項目を2つに分けて示しています。',
      en: 'The ministry’s own result charts show two bars for many of these items.',
    },
  },
  {
    id: 'S2',
    problem: {
      ja: '「分からない」「該当なし」「一部」の選択肢はどこにもありません。',
      en: '“Don’t know”, “not applicable” and “partly” are offered nowhere.',
    },
    reading: {
      ja: '分からないときは保留にし、回答としては記録しません。「把握しているか」の質問（Q3・Q14）では、「把握していないので、いいえでよろしいですか」と確かめます。',
      en: 'What is not known is parked and never recorded as an answer. Where the question is about knowing (Q3, Q14) we ask whether “not known” is meant as “no”.',
    },
    why: {
      ja: '要領は、ベンダーに照会し、内容を理解したうえで答えるよう求めています。',
      en: 'The guide asks to inquire with vendors and answer once the question is understood.',
    },
  },
  {
    id: 'S3',
    problem: {
      ja: '1つの設問が複数のことを尋ねています（Q3、Q4、Q11、Q16、Q17-1）。',
      en: 'Some questions ask for several things at once (Q3, Q4, Q11, Q16, Q17-1).',
    },
    reading: {
      ja: 'すべてを満たすときだけ「はい」とします。「または」で結ばれたQ16は、どちらかで「はい」です。',
      en: '“Yes” only if all parts hold; for Q16, joined by “or”, either is enough.',
    },
  },
  {
    id: 'S4',
    problem: {
      ja: '設問の文と説明の文が違うことを尋ねている項目があります（Q8、Q9、Q11、Q12、Q13、Q16-1、Q17-1）。',
      en: 'In some items the question and its explanation ask different things (Q8, Q9, Q11, Q12, Q13, Q16-1, Q17-1).',
    },
    reading: {
      ja: '設問の文で決め、説明の文は判断の助けとします。',
      en: 'The question decides; the explanation is help.',
    },
    why: {
      ja: '設問の文は調査項目の表とも一致しています。',
      en: 'The question is worded the same in the table.',
    },
  },
  {
    id: 'S5',
    problem: {
      ja: '電子カルテについて、設問の※は統合的なシステムを指し、説明はオーダリングシステムも挙げています。オーダリングだけで紙カルテの病院は迷います。',
      en: 'For the record system the question means an integrated system, while the explanation lists ordering systems as well. Hospitals with ordering only and paper charts are left in doubt.',
    },
    reading: {
      ja: '「診療録の記載・保存を電子で行っているか」で考えます。オーダリングだけなら「いいえ」をご案内しますが、両方の文をお見せし、ご自身で選んでいただきます。迷うときは照会先①へ。',
      en: 'The test is whether the medical record is written and kept electronically. With ordering only we suggest “no”, show both texts and leave the choice to you; desk 1 can be asked.',
    },
  },
  {
    id: 'S6',
    problem: {
      ja: 'Q8の「バックアップデータ」が、写しの数か、媒体の数か、世代の数かが書かれていません。',
      en: 'Q8 does not say whether it counts copies, media or generations.',
    },
    reading: {
      ja: '互いに独立した写しの数とします。1つの媒体に何世代あっても1つです。3つ以上は②です。',
      en: 'Independent copies: several generations on one medium count as one. Three or more are choice 2.',
    },
    why: {
      ja: '世代はQ10-1で尋ねられ、Q9とQ9-1は別々の写しがあることを前提にしています。',
      en: 'Generations are the subject of Q10-1, and Q9 and Q9-1 presuppose separate copies.',
    },
  },
  {
    id: 'S7',
    problem: {
      ja: 'Q10の区分は両端が重なり（ちょうど3か月など）、1年より長い間隔の区分がありません。',
      en: 'The bands of Q10 share their ends (exactly 3 months, for example), and there is none for longer than a year.',
    },
    reading: {
      ja: 'ちょうどの場合は短い側に入れます（ちょうど3か月は②）。毎日なら①です。1年より長い場合は、⑤でよいかをお尋ねしてから記録します。',
      en: 'An exact end belongs to the shorter band (exactly 3 months is 2). Daily is 1. Longer than a year: we ask whether 5 is right before recording it.',
    },
    why: {
      ja: '媒体が複数あるときは、最も高い頻度で答えるよう要領に書かれています。',
      en: 'For several media the guide says to give the most frequent one.',
    },
  },
  {
    id: 'S8',
    problem: {
      ja: '「追記可能」「追記不能」の定義がなく、②には同じ種類を複数持つ場合も含まれます。',
      en: '“Rewritable” and “unwritable” are not defined, and choice 2 also covers several copies of one kind.',
    },
    reading: {
      ja: 'あとから上書きも削除もできない写しがあれば、それを「追記不能」に数えます。',
      en: 'Any copy that can no longer be overwritten or deleted counts as unwritable.',
    },
  },
  {
    id: 'S9',
    problem: {
      ja: 'クラウドや、論理的に切り離した保管先が「オフライン」にあたるかが書かれていません。',
      en: 'It is not said whether cloud or logically separated storage counts as offline.',
    },
    reading: {
      ja: '設問の文（端末・サーバ装置・ネットワークから切り離された環境）をお見せし、当方では決めません。令和6年度の診療報酬の疑義解釈は、別の制度の参考としてだけご紹介します。',
      en: 'We quote the text (cut off from terminals, servers and networks) and do not decide for you. The 2024 fee-schedule answer belongs to another rule and is given only as an analogy.',
    },
  },
  {
    id: 'S10',
    problem: {
      ja: '災害だけを想定したBCPや、作成中のBCPの扱いが書かれていません。',
      en: 'It is not said how to count a plan for disasters only, or one still being written.',
    },
    reading: { ja: 'どちらも「いいえ」とします。', en: 'Both are “no”.' },
    why: {
      ja: '説明は「サイバー攻撃に備えた」BCPを指し、「策定しているか」は出来上がっていることを尋ねているためです。',
      en: 'The explanation speaks of a plan for cyber-attacks, and “have you drawn up” means finished.',
    },
  },
  {
    id: 'S11',
    problem: {
      ja: 'Q2の引用は、小規模な医療機関では規程を定めなくてもよいとしています。責任者もいらないのかと読めます。',
      en: 'The passage quoted in Q2 exempts small institutions from a written rule, which could be taken to exempt them from having the person.',
    },
    reading: {
      ja: '免除されているのは規程だけです。規程がなくても役割が明らかなら「はい」とします。',
      en: 'Only the written rule is exempted. If the role is clear without one, the answer is “yes”.',
    },
  },
  {
    id: 'S12',
    problem: {
      ja: '一部のシステムだけMDS/SDSで点検した場合の基準がありません。',
      en: 'No threshold is given for checking only some systems with MDS/SDS.',
    },
    reading: {
      ja: '基準が示されていないことをお伝えし、ご自身で選んでいただきます。受け取っただけで点検していなければ「いいえ」です。迷うときは照会先①へ。',
      en: 'We say so and leave the choice to you. Receiving the document without checking is “no”. Desk 1 can be asked.',
    },
  },
  {
    id: 'S13',
    problem: {
      ja: 'VPNソフト、通信会社のIP-VPN、VPN機能を使わないFortinet製品などが「VPN機器」に入るかが書かれていません。',
      en: 'It is not said whether VPN software, a carrier’s IP-VPN or a Fortinet firewall with VPN off count as VPN devices.',
    },
    reading: {
      ja: '持ち主を問わず、リモートゲートウェイ（外から入る口）として働く機器を数えます。それ以外で迷うときは照会先①へ。',
      en: 'We count devices that work as a remote gateway, whoever owns them. For anything else ask desk 1.',
    },
  },
  {
    id: 'S14',
    problem: {
      ja: '機器が複数あっても、はい・いいえは1つしか選べません（Q16-1、Q16-2、Q17-1、Q17-2）。',
      en: 'There is one yes or no for several devices (Q16-1, Q16-2, Q17-1, Q17-2).',
    },
    reading: {
      ja: 'そのまとまりのすべての機器に当てはまるときだけ「はい」とします。',
      en: '“Yes” only if it is true of every device of that block.',
    },
  },
  {
    id: 'S15',
    problem: {
      ja: '「自組織」が病院か法人か、いつの時点の状態かが書かれていません。',
      en: 'Neither “own organisation” (hospital or corporation) nor the date to answer for is defined.',
    },
    reading: {
      ja: 'Q1に書いた病院について、回答する日の状態をお答えください。「はい、でも去年やめました」は「はい」とせず、確かめます。',
      en: 'Answer for the hospital named in Q1, as it is on the day you answer. “Yes, but we stopped last year” is asked back, not taken as yes.',
    },
  },
  {
    id: 'S16',
    problem: {
      ja: 'Q15とQ17の機器一覧には、書式も、バージョンが分からない場合の決まりもありません。',
      en: 'For the device lists of Q15 and Q17 neither a form nor a rule for unknown versions is given.',
    },
    reading: {
      ja: '1行に1機種、（メーカー、）機種名、台数、OSの順とします。「不明」も書けますが、確認をおすすめします。',
      en: 'One line a model: (maker,) model, units, OS. “Unknown” is accepted, with a word of caution.',
    },
  },
  {
    id: 'S17',
    problem: {
      ja: 'Q1の項目が要領（法人名および病院名）と表（所属）で違い、連絡先の種類も示されていません。',
      en: 'Q1 differs between the guide (corporation and hospital) and the table (affiliation), and the kind of contact is open.',
    },
    reading: {
      ja: '氏名、法人名、病院名、連絡先（電話またはメール）をお尋ねします。',
      en: 'We ask for name, corporation, hospital and a contact (telephone or mail).',
    },
  },
] satisfies SurveyInput['readings']
