import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q12 = {
  kind: 'choice',
  id: 'Q12',
  section: 'supply-chain',
  short: { ja: 'リスク低減のための措置', en: 'Measures to lower the risk' },
  text: {
    ja: '「2 リスク低減のための措置」に記載の内容を確認し、自組織に必要な措置を講じたか。',
    en: 'Have you gone through “2 Measures to lower the risk” and taken the measures your organisation needs?',
  },
  choices: [
    { ...yes, hears: ['必要な措置を講じた', '対策を済ませた', 'measures have been taken'] },
    { ...no, hears: ['措置を講じていない', 'まだ確認していない', '点検だけした', 'not taken yet'] },
  ],
  readings: ['S1', 'S4', 'S15'],
  topics: [
    'リスク低減',
    'リスク分析',
    'パスワード',
    '使い回し',
    'アカウント',
    '情報資産',
    '不審メール',
    'password',
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '大阪では共通のパスワード、半田では更新していないVPN機器が被害につながりました。\n事務連絡の6項目は、そうした基本のすき間をふさぐためのものです。',
          en: 'In Osaka it was shared passwords, in Handa a VPN device without updates.\nThe six points of the notice are there to close such basic gaps.',
        },
        cites: [
          { source: 'osaka-itmedia' },
          { source: 'handa-nikkei' },
          { source: 'notice-2022-11-10', at: '2' },
        ],
      },
      more: [
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、パスワードが共通で、利用者全員が管理者権限をもち、遠隔操作の口も常に開いていたことが被害を広げたと報告されています。',
            en: 'At Osaka General Medical Center shared passwords, administrator rights for every user and a remote-desktop port that was always open are reported to have spread the damage.',
          },
          cites: [{ source: 'osaka-itmedia' }],
        },
        {
          text: {
            ja: '半田病院では、VPN機器が一度も更新されておらず、その認証情報はすでに流出していました。事務連絡が、悪用の報告された脆弱性について、更新だけでなくパスワードの変更も挙げているのはこうした場合に効きます。',
            en: 'At Handa Hospital the VPN device had never been updated and its credentials had already leaked. This is where the notice’s advice helps: for vulnerabilities already exploited it names changing passwords beside updating.',
          },
          cites: [{ source: 'handa-nikkei' }, { source: 'notice-2022-11-10', at: '2' }],
        },
        {
          text: {
            ja: '令和5年調査で「はい」と答えた病院は51％でした。',
            en: 'In the 2023 survey 51% of hospitals answered yes.',
          },
          cites: [{ source: 'results-2023' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '6項目を確認し、自院に必要と判断した措置を実際に講じていれば「はい」です。どの措置かまでは問われません。',
            en: '“Yes” if you have gone through the six points and actually taken the measures you found necessary. Which ones they were is not asked.',
          },
          cites: [{ source: 'survey-text', at: 'Q12' }],
        },
        {
          text: {
            ja: '確認・点検だけで措置がまだなら「いいえ」と読みます。調査項目の文が「措置を講じたか」と尋ねているためです。',
            en: 'Checked but not yet acted on: we read that as “no”, since the question asks whether measures have been taken.',
          },
          cites: [{ source: 'survey-text', at: 'Q12' }],
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '6項目のすべてをできていないと「はい」になりませんか。',
            en: 'Must all six points be done for a “yes”?',
          },
          also: [
            'すべて実施が必要か',
            'いくつできていればよいか',
            'できていない項目がある',
            'all six measures',
          ],
          answer: {
            text: {
              ja: '設問は「自組織に必要な措置」です。確認した結果、必要なものを講じていれば「はい」と言えます。必要と分かっているのに手つかずの項目があるなら「いいえ」です。',
              en: 'The question says “the measures your organisation needs”. If you have taken those you found necessary, that is “yes”. If you know of one that is needed and untouched, it is “no”.',
            },
            cites: [{ source: 'survey-text', at: 'Q12' }],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '多要素認証は一部のシステムにしか入れていません。',
            en: 'Only some of our systems have multi-factor authentication.',
          },
          also: ['二要素認証', 'MFAを入れていない', 'パスワードだけのシステムがある', 'MFA only partly'],
          answer: {
            text: {
              ja: '多要素認証は例示された措置のひとつで、全システムへの導入が条件とは書かれていません。外部から入る経路など、自院で必要とした範囲に講じたかで判断してください。',
              en: 'It is one of the measures listed; nothing says that every system must have it. Judge by whether it is in place where you found it necessary, such as access from outside.',
            },
            cites: [{ source: 'notice-2022-11-10', at: '2' }],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '「リスク分析」の文書がありません。',
            en: 'We have no written risk analysis.',
          },
          also: ['リスク分析をしていない', 'リスク評価の書類', '分析のやり方', 'no risk analysis document'],
          answer: {
            text: {
              ja: '文書の有無や具体の措置の内容までは問われていません。6項目に照らして弱いところを洗い出し、手当てをしたかどうかで答えられます。',
              en: 'Neither a document nor the particular measures are asked for. What counts is whether you looked for weak points along the six items and dealt with them.',
            },
            cites: [{ source: 'survey-text', at: 'Q12' }],
          },
        },
        {
          asked: {
            ja: '以前に対策をしましたが、事務連絡は読んでいませんでした。',
            en: 'We took measures earlier, without having read the notice.',
          },
          also: [
            '事務連絡を見ていない',
            '通知を読んでいないが対策済み',
            '昔からやっている',
            'did it before the notice',
          ],
          answer: {
            text: {
              ja: 'このあと「公式の説明」で6項目を読み、いまの対策と照らし合わせてください。足りていれば、その確認をもって「はい」と答えられます。',
              en: 'Read the six items under “Official text” and hold your measures against them. If nothing is missing, that check allows a “yes”.',
            },
            cites: [{ source: 'survey-text', at: 'Q12' }],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: 'パスワードとアカウントは各システムの管理者に、機器の台帳は情報システム・医療機器（臨床工学）・施設の担当に尋ねてください。ネットワークカメラなどのIoT機器は施設側が持っていることがあります。',
          en: 'Passwords and accounts: the administrator of each system. Inventories: IT, clinical engineering and facilities; cameras and other connected devices are often kept by the last.',
        },
      },
      {
        text: {
          ja: '機器の更新の状況と「開発元が推奨する対策」は、保守ベンダーに書面で尋ねると記録に残せます。',
          en: 'Ask the maintenance vendor in writing about updates and the measures the maker recommends; that leaves a record.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q12）', en: 'Explanation in the answering guide (Q12)' },
        text: {
          ja: '自組織の医療情報システムに対しリスク分析を行い、明らかとなった脅威について対策を行うことで、その脅威の発生可能性を低減することができます。事務連絡記載の事項について点検を行い、必要な措置を講じたか回答を選択してください。ただし、具体的に講じた措置まで問うものではありません。',
          en: 'Analysing the risks to your medical information systems and acting on the threats found makes those threats less likely. Choose whether you have checked the points in the notice and taken the measures needed. Which measures you took is not asked.',
        },
        cite: { source: 'survey-text', at: 'Q12' },
      },
      {
        title: { ja: '「2 リスク低減のための措置」（引用）', en: '“2 Measures to lower the risk” (quoted)' },
        text: {
          ja: '○パスワードを複雑なものに変更し、使い回しをしない。不要なアカウントを削除しアクセス権限を確認する。多要素認証を利用し本人認証を強化する。\n○IoT 機器を含む情報資産の保有状況を把握する。\n○VPN 装置を含むインターネットとの接続を制御するゲートウェイ装置の脆弱性は、攻撃に悪用される可能性があるため、セキュリティパッチ（最新のファームウェアや更新プログラム等）を迅速に適用する。\n○悪用が既に報告されている脆弱性については、ログの確認やパスワードの変更など、開発元が推奨する対策が全て行われていることを確認する。\n○VPN 機器に対する管理インターフェースのインターネット上の適切なアクセス制限を実施する。\n○メールの添付ファイルを不用意に開かない、URL を不用意にクリックしないこと。不審メールは、連絡・相談を迅速に行い組織内に周知する。',
          en: '- Change passwords to complex ones and do not reuse them. Delete accounts that are not needed and check access rights. Strengthen authentication with multi-factor authentication.\n- Know which information assets you have, IoT devices included.\n- Weaknesses of VPN devices and other gateways that control the connection to the internet may be used in attacks: apply security patches (latest firmware, updates) quickly.\n- For vulnerabilities already reported as exploited, make sure that everything the developer recommends has been done, such as checking logs and changing passwords.\n- Restrict access from the internet to the administration interface of VPN devices appropriately.\n- Do not open attachments or click URLs carelessly. Report and discuss suspicious mail quickly and make it known within the organisation.',
        },
        cite: { source: 'notice-2022-11-10', at: '2' },
      },
    ],
    terms: ['mfa', 'access-rights', 'iot', 'patch', 'firmware', 'vulnerability', 'vpn', 'admin-interface'],
  },
} satisfies QuestionInput
