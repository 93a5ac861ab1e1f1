import type { QuestionInput } from '../../../src/survey/questions/definition.ts'

const here = { source: 'survey-text', at: 'Q8' }
const rule = { source: 'guideline-5-2', at: '6.10' }

const one = { ja: '①バックアップデータを1つ作成している', en: '① We make one set of backup data' }
const several = {
  ja: '②バックアップデータを2つ以上作成している',
  en: '② We make two or more sets of backup data',
}
const none = { ja: '③バックアップデータを作成していない', en: '③ We make no backup data' }

export const q8 = {
  id: 'Q8',
  kind: 'choice',
  section: 'backup',
  short: { ja: 'バックアップの作成', en: 'Backup copies' },
  text: {
    ja: '電子カルテシステムのバックアップデータ作成について、当てはまるものを選択してください。',
    en: 'Please select what applies to the making of backup data of your electronic medical record system.',
  },
  showIf: { question: 'Q7', is: ['yes'] },
  choices: [
    {
      value: '1',
      label: one,
      official: one,
      hears: ['1つ', '一つだけ', '1つ作成しています', 'one copy'],
      measures: { of: 'count', from: 1, to: 1 },
    },
    {
      value: '2',
      label: several,
      official: several,
      hears: [
        '複数取得している',
        '複数取っている',
        '2つ',
        '2つ以上',
        '3つ',
        '複数作成しています',
        '二重に取っています',
        'two copies',
        '複数',
        '~二重',
        '~2重化',
        '~二重化している',
        'multiple copies',
        'several copies',
      ],
      measures: { of: 'count', from: 2 },
    },
    {
      value: '3',
      label: none,
      official: none,
      hears: [
        '取得していない',
        'バックアップしていない',
        'していない',
        'バックアップしていません',
        '作成していない',
        '作成していません',
        '作っていません',
        '取っていません',
        'バックアップはありません',
        'とってない',
        'no backup',
        'we do not back up',
        'ゼロ',
        'none',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '写しがなければ、壊されたり暗号化されたりした記録は戻せません。ガイドラインは、システムが完全に止まるときに備えて定期的なバックアップが望ましいとしています。',
          en: 'Without a copy, records that were destroyed or encrypted cannot be brought back. The guideline calls regular backup desirable for the case that the system stops completely.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '2023年の調査では、電子カルテのある病院の59％が2つ以上、39％が1つ作成し、3％は作成していませんでした。',
            en: 'In the 2023 survey, of the hospitals with an electronic medical record 59% made two or more copies, 39% one, and 3% none.',
          },
          cites: [{ source: 'results-2023' }],
        },
        {
          text: {
            ja: '一般によく知られた目安に「3-2-1 ルール」（写し3つ、媒体2種類、1つは別の場所）があります。この調査の文書に出てくる言葉ではありません。',
            en: 'A well-known rule of thumb is "3-2-1": three copies, two kinds of media, one of them elsewhere. It is not part of this survey’s text.',
          },
          cites: [{ source: 'three-two-one' }],
        },
        {
          text: {
            ja: '半田病院では約8万5千人分の患者の記録が被害を受け、全診療科の再開まで2か月あまりかかりました。',
            en: 'At Handa Hospital the records of some 85,000 patients were hit, and it took more than two months until all departments were open again.',
          },
          cites: [{ source: 'handa-nikkei' }, { source: 'handa-sankei' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「バックアップデータ」の数は、互いに独立した写しの数で数えます。一つの媒体に何世代あっても1つです（世代はQ10-1でうかがいます）。',
            en: 'Count independent copies. However many generations sit on one medium, that is one copy (generations are asked in Q10-1).',
          },
          readings: ['S6'],
        },
        {
          text: {
            ja: '①は次にQ10へ、②はQ9へ、③はQ11へ進みます。',
            en: '① leads to Q10, ② to Q9, ③ to Q11.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '見出しは「いくつ作成しているか」、説明文は「復旧が可能か」を聞いています。見出しに沿って、数で答えます。',
            en: 'The heading asks how many, the explanation whether you could recover. We follow the heading: answer with the number.',
          },
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '一つのNASに3世代分あります。3つと数えますか。',
            en: 'We keep three generations on one NAS. Does that count as three?',
          },
          also: [
            '同じ装置の中に何日分もある',
            '1台に複数世代',
            '世代を数えるのか',
            'several generations on one device',
          ],
          answer: {
            text: {
              ja: '①（1つ）と読みます。同じ媒体の中の世代は、その媒体が壊れると一緒に失われるためです。世代はQ10-1で答えます。',
              en: 'We read that as ①, one copy: generations on one medium are lost together with it. They are reported in Q10-1.',
            },
            readings: ['S6'],
          },
        },
        {
          asked: {
            ja: 'バックアップは3つあります。③を選びますか。',
            en: 'We have three backups. Is that choice ③?',
          },
          also: ['3か所に取っている', '4つ以上ある', '選択肢の番号と数が違う', 'three or more copies'],
          answer: {
            text: {
              ja: '②です。③は「作成していない」です。独立した写しが2つ以上あれば、3つでも②を選びます。',
              en: 'Choose ②. Choice ③ means "none". Two or more independent copies are ②, three included.',
            },
            cites: [here],
            readings: ['S6'],
          },
        },
        {
          asked: {
            ja: 'サーバーの二重化（RAIDやミラーリング、待機系）はバックアップに数えますか。',
            en: 'Do RAID, mirroring or a standby server count as backup?',
          },
          also: [
            '冗長化',
            'ミラーディスク',
            'ホットスタンバイ',
            'クラスタ構成',
            'レプリケーション',
            'mirroring or replication',
          ],
          answer: {
            text: {
              ja: '要領に決まりはありません。同時に書き換わる二重化は、消去や暗号化も同時に写ります。独立した写しとは数えない、というのが当方の読み方です。',
              en: 'The guide does not say. A mirror that changes along with the original also copies deletions and encryption. We do not count it as an independent copy.',
            },
            readings: ['S6'],
          },
        },
        {
          asked: {
            ja: 'バックアップはベンダーに任せていて、いくつあるのか分かりません。',
            en: 'The vendor does the backup; I do not know how many there are.',
          },
          also: [
            '数が不明',
            '業者しか知らない',
            '取れているか確認できない',
            'どこにあるか知らない',
            'ask the vendor how many',
          ],
          answer: {
            text: {
              ja: 'ベンダーに「独立した写しはいくつで、それぞれどこにありますか」と聞いてください。答えが来るまで「あとで」で置いておけます。分からないまま③にはしません。',
              en: 'Ask the vendor how many independent copies there are and where each one is. Until then set the question aside with "Later"; not knowing does not become ③.',
            },
            cites: [{ source: 'survey-text', at: '依頼事項' }],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: 'クラウド型の電子カルテです。事業者側のバックアップも数えますか。',
            en: 'Our record system is in the cloud. Do the provider’s backups count?',
          },
          also: [
            'サービス側で取っている',
            'データセンターの写し',
            'ベンダーが取得している',
            'provider makes the backup',
          ],
          answer: {
            text: {
              ja: '誰が作っているかは問われていません。電子カルテの写しとして戻せるものなら、事業者側の分も数えます。数と置き場所は事業者に確認してください。',
              en: 'Who makes them is not asked. If they can be restored as copies of your record system, count them. Ask the provider how many there are and where.',
            },
            cites: [here],
            readings: ['S6'],
          },
        },
        {
          asked: {
            ja: '画像（PACS）や検査など部門システムのバックアップも入れますか。',
            en: 'Do backups of imaging (PACS) or laboratory systems count?',
          },
          also: [
            '検査や画像のデータ',
            '部門システムだけ取っている',
            '電子カルテ以外のバックアップ',
            'imaging backup',
          ],
          answer: {
            text: {
              ja: '設問は電子カルテシステムのバックアップに限っています。部門システムだけの写しは数えません。',
              en: 'The question is limited to the electronic medical record system. Copies of departmental systems alone are not counted.',
            },
            cites: [here],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '電子カルテの保守ベンダーに、写しの数、置き場所、媒体の種類、取る周期をまとめて聞くと、Q10-2まで一度に答えられます。',
          en: 'Ask the record system’s vendor for the number of copies, where they are, the media and the cycle all at once: that covers everything up to Q10-2.',
        },
      },
      {
        text: {
          ja: 'サーバ室で、NAS、外付けディスク、テープ装置がないか見てください。導入時の設計書にもバックアップの章があるはずです。',
          en: 'Look for a NAS, external disks or a tape drive in the server room. The design papers should have a part on backup too.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q8', en: 'Answering guide, Q8' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、非常時には医療情報システムが完全に停止してしまうおそれがあることから、定期的なバックアップを実施することが望ましいとされています。自組織において、サイバー攻撃等により、電子カルテシステムのデータが消失又は使用不可能な状態（暗号化等）になった場合でも、バックアップデータを作成し診療に大きな支障がないように復旧が可能か、回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" call regular backup desirable, since medical information systems may stop completely in an emergency. Please select whether your organisation makes backup data and could recover without serious effect on care, even if a cyber attack or the like made the data of the electronic medical record system disappear or become unusable (encrypted and so on).',
        },
        cite: here,
      },
      {
        title: {
          ja: '参考：「医療情報システムの安全管理に関するガイドライン」6.10. 災害、サイバー攻撃等の非常時の対応（抜粋）',
          en: 'Reference: "Guidelines for the Safety Management of Medical Information Systems", 6.10 Response to emergencies such as disasters and cyber attacks (excerpt)',
        },
        text: {
          ja: '何らかのシステム障害が発生した場合においても、診療に重大な支障がない最低限の見読性を確保する対策も考慮に含める必要がある。特に、災害等の非常時には、システムが完全に停止してしまうおそれもあるため、定期的なバックアップを実施して、診療録等に記載された患者情報を確認できるようにしておくことが望ましい。',
          en: 'Measures that keep the minimum readability needed to avoid serious effects on care, whatever system failure occurs, must also be considered. In emergencies such as disasters in particular, systems may stop completely; it is therefore desirable to make regular backups so that the patient information in the medical records can still be looked up.',
        },
        cite: rule,
      },
      {
        title: { ja: '回答要領 Q9・Q9-1の対象', en: 'Answering guide, who answers Q9 and Q9-1' },
        text: {
          ja: 'Q9およびQ9-1は、Q8に対して「②バックアップデータを2つ以上作成している」を選択した方が対象となる質問です。「①バックアップデータを1つ作成している」を選択した場合はQ10に、「③バックアップデータを作成していない」を選択した場合は、Q11に進んでください。',
          en: 'Q9 and Q9-1 are for those who selected "② two or more sets of backup data" in Q8. If you selected "① one set of backup data", please go on to Q10; if you selected "③ no backup data", to Q11.',
        },
        cite: here,
      },
    ],
    terms: ['backup', 'generations', 'emr', 'readability', 'ransomware', 'three-two-one'],
  },
  readings: ['S2', 'S4', 'S6', 'S15', 'R11', 'L8'],
  topics: ['バックアップ', '写し', '控え', 'コピー', 'RAID', 'NAS'],
} satisfies QuestionInput
