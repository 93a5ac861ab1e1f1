import type { QuestionInput } from '../../../src/survey/questions/definition.ts'

const here = { source: 'survey-text', at: 'Q1' }

export const q1 = {
  id: 'Q1',
  kind: 'contact',
  section: 'respondent',
  short: { ja: '回答者の情報', en: 'Respondent' },
  text: {
    ja: '回答者の情報（氏名、所属、連絡先）',
    en: 'Information on the respondent (name, affiliation, contact)',
  },
  note: {
    ja: '所属は法人名と病院名を分けてうかがいます。連絡先は電話番号またはメールアドレスです。',
    en: 'The affiliation is asked in two parts: corporation and hospital. The contact is a phone number or an e-mail address.',
  },
  personal: true,
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'どの病院の、どなたの回答かを示す項目です。回答の内容によっては、後日、厚生労働省から確認の連絡が来る場合があります。',
          en: 'It says who answered for which hospital. Depending on the answers, the ministry may call back later to confirm them.',
        },
        cites: [here],
      },
      more: [
        {
          text: {
            ja: '氏名と連絡先は個人情報です。ここでは公開の場所に表示せず、集計のための出力からも除けます。',
            en: 'Name and contact are personal data. They are never shown in a public place, and exports for counting can leave them out.',
          },
          readings: ['L6'],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '氏名、所属（法人名と病院名）、連絡先を書きます。',
            en: 'Give the name, the affiliation (corporation and hospital) and a contact.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '連絡先の種類は指定されていません。電話番号かメールアドレスのどちらか、日中に確実につながるものを書いてください。',
            en: 'The kind of contact is not specified. Give a phone number or an e-mail address that reaches you during the day.',
          },
          readings: ['S17'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '電話番号は代表番号でよいですか。内線だけではだめですか。',
            en: 'Is the switchboard number enough? Would an extension alone do?',
          },
          also: [
            '外線がない部署です',
            '部署の直通がない',
            'メールアドレスだけでもよいか',
            '携帯番号を書きたくない',
            'can I give only an e-mail address',
            'extension number only',
          ],
          answer: {
            text: {
              ja: '代表番号でかまいません。内線番号だけでは外からつながらないため、代表番号に添えて書いてください。メールアドレスでもかまいません。',
              en: 'The switchboard is fine. An extension alone cannot be reached from outside: write it after the main number. An e-mail address will do as well.',
            },
            readings: ['S17'],
          },
        },
        {
          asked: {
            ja: '市立や県立の病院で、法人がありません。法人名には何を書きますか。',
            en: 'We are a municipal hospital without a corporation. What goes into the corporation field?',
          },
          also: [
            '公立病院の法人名',
            '国立・県立・町立の場合',
            '法人ではなく自治体です',
            '独立行政法人の書き方',
            'public hospital, which corporation name',
          ],
          answer: {
            text: {
              ja: '要領に決まりはありません。開設者の名称（市や県の名前など）を書いておけば、確認のときに通じます。',
              en: 'The guide does not say. The name of the founder (the city or prefecture) will be understood when someone calls back.',
            },
            readings: ['S17'],
          },
        },
        {
          asked: {
            ja: 'グループに病院が複数あります。まとめて一つの回答でよいですか。',
            en: 'Our group has several hospitals. May we hand in one answer for all?',
          },
          also: [
            '複数病院を一度に回答',
            '系列病院の分もまとめたい',
            '病院ごとに別々に答えるのか',
            'one answer for the whole group',
            'several hospitals',
          ],
          answer: {
            text: {
              ja: '調査の対象は G-MIS を利用している「病院」です。病院ごとに、その病院の名前で回答するものと読んでいます。',
              en: 'The survey addresses "hospitals" that use G-MIS. We read this as one answer for each hospital, under its own name.',
            },
            cites: [{ source: 'survey-text', at: '調査対象' }],
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: '誰が回答者になるべきですか。上司の承認や決裁は要りますか。業者が代わりに答えてもよいですか。',
            en: 'Who should be the respondent? Is approval by a superior needed? May a vendor answer for us?',
          },
          also: [
            '誰の名前で出せばいい',
            '担当者でよいか、院長名か',
            '委託業者が回答する',
            '代筆',
            '院内の決裁が必要か',
            'who should fill this in',
            'can our vendor answer',
          ],
          answer: {
            text: {
              ja: '要領は回答者の資格、決裁、代理について何も定めていません。後で確認の連絡を受けられる院内の方をお勧めします。院内の決まりがあれば、それに従ってください。',
              en: 'The guide says nothing about who may answer, approval or proxies. We suggest someone inside the hospital who can take a call about it. Follow your own rules where you have them.',
            },
            readings: ['L7'],
          },
        },
        {
          asked: {
            ja: '書いた個人情報は何に使われますか。名前を出さずに匿名で答えられますか。',
            en: 'What is my personal data used for? Can I answer anonymously?',
          },
          also: [
            '名前は公表されるのか',
            '個人情報の使い道',
            '氏名を書かないといけないか',
            '後で電話がかかってくるのか',
            'why do you need my name',
          ],
          answer: {
            text: {
              ja: '要領に書かれている使い道は、回答内容の確認のため厚生労働省から連絡する場合がある、ということだけです。氏名・所属・連絡先は記載を求められており、匿名での回答は用意されていません。',
              en: 'The only purpose printed is that the ministry may call to confirm the answers. Name, affiliation and contact are asked for; there is no anonymous way to answer.',
            },
            cites: [here],
            readings: ['L6'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '法人名と病院名の正式な表記は、総務・事務部門か、病院の開設許可の書類で確認できます。',
          en: 'The exact names of corporation and hospital are with the general affairs office or on the licence to open the hospital.',
        },
      },
      {
        text: {
          ja: '不在のときに備え、部署の代表番号や共有のメールアドレスも考えてください。',
          en: 'Think of the department’s number or a shared mailbox, in case you are away.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q1', en: 'Answering guide, Q1' },
        text: {
          ja: '回答者の氏名、所属（法人名および病院名）、連絡先を記載してください。回答内容によっては、後日、確認のため厚生労働省より回答者に対し連絡をさせていただく場合がございます。',
          en: 'Please enter the respondent’s name, affiliation (corporation and hospital) and contact. Depending on the answers, the Ministry of Health, Labour and Welfare may contact the respondent later to confirm them.',
        },
        cite: here,
      },
    ],
    terms: ['g-mis'],
  },
  readings: ['S15', 'S17', 'L6', 'L7'],
  topics: ['氏名', '名前', '所属', '法人名', '病院名', '連絡先', '電話番号', 'メールアドレス', '個人情報'],
} satisfies QuestionInput
