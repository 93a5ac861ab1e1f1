import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

const here = { source: 'survey-text', at: 'Q5' }

export const q5 = {
  id: 'Q5',
  kind: 'choice',
  section: 'organisation',
  short: { ja: 'MDS/SDSを用いた点検', en: 'Checking with MDS/SDS' },
  text: {
    ja: '自組織が使用している情報機器・システム・サービスが「医療情報システムの安全管理に関するガイドライン」に準拠しているかを確認するために、一般社団法人保健医療福祉情報システム工業会（JAHIS）および一般社団法人日本画像医療システム工業会（JIRA）が策定した「製造業者/サービス事業者による医療情報セキュリティ開示書（MDS/SDS）」（厚生労働省標準）を用いて点検しているか。',
    en: 'Do you check whether the devices, systems and services your organisation uses conform to the "Guidelines for the Safety Management of Medical Information Systems" by means of the "Manufacturer / Service Provider Disclosure Statement for Medical Information Security (MDS/SDS)" (a Ministry of Health standard) drawn up by JAHIS and JIRA?',
  },
  choices: [
    {
      ...yes,
      hears: [
        '点検している',
        '点検しています',
        'MDSで確認しています',
        '開示書で確認しています',
        'we check with MDS',
      ],
    },
    {
      ...no,
      hears: [
        '点検していない',
        '点検していません',
        '使っていません',
        '取り寄せていません',
        "we don't use MDS",
      ],
    },
  ],
  corrections: [
    {
      reading: 'E6',
      printed: '日本画像医療システム工業（JIRA）',
      shown: '日本画像医療システム工業会（JIRA）',
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '機器やサービスの安全対策は、外からは見えません。事業者が決まった書式で示す開示書（MDS/SDS）があれば、足りない対策を自院の運用で補うかどうかを判断できます。',
          en: 'The security of a device or service cannot be seen from outside. With the maker’s disclosure in a standard form (MDS/SDS) you can decide which gaps to close by the way you run it.',
        },
        cites: [here],
      },
      more: [
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、パスワードの使い回しや、全利用者への管理者権限の付与が見つかりました。導入のときに開示書で確かめたい点です。',
            en: 'At Osaka General Medical Center the inquiry found shared passwords and administrator rights for every user: points worth checking in a disclosure before a system goes in.',
          },
          cites: [{ source: 'osaka-itmedia' }],
        },
        {
          text: {
            ja: '要領が参考に挙げるのはガイド Ver.4.0 です。今は Ver.5.0 が出ています。',
            en: 'The guide refers to version 4.0 of the disclosure guide. Version 5.0 is out today.',
          },
          cites: [here, { source: 'mds-sds-4' }, { source: 'mds-sds-5' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：事業者の開示書（MDS/SDS）を使い、使っている機器・システム・サービスがガイドラインに沿っているか自組織で確認している。',
            en: 'Yes: you use the makers’ disclosures (MDS/SDS) to check for yourselves whether your devices, systems and services follow the guidelines.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '受け取っただけで確認していなければ「いいえ」と読みます。どこまでの範囲を点検すれば「はい」かは、印刷されていません。',
            en: 'Having received it without checking we read as no. How much must be covered for a yes is not printed.',
          },
          readings: ['S12'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '一部のシステムだけ MDS/SDS で点検しています。',
            en: 'We check with MDS/SDS for some systems only.',
          },
          also: [
            '全部のシステムではない',
            '主なシステムだけ点検した',
            '半分くらい済んだ',
            '点検していないシステムが残っている',
            '揃っていない',
            'only for the main systems',
          ],
          answer: {
            text: {
              ja: '何割なら「はい」という基準は印刷されていません。実態に近い方を選び、迷うときは照会先①に尋ねてください。',
              en: 'No share that makes it a yes is printed. Choose what comes closer to the facts, or ask desk 1.',
            },
            cites: [here],
            readings: ['S12'],
          },
        },
        {
          asked: {
            ja: '開示書はもらいましたが、しまったまま見ていません。',
            en: 'We received the disclosure but have filed it away unread.',
          },
          also: [
            '受け取っただけ',
            '取り寄せたが点検していない',
            'ファイルに綴じてある',
            '中身を確認していない',
            'received but not reviewed',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。設問は開示書を用いた点検を聞いています。',
              en: 'We read that as no: the question asks whether you check with it.',
            },
            cites: [here],
            readings: ['S12'],
          },
        },
        {
          asked: {
            ja: 'MDSとSDSは何が違いますか。クラウドサービスはどちらですか。',
            en: 'What is the difference between MDS and SDS? Which one is for cloud services?',
          },
          also: [
            'メーカーの開示書とサービスの開示書',
            'どちらをもらえばよいか',
            'difference between MDS and SDS',
          ],
          answer: {
            text: {
              ja: 'MDS は製品を作る製造業者、SDS はサービスを提供する事業者による開示書です。クラウドのサービスなら SDS を求めてください。',
              en: 'MDS is the disclosure by the manufacturer of a product, SDS by the provider of a service. For a cloud service ask for the SDS.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: 'MDS/SDSはどこで手に入りますか。書式はどこにありますか。',
            en: 'Where do we get an MDS/SDS? Where is the form?',
          },
          also: [
            '入手方法',
            'ひな形や様式',
            'ベンダーに頼めばもらえるか',
            'ダウンロード',
            'where to download the form',
          ],
          answer: {
            text: {
              ja: '各システムの製造業者やサービス事業者に提出を求めてください。書式とガイドは JAHIS のサイトにあります。',
              en: 'Ask the manufacturer or service provider of each system. The form and its guide are on the JAHIS site.',
            },
            cites: [{ source: 'mds-sds-4' }, { source: 'mds-sds-5' }],
          },
        },
        {
          asked: {
            ja: '業者が開示書を出してくれません。自作のチェックリストで点検しています。',
            en: 'The vendor will not give us one. We check with a list of our own.',
          },
          also: [
            'ベンダーが開示書を用意していない',
            '独自の点検表',
            'ほかの方法で確認している',
            'we use our own checklist',
          ],
          answer: {
            text: {
              ja: '設問は「MDS/SDS を用いて」点検しているかに限っています。ほかの方法だけなら「いいえ」と読みます。',
              en: 'The question is limited to checking by means of MDS/SDS. Other means alone we read as no.',
            },
            cites: [here],
            readings: ['S12'],
          },
        },
        {
          asked: {
            ja: '新しい版（Ver.5.0）の開示書や、古い版の開示書でもよいですか。',
            en: 'Does a disclosure of the newer version 5.0, or of an older one, count?',
          },
          also: ['版が違う', 'バージョンが古い開示書', '最新版でないといけないか', 'which version'],
          answer: {
            text: {
              ja: '要領が参考に示すのは Ver.4.0 ですが、版を限る記載はありません。点検に使った版を控えておくと、確認の連絡があったときに答えられます。',
              en: 'The guide points to version 4.0 but does not restrict the version. Note which one you used, in case someone calls back.',
            },
            cites: [here, { source: 'mds-sds-5' }],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーやサービス事業者に「MDS（またはSDS）をください」と頼めば通じます。導入時の契約書類に入っていることもあります。',
          en: 'Ask your vendors and service providers simply for the "MDS" or "SDS". It may also be among the papers from the time of purchase.',
        },
      },
      {
        text: {
          ja: '検査・放射線など、部門で契約しているシステムは部門の担当者に確認してください。',
          en: 'For systems bought by laboratory, radiology and other departments, ask the people there.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q5', en: 'Answering guide, Q5' },
        text: {
          ja: '「製造業者/サービス事業者による医療情報セキュリティ開示書(MDS/SDS)」とは、各製造業者/サービス事業者の医療情報システムのセキュリティ機能に関する説明の標準的記載方法(書式)を一般社団法人保健医療福祉情報システム工業会(JAHIS)および一般社団法人日本画像医療システム工業会(JIRA)において定められた文書です。当該文書を活用し、自組織が保有している情報機器・システムが「医療情報システムの安全管理に関するガイドライン」への準拠性を確認しているか、回答を選択してください。\n参考：「製造業者/サービス事業者による医療情報セキュリティ開示書」ガイド Ver. 4.0\nhttps://www.jahis.jp/standard/detail/id=779',
          en: 'The "Manufacturer / Service Provider Disclosure Statement for Medical Information Security (MDS/SDS)" is a document in which JAHIS and JIRA have laid down a standard form for manufacturers and service providers to describe the security functions of medical information systems. Please select whether you make use of this document to confirm that the devices and systems your organisation holds conform to the "Guidelines for the Safety Management of Medical Information Systems".\nReference: Guide to the Manufacturer / Service Provider Disclosure Statement for Medical Information Security, Ver. 4.0\nhttps://www.jahis.jp/standard/detail/id=779',
        },
        cite: here,
      },
    ],
    terms: ['mds-sds', 'jahis-jira', 'maintenance-vendor', 'medical-information-system'],
  },
  readings: ['S1', 'S2', 'S12', 'S15', 'E6', 'L8'],
  topics: ['MDS', 'SDS', '開示書', '点検', '準拠', 'JAHIS', 'JIRA'],
} satisfies QuestionInput
