import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q17_1 = {
  kind: 'choice',
  id: 'Q17-1',
  section: 'vpn',
  short: { ja: '他社機器の更新', en: 'Updates of other devices' },
  text: {
    ja: 'VPN 機器は最新のソフトウェアが使用されているか、また、サポート期限を把握し、アップデートを適切に行っているか。',
    en: 'Do the VPN devices run the latest software, and do you know when support ends and update them properly?',
  },
  note: {
    ja: 'Q17に書いたFortinet製品以外の機器についてお答えください。',
    en: 'Please answer for the devices listed in Q17.',
  },
  showIf: { question: 'Q15', is: ['both', 'other_only'] },
  choices: [
    { ...yes, hears: ['最新にしている', '~最新です', '定期的に更新している', 'up to date'] },
    { ...no, hears: ['~古いまま', '最新ではない', '更新していない', 'サポートが切れている', 'out of date'] },
  ],
  readings: ['S1', 'S3', 'S4', 'S14'],
  topics: ['アップデート', '最新', 'サポート期限', '更新', 'update', 'support'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '弱点が残ったままのソフトウェアは、外からの攻撃や不正なソフトウェアの入口になります。\n期限の切れた機器には、弱点を直す更新がもう届きません。',
          en: 'Software whose weaknesses are left open lets attacks and malicious software in.\nA device past its support date gets no more fixes.',
        },
        cites: [{ source: 'survey-text', at: 'Q17-1' }],
      },
      more: [
        {
          text: {
            ja: '大阪の事例で侵入に使われたのは、更新されていない委託先のVPN機器でした。メーカーを問わず、更新の担当と時期を決めておくことが大切です。',
            en: 'In Osaka the attackers came in through a contractor’s VPN device without updates. Whatever the maker, settle who updates the device and when.',
          },
          cites: [{ source: 'osaka-itmedia' }],
        },
        {
          text: {
            ja: '令和6年度のチェックリストでは、ネットワーク機器へのセキュリティパッチの適用が、確認すべき項目のひとつになっています。',
            en: 'The fiscal 2024 checklist has applying security patches to network devices as one of its items.',
          },
          cites: [{ source: 'checklist-2024' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '①最新のソフトウェアを使っている、②サポート期限を把握している、③アップデートを適切に行っている、の3つがそろえば「はい」と読みます。',
            en: 'We read “yes” as all three: (1) the latest software is in use, (2) you know when support ends, (3) updates are made properly.',
          },
          cites: [{ source: 'survey-text', at: 'Q17-1' }],
          readings: ['S3'],
        },
        {
          text: {
            ja: 'Q17の機器すべてに当てはまるときだけ「はい」です。説明文の「サポート期限内の機器か」は判断の助けとし、設問の文で決めます。',
            en: '“Yes” only if it holds for every device of Q17. The explanation’s “within the support period” helps; the question itself decides.',
          },
          cites: [{ source: 'survey-text', at: 'Q17-1' }],
          readings: ['S14', 'S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '安定した古い版を、あえて使い続けています。',
            en: 'We deliberately stay on an older, stable version.',
          },
          also: ['わざと古い版', '推奨版を使っている', '安定版', 'stable older release'],
          answer: {
            text: {
              ja: '「最新のソフトウェア」に当たるかは版によります。メーカーが弱点の修正を続けている系列で、その最新の修正が入っているかをベンダーに確かめてください。入っていなければ「いいえ」です。',
              en: 'That depends on the version. Ask the vendor whether the maker still fixes that line and whether its latest fixes are installed. If not, the answer is “no”.',
            },
            cites: [{ source: 'survey-text', at: 'Q17-1' }],
            readings: ['S3'],
          },
        },
        {
          asked: { ja: 'サポート期限だけ分かりません。', en: 'Only the end of support is unknown.' },
          also: ['期限がわからない', 'サポート終了日', '保守切れかもしれない', 'end of support unknown'],
          answer: {
            text: {
              ja: '期限の把握も条件に含まれます。ベンダーに尋ね、分かるまでは「あとで」で保留にできます。',
              en: 'Knowing it is part of the question. Ask the vendor and choose “Later” until you know.',
            },
            cites: [{ source: 'survey-text', at: 'Q17-1' }],
            readings: ['S3', 'S2'],
          },
        },
        {
          asked: {
            ja: '3台のうち1台だけ古いままです。',
            en: 'One of three devices is out of date.',
          },
          also: ['1台だけ未更新', '一部の機器が古い', '全部ではない', 'one device outdated'],
          answer: {
            text: {
              ja: '「いいえ」と読みます。すべての機器に当てはまるかで判断します。',
              en: 'We read that as “no”: it must hold for every device.',
            },
            cites: [{ source: 'survey-text', at: 'Q17-1' }],
            readings: ['S14'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: 'ベンダーの保守報告書とメーカーのサポート終了の案内を見てください。期限は台帳に書いておくと来年も使えます。',
          en: 'See the vendor’s maintenance report and the maker’s end-of-support notice. Write the dates into the inventory; you will need them next year.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q17-1）', en: 'Explanation in the answering guide (Q17-1)' },
        text: {
          ja: 'ソフトウェアの脆弱性が放置されると、外部から攻撃を受けたり、不正なソフトウェアが混入されてしまう危険性があります。VPN 機器のソフトウェアが最新か、また、サポート期限内の機器を使用しているか回答を選択してください。',
          en: 'If software vulnerabilities are left open, there is a danger of attacks from outside and of malicious software getting in. Choose whether the software of the VPN devices is up to date and whether the devices are within their support period.',
        },
        cite: { source: 'survey-text', at: 'Q17-1' },
      },
    ],
    terms: ['support-end', 'patch', 'firmware', 'vulnerability', 'vpn'],
  },
} satisfies QuestionInput
