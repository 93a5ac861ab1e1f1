import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q16 = {
  kind: 'choice',
  id: 'Q16',
  section: 'vpn',
  short: { ja: 'Fortinet脆弱性の確認', en: 'Fortinet vulnerability check' },
  text: {
    ja: 'Fortinet 製品の脆弱性情報に基づき、対象となるソフトウェアが使用されているか及びサポート期限が切れていないか確認したか。または、医療情報システムの保守ベンダーに確認を依頼したか。',
    en: 'Following the vulnerability information on Fortinet products, have you checked whether the affected software is in use and whether support has run out, or asked your maintenance vendor to check?',
  },
  note: {
    ja: '「はい」を3つに分けたのは当方で、次にQ16-1をお尋ねするかどうかを決めるためです。回答票では上の3つが「はい」、4つ目が「いいえ」になります。',
    en: 'The three kinds of yes are ours and only decide whether Q16-1 follows. In the official form the first three are “yes”, the fourth is “no”.',
  },
  showIf: { question: 'Q15', is: ['fortinet_only', 'both'] },
  choices: [
    {
      value: 'affected',
      label: {
        ja: '確認した（対象のソフトウェアを使用していた）',
        en: 'Checked: the affected software was in use',
      },
      official: yes.official,
      hears: [
        '対象だった',
        '該当した',
        '該当バージョンだった',
        '対象でした',
        '該当していました',
        '対象になっていました',
        '該当しました',
        '対象のソフトウェアを使っていた',
        '対象のバージョンだった',
        'affected',
        'we were affected',
      ],
    },
    {
      value: 'not_affected',
      label: { ja: '確認した（対象ではなかった）', en: 'Checked: not affected' },
      official: yes.official,
      hears: [
        '対象外だった',
        '該当しなかった',
        '対象バージョンではない',
        '対象外',
        '~影響なし',
        '~影響はない',
        '該当していませんでした',
        '対象になっていませんでした',
        '該当しない',
        '非該当',
        '該当なし',
        '対象ではない',
        '対象のソフトウェアは使っていない',
        'not affected',
      ],
    },
    {
      value: 'requested',
      label: { ja: 'ベンダーに確認を依頼した（回答待ち）', en: 'Asked the vendor, waiting for the answer' },
      official: yes.official,
      hears: [
        '依頼済',
        '依頼中',
        '依頼済み',
        '依頼した',
        '依頼しています',
        'ベンダーに依頼した',
        '問い合わせ中',
        '照会中',
        '返事待ち',
        '依頼したが返事がない',
        '依頼したまま返事なし',
        'asked the vendor',
        '返答待ち',
        '確認を依頼した',
        'ベンダーに確認中',
        '回答待ち',
        'ベンダーに聞いている',

        'waiting for the vendor',
      ],
    },
    {
      value: 'unchecked',
      label: { ja: '確認も依頼もしていない', en: 'Neither checked nor asked' },
      official: no.official,
      hears: [
        'いいえ',
        'まだ何もしていない',
        '何もしていない',
        'していない',
        'いずれもしていない',
        'どちらもしていない',
        '確認していない',
        '依頼していない',
        'not checked',
      ],
    },
  ],
  readings: ['R7', 'R8', 'R9', 'S1', 'S3', 'E9'],
  corrections: [
    { reading: 'E9', printed: '厚生労働省より发出された事務連絡', shown: '厚生労働省より発出された事務連絡' },
  ],
  topics: ['脆弱性情報', 'サポート期限', 'FortiOS', 'セプター', 'CVE', 'vulnerability information'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'この脆弱性を使って院内に侵入されると、ランサムウェアなどの大きな被害につながるおそれがあります。\nまず、自院の機器が対象かどうかを知ることが出発点です。',
          en: 'If this vulnerability is used to enter your network, ransomware and other grave damage may follow.\nKnowing whether your device is affected comes first.',
        },
        cites: [{ source: 'survey-text', at: 'Q16' }],
      },
      more: [
        {
          text: {
            ja: '令和4年12月12日に公表されたFortiOSの脆弱性（CVE-2022-42475）は深刻度9.3と評価され、公表前から悪用されていました。調査文は番号を挙げていませんが、時期からこれを指すと考えられます。',
            en: 'The FortiOS vulnerability announced on 12 December 2022 (CVE-2022-42475) was rated 9.3 and already exploited before that. The survey names no number; the date suggests that it is meant.',
          },
          cites: [{ source: 'fortios-2022' }],
        },
        {
          text: {
            ja: '12月16日の事務連絡は、①ベンダーへの確認依頼、②ログを保全したうえでの更新、③侵入の痕跡の確認、④そのほかの対策の順に求めていました。',
            en: 'The notice of 16 December asked, in this order: have vendors check, keep the logs and then update, look for traces of a break-in, and take the other measures.',
          },
          cites: [{ source: 'notice-fortios' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '自院で確認したか、ベンダーに確認を依頼したか、どちらかをしていれば回答票では「はい」です。',
            en: 'Either having checked yourselves or having asked the vendor is “yes” in the official form.',
          },
          cites: [{ source: 'survey-text', at: 'Q16' }],
          readings: ['R8', 'S3'],
        },
        {
          text: {
            ja: '対象のソフトウェアを使用していた病院だけに、次のQ16-1をお尋ねします。',
            en: 'Only hospitals where the affected software was in use are asked Q16-1.',
          },
          cites: [{ source: 'survey-text', at: 'Q16-1（表）' }],
          readings: ['R7'],
        },
        {
          text: {
            ja: '回答待ちの間はQ16-1をとばします。返事が来たら、ここに戻って選び直してください。',
            en: 'While you wait for the vendor, Q16-1 is skipped. When the answer comes, return here and choose again.',
          },
          readings: ['R8'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '確認したのはソフトウェアだけで、サポート期限は見ていません。',
            en: 'We checked the software but not the end of support.',
          },
          also: [
            '期限を確認していない',
            'サポート切れかどうか',
            'ソフトだけ見た',
            'end of support not checked',
          ],
          answer: {
            text: {
              ja: '設問は「対象となるソフトウェア」と「サポート期限」の両方の確認を尋ねています。期限も確かめてから「確認した」をお選びください。ベンダーに依頼すれば「依頼した」で答えられます。',
              en: 'The question asks for both: the affected software and the end of support. Check the latter, too, before choosing “checked”; or ask the vendor and choose “asked”.',
            },
            cites: [{ source: 'survey-text', at: 'Q16' }],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: 'ベンダーから先に「対応済みです」と連絡が来ていました。',
            en: 'The vendor told us unasked that it has been dealt with.',
          },
          also: [
            '業者から対応済みと言われた',
            '勝手に対応してくれた',
            '連絡が来ていた',
            'vendor already handled it',
          ],
          answer: {
            text: {
              ja: '対象だったのか、対象外だったのかを尋ねてください。対象で更新したのなら「使用していた」を選び、次のQ16-1にお進みください。',
              en: 'Ask whether the device was affected. If it was and has been updated, choose “was in use” and go on to Q16-1.',
            },
            cites: [{ source: 'survey-text', at: 'Q16' }],
            readings: ['R7'],
          },
        },
        {
          asked: {
            ja: '数台のうち1台だけが対象でした。',
            en: 'Only one of several devices was affected.',
          },
          also: ['一部の機器が該当', '1台だけ該当', 'some devices affected'],
          answer: {
            text: {
              ja: '「対象のソフトウェアを使用していた」をお選びください。その機器の更新についてQ16-1でお尋ねします。',
              en: 'Choose “was in use”; Q16-1 asks about updating that device.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1（表）' }],
            readings: ['R7'],
          },
        },
        {
          asked: {
            ja: '「確認も依頼もしていない」を選ぶと、Q16-1はどうなりますか。',
            en: 'If we choose “neither”, what about Q16-1?',
          },
          also: [
            '未確認の場合',
            '何もしていない',
            'Q16-1は飛ばされるか',
            '回答待ちのときは',
            'neither checked nor asked',
          ],
          answer: {
            text: {
              ja: 'Q16-1は「Q16において確認した」病院が対象なので、お尋ねせずQ16-2に進みます。Q16-1は空欄（対象外）になり、「いいえ」とはしません。',
              en: 'Q16-1 is for hospitals that “checked in Q16”, so it is not asked and you go on to Q16-2. It stays blank, never “no”.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1（表）' }],
            readings: ['R9'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「令和4年12月のFortiOSの脆弱性の対象か」「サポート期限はいつか」「侵入の痕跡は確かめたか」の3点を尋ねてください。',
          en: 'Ask the vendor three things: is the device affected by the FortiOS vulnerability of December 2022, when does support end, and have traces of a break-in been looked for?',
        },
      },
      {
        text: {
          ja: '医療セプターや都道府県から届いた注意喚起のメールも、あわせてご確認ください。',
          en: 'Look, too, for alerts you received from the medical CEPTOAR or your prefecture.',
        },
      },
    ],
    official: [
      {
        title: { ja: 'Q16〜Q16-2の前置き', en: 'Instruction before Q16 to Q16-2' },
        text: {
          ja: 'Q16 から Q16-2 は、Fortinet 製品の VPN 機器を使用している病院が対象となる質問です。回答にあたっては、令和4年12月16日に厚生労働省より発出された事務連絡「FortiOSに関する脆弱性情報への対応について（注意喚起）」を参照の上、回答してください。\nFortinet 製品以外の VPN 機器を使用している病院は、Q17に進んでください。',
          en: 'Q16 to Q16-2 are for hospitals that use Fortinet VPN devices. Answer with reference to the administrative notice “On dealing with the FortiOS vulnerability information (alert)” issued by the ministry on 16 December 2022.\nHospitals using VPN devices other than Fortinet products go on to Q17.',
        },
        cite: { source: 'survey-text', at: 'Q16〜Q16-2の前置き' },
      },
      {
        title: {
          ja: '調査項目の表だけにある文（Q16の前置き）',
          en: 'Sentence found only in the closing table (before Q16)',
        },
        text: {
          ja: 'なお、Fortinet製品およびFortinet製品以外の複数のVPN機器を設置されている病院におかれても、Fortinet製品以外のVPN機器についてQ17にご回答ください。',
          en: 'Hospitals that have installed several VPN devices, Fortinet products and others, are also asked to answer Q17 for the devices other than Fortinet products.',
        },
        cite: { source: 'survey-text', at: 'Q16の前置き（表）' },
      },
      {
        title: { ja: '回答要領の説明（Q16）', en: 'Explanation in the answering guide (Q16)' },
        text: {
          ja: '令和4年12月に、NISCよりFortinet製品の脆弱性情報が発信されています。この脆弱性が悪用され、組織内ネットワークが侵害された場合、ランサムウェア等により被害が甚大になる恐れがあることから、即時のバージョンアップを強く推奨されています。確認結果について回答を選択してください。',
          en: 'In December 2022 NISC issued vulnerability information on Fortinet products. If the vulnerability is exploited and the internal network is breached, ransomware and the like may cause grave damage, so an immediate version upgrade is strongly recommended. Choose your answer on the result of the check.',
        },
        cite: { source: 'survey-text', at: 'Q16' },
      },
      {
        title: {
          ja: '「1 ゲートウェイ装置の使用状況の確認」（抜粋）',
          en: '“1 Checking which gateway devices are in use” (excerpt)',
        },
        text: {
          ja: '各医療機関のシステムを管理するベンダーに対し、セプター等から提供された脆弱性情報の対象となるソフトウェアが使用されているか、及びサポート期限が切れていないかを確認するよう依頼すること。',
          en: 'Ask the vendors who manage each institution’s systems to check whether the software affected by the vulnerability information provided by CEPTOAR and others is in use, and whether its support has run out.',
        },
        cite: { source: 'notice-2022-12-16', at: '1' },
      },
    ],
    terms: ['fortinet', 'vulnerability', 'support-end', 'nisc', 'ceptoar', 'maintenance-vendor'],
  },
} satisfies QuestionInput
