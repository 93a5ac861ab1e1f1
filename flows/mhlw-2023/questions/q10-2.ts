import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

const here = { source: 'survey-text', at: 'Q10-2' }

export const q10_2 = {
  id: 'Q10-2',
  kind: 'choice',
  section: 'backup',
  short: { ja: 'バックアップの漏洩対策', en: 'Protection against leaks' },
  text: {
    ja: 'バックアップデータは、漏洩対策を講じているか。\n（例：バックアップデータの暗号化、秘密分散管理、アクセス権限の設定）',
    en: 'Is your backup data protected against leaks?\n(For example: encryption of the backup data, secret sharing, access rights)',
  },
  showIf: { question: 'Q8', is: ['1', '2'] },
  choices: [
    {
      ...yes,
      hears: [
        '講じている',
        '講じています',
        '暗号化しています',
        'アクセス権限を設定しています',
        'it is encrypted',
      ],
    },
    {
      ...no,
      hears: ['講じていない', '講じていません', '対策していません', '何もしていません', 'not protected'],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'バックアップには患者の記録がそのまま入っています。本体を守っても、写しから漏れれば同じことです。要領は、攻撃を受けても解読できない等の対策をしているかを聞いています。',
          en: 'A backup holds the patients’ records just as they are; a leak from the copy is a leak all the same. The guide asks whether it would stay unreadable, for instance, even after an attack.',
        },
        cites: [here],
      },
      more: [
        {
          text: {
            ja: '2023年の調査では、バックアップのある病院の65％が漏洩対策をしていました。前の年の調査から計算すると52.4％で、増えています。',
            en: 'In the 2023 survey 65% of the hospitals with a backup had such protection, up from 52.4% worked out from the year before.',
          },
          cites: [{ source: 'results-2023' }, { source: 'results-2022' }],
        },
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、パスワードの使い回しと、全利用者への管理者権限の付与が見つかりました。写しに誰が触れられるかを限ることも対策の一つです。',
            en: 'At Osaka General Medical Center the inquiry found shared passwords and administrator rights for every user. Limiting who can touch the copies is one protection.',
          },
          cites: [{ source: 'osaka-itmedia' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：バックアップデータに、暗号化、秘密分散、アクセス権限の設定などの漏洩対策をしている。',
            en: 'Yes: the backup data is protected by encryption, secret sharing, access rights or the like.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '具体の管理方法まで問うものではない、と印刷されています。',
            en: 'The text says that it does not ask for the details of the method.',
          },
          cites: [here],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '暗号化はしていません。アクセス権限の設定だけでも「はい」ですか。',
            en: 'It is not encrypted. Are access rights alone enough for a yes?',
          },
          also: [
            '暗号化なしで権限設定のみ',
            'フォルダのアクセス制限',
            '特定の人だけ開ける',
            'only access rights',
          ],
          answer: {
            text: {
              ja: 'アクセス権限の設定は、見出しに例として挙げられた対策の一つです。バックアップデータに設定していれば「はい」です。',
              en: 'Access rights are one of the examples in the heading. If they are set on the backup data, the answer is yes.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '鍵のかかる金庫やサーバ室に保管しているだけです。',
            en: 'It is merely kept in a locked safe or server room.',
          },
          also: ['物理的な鍵', '金庫保管', '入退室管理', '施錠しているだけ', 'locked room only'],
          answer: {
            text: {
              ja: '施錠は例に挙がっておらず、説明文は「解読できない等」の対策を聞いています。当方では決めず、照会先①への確認をお勧めします。',
              en: 'A lock is not among the examples, and the explanation speaks of data that cannot be deciphered. We do not decide this for you: please ask desk 1.',
            },
            cites: [here],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: '電子カルテの画面にはIDとパスワードがあります。それで対策になりますか。',
            en: 'The record system itself asks for an ID and password. Is that enough?',
          },
          also: ['カルテのログインだけ', 'システムのパスワード', '本体の認証', 'login to the record system'],
          answer: {
            text: {
              ja: '設問はバックアップデータの対策を聞いています。電子カルテのログインだけで、写しの保存先に制限も暗号化もなければ「いいえ」と読みます。',
              en: 'The question is about the backup data. If only the record system has a login while the place of the copies has neither restriction nor encryption, we read it as no.',
            },
            cites: [here],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '2つあるバックアップのうち、片方だけ暗号化しています。',
            en: 'Of our two copies only one is encrypted.',
          },
          also: ['一方だけ対策', '全部ではない', '片方は何もしていない', 'one copy protected'],
          answer: {
            text: {
              ja: '一部だけの場合の決まりは印刷されていません。もう片方にアクセス権限の設定など別の対策がないか、先に確かめてください。残るようなら照会先①へどうぞ。',
              en: 'There is no printed rule for some only. First check whether the other copy has another protection, such as access rights. If not, ask desk 1.',
            },
            cites: [here],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: '秘密分散とは何ですか。うちは使っていません。',
            en: 'What is secret sharing? We do not use it.',
          },
          also: ['秘密分散の意味', '秘密分散は必要か', 'secret sharing needed'],
          answer: {
            text: {
              ja: 'データを、単独では意味のない断片に分けて別々に保管する方法です。例の一つなので、使っていなくても、暗号化かアクセス権限の設定があれば「はい」です。',
              en: 'It splits data into shares that mean nothing alone and keeps them apart. It is only one example: encryption or access rights make it a yes too.',
            },
            cites: [here],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「バックアップデータは暗号化されていますか。保存先に触れられるのは誰ですか」と聞いてください。',
          en: 'Ask the vendor: "Is the backup data encrypted, and who can reach the place where it is kept?"',
        },
      },
      {
        text: {
          ja: 'NAS や共有フォルダに取っているときは、そのフォルダのアクセス権限の設定を見てください。',
          en: 'If it goes to a NAS or shared folder, look at the access rights of that folder.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q10-2', en: 'Answering guide, Q10-2' },
        text: {
          ja: '作成しているバックアップデータが、仮にサイバー攻撃等を受ける事態が起こった場合等においても、解読できない等、漏洩対策（暗号化や秘密分散管理等）を講じているか回答を選択してください。ただし、具体の管理方法まで問うものではありません。',
          en: 'Please select whether the backup data you make is protected against leaks (by encryption, secret sharing and so on), for example so that it cannot be deciphered even if it should come under a cyber attack or the like. The question does not, however, ask for the details of how it is managed.',
        },
        cite: here,
      },
      {
        title: { ja: '回答要領 Q10〜Q10-2の対象', en: 'Answering guide, who answers Q10 to Q10-2' },
        text: {
          ja: 'Q10からQ10-2は、Q8に対して「①バックアップデータを1つ作成している」または「②バックアップデータを2つ以上作成している」を選択した方が対象となる質問です。',
          en: 'Q10 to Q10-2 are for those who selected "① one set of backup data" or "② two or more sets of backup data" in Q8.',
        },
        cite: { source: 'survey-text', at: 'Q10' },
      },
    ],
    terms: ['encryption', 'secret-sharing', 'access-rights', 'backup'],
  },
  readings: ['S1', 'S2', 'S4', 'R10'],
  topics: ['漏洩', '漏えい', 'アクセス制限', '暗号化', '秘密分散', 'アクセス権限', 'パスワード'],
} satisfies QuestionInput
