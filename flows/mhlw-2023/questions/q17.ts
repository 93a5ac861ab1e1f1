import type { QuestionInput } from '../../../src/survey/questions/definition.ts'

export const q17 = {
  kind: 'devices',
  id: 'Q17',
  section: 'vpn',
  short: { ja: '他社VPN機器の一覧', en: 'Other VPN devices' },
  text: {
    ja: 'VPN 機器のメーカー名・機種名・台数・OS のバージョンをすべて記載すること。',
    en: 'List the maker, model, number of units and OS version of every VPN device.',
  },
  note: {
    ja: 'ここではFortinet製品以外のVPN機器をお書きください。1行に1機種ずつです。',
    en: 'Please list the VPN devices of makers other than Fortinet, one model a line.',
  },
  showIf: { question: 'Q15', is: ['both', 'other_only'] },
  devices: {},
  confidential: true,
  readings: ['R1', 'R2', 'S13', 'S16', 'E1', 'E2', 'L6'],
  corrections: [
    { reading: 'E1', printed: 'Q14-1 で確認した', shown: 'Q14・Q15 で確認した' },
    {
      reading: 'E2',
      printed: '次回以降の回答は不要ですので（調査項目の表）',
      shown: '次問以降の回答は不要ですので',
    },
  ],
  topics: ['メーカー名', '機種名', '台数', 'バージョン', '他社製', 'maker', 'model', 'other devices'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'どの機器が何台、どの版で動いているかが分からないと、弱点の知らせが届いても自院のことか判断できません。\n一覧は、そのまま更新と入れ替えの計画表になります。',
          en: 'Without knowing which devices run which version, you cannot tell whether an alert concerns you.\nThe list also serves as your plan for updates and replacements.',
        },
        cites: [{ source: 'notice-2022-11-10', at: '2' }],
      },
      more: [
        {
          text: {
            ja: '事務連絡は、情報資産の保有状況を把握することと、VPN装置を含むゲートウェイ装置にセキュリティパッチを迅速に適用することを求めています。',
            en: 'The notice asks to know which information assets you have and to apply security patches to VPN devices and other gateways quickly.',
          },
          cites: [{ source: 'notice-2022-11-10', at: '2' }],
        },
        {
          text: {
            ja: '機器の型番とバージョンは攻撃者にも役立つ情報です。この回答は公開の場所には表示しません。',
            en: 'Models and versions are useful to attackers, too. This answer is never shown in a public place.',
          },
          readings: ['L6'],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: 'Fortinet製品以外のVPN機器を、ベンダーが設置したものも含めてすべて書いてください。',
            en: 'List every VPN device not made by Fortinet, including those installed by vendors.',
          },
          cites: [
            { source: 'survey-text', at: 'Q17' },
            { source: 'survey-text', at: 'Q14' },
          ],
          readings: ['E1'],
        },
        {
          text: {
            ja: '直前の文には「Fortinet製品の VPN 機器が設置されている場合は、次問以降の回答は不要」とありますが、これは「Fortinet製品のみの場合」と読みます。表に、両方ある病院もQ17に回答するよう書かれているためです。',
            en: 'The sentence before Q17 says that no more answers are needed where Fortinet devices are installed. We read it as “only Fortinet devices”, since the table asks hospitals with both kinds to answer Q17.',
          },
          cites: [{ source: 'survey-text', at: 'Q16の前置き（表）' }],
          readings: ['R1'],
        },
        {
          text: {
            ja: '書式の指定はありません。1行に「メーカー名、機種名、台数、OSのバージョン」の順で書き、分からない項目は「不明」とできます。',
            en: 'No form is prescribed. Write maker, model, units and OS version on one line each; “unknown” is accepted.',
          },
          cites: [{ source: 'survey-text', at: 'Q17' }],
          readings: ['S16'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'バージョンがどうしても分からない機器があります。',
            en: 'We cannot find out the version of one device.',
          },
          also: ['版が不明', 'OSを調べられない', 'バージョンがわからない', 'unknown version'],
          answer: {
            text: {
              ja: '「不明」と書けます。ただ「すべて記載」とされていますので、ベンダーの回答を待てるなら「あとで」をおすすめします。',
              en: '“Unknown” is accepted. Since the text says “every”, choose “Later” if you can wait for the vendor.',
            },
            cites: [{ source: 'survey-text', at: 'Q17' }],
            readings: ['S16'],
          },
        },
        {
          asked: {
            ja: '家庭用のルータのVPN機能を使っています。書きますか。',
            en: 'We use the VPN function of a consumer router. Does it count?',
          },
          also: ['市販のルーター', 'ヤマハやバッファロー', '小型ルータ', 'home router'],
          answer: {
            text: {
              ja: '院外から入る口（リモートゲートウェイ）として働いていれば、機器の種類によらず書いてください。',
              en: 'If it works as a remote gateway into your network, list it, whatever kind of device it is.',
            },
            cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
            readings: ['S13'],
          },
        },
        {
          asked: {
            ja: 'Q15に書いたFortinet製品も、もう一度書きますか。',
            en: 'Do we list the Fortinet devices of Q15 again?',
          },
          also: ['Fortinetも再度書くのか', '重複して書くか', 'repeat the Fortinet devices'],
          answer: {
            text: {
              ja: 'いいえ。ここは「Fortinet製品以外」の機器だけです。',
              en: 'No. Only devices “other than Fortinet products” belong here.',
            },
            cites: [{ source: 'survey-text', at: 'Q17' }],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '電子カルテ・部門システム・医療機器の保守ベンダーごとに、設置している機器の一覧を出してもらってください。',
          en: 'Have each vendor of record system, departmental systems and medical equipment give you a list of the devices they placed.',
        },
      },
      {
        text: {
          ja: '本体のラベルで型番を、管理画面で版を確かめられます。資産台帳と突き合わせてください。',
          en: 'The label shows the model, the admin screen the version. Compare with the inventory.',
        },
      },
    ],
    official: [
      {
        title: { ja: 'Q17〜Q17-2の前置き', en: 'Instruction before Q17 to Q17-2' },
        text: {
          ja: 'Q17 から Q17-2 は、Fortinet 製品以外の VPN 機器を使用している病院は回答してください。\nFortinet 製品の VPN 機器が設置されている場合は、次問以降の回答は不要ですので、回答を提出してください。',
          en: 'Q17 to Q17-2 are to be answered by hospitals that use VPN devices other than Fortinet products.\nIf Fortinet VPN devices are installed, the following questions need no answer; please submit.',
        },
        cite: { source: 'survey-text', at: 'Q17の前置き' },
      },
      {
        title: { ja: '回答要領の説明（Q17）', en: 'Explanation in the answering guide (Q17)' },
        text: {
          ja: 'Q14・Q15 で確認した Fortinet 製品以外の VPN 機器のメーカー名・機種名・台数・OS のバージョンをすべて記載してください。（記述方式）',
          en: 'List the maker, model, number of units and OS version of every VPN device other than Fortinet products confirmed in Q14 and Q15. (free text)',
        },
        cite: { source: 'survey-text', at: 'Q17' },
      },
    ],
    terms: ['vpn', 'firmware', 'maintenance-vendor'],
  },
} satisfies QuestionInput
