import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { severalMethods } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q9' }
const rule = { source: 'guideline-5-2', at: '6.10' }

const combined = {
  ja: '①「追記可能な設定がなされた媒体」と「追記不能設定がなされた媒体」を組み合わせて取得している。',
  en: '① We combine rewritable and write-once media.',
}
const oneKind = {
  ja: '②「追記可能な設定がなされた媒体」または「追記不能設定がなされた媒体」のどちらか一方のみで取得している。',
  en: '② We use only one of the two kinds, rewritable or write-once media.',
}

export const q9 = {
  id: 'Q9',
  kind: 'choice',
  section: 'backup',
  short: { ja: 'バックアップの作成方式', en: 'Backup method' },
  text: {
    ja: 'バックアップデータの作成方式について、当てはまるものを選択してください。',
    en: 'Please select what applies to the method by which you make backup data.',
  },
  showIf: { question: 'Q8', is: ['2'] },
  choices: [
    {
      value: '1',
      label: combined,
      official: combined,
      hears: [
        '組み合わせています',
        '両方使っています',
        '両方',
        'どっちも',
        'どちらも',
        '両方式',
        '両方取っています',
        '併用しています',
        '組み合わせ',
        'we combine both',
        'both',
        'combination',
      ],
    },
    {
      value: '2',
      label: oneKind,
      official: oneKind,
      hears: [
        'どちらか一方です',
        '片方だけです',
        '一方のみ',
        '片方のみ',
        'どちらか片方',
        '片方',
        '一種類だけ',
        '追記可能なものだけです',
        '追記可能のみ',
        '追記不能だけです',
        '追記不能のみ',
        '~NASだけ',
        '~テープだけ',
        'only one kind',
        'one kind only',
      ],
    },
  ],
  corrections: [{ reading: 'E9', printed: '組み合わせで（一覧表）', shown: '組み合わせて' }],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '書き換えられる媒体だけでは、攻撃者や不正プログラムにバックアップまで書き換えられるおそれがあります。ガイドラインは、複数の方式を組み合わせることが重要としています。',
          en: 'If every medium can be rewritten, an attacker or malware may rewrite the backup as well. The guideline calls it important to combine several methods.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '後の第6.0版の概要も、サイバー攻撃に備える写しは書き換え不能で複数世代のもの、災害に備える写しは分散して置くもの、と目的を分けて示しています。',
            en: 'The outline of the later version 6.0 separates the two aims: un-rewritable copies in several generations against cyber attacks, dispersed copies against disasters.',
          },
          cites: [{ source: 'guideline-6-outline' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '①：書き換えられる写しと、変更も削除もできない写しの両方がある。②：どちらか片方の種類だけ。',
            en: '①: you have both rewritable copies and copies that can be neither changed nor deleted. ②: only one kind.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '二つの言葉の定義は印刷されていません。上書きできない写しが一つでもあれば「追記不能」があるものとして数えます。同じ種類がいくつあっても②です。',
            en: 'The two terms are not defined in print. We count any copy that cannot be overwritten as refusing further writing. Several copies of one kind are still ②.',
          },
          readings: ['S8'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '追記不能設定の媒体とは、具体的に何ですか。',
            en: 'What exactly is a medium set to refuse further writing?',
          },
          also: [
            '上書きできない媒体とは',
            '書き換え不可とはどういう意味',
            '変更できない保存先の例',
            'what does unwritable mean',
          ],
          answer: {
            text: {
              ja: '要領に定義はありません。一度書いたら変更も削除もできない設定の保存先と読んでいます。WORM 設定のテープやディスク、イミュータブルと呼ばれる保存機能などが考えられます。',
              en: 'The guide gives no definition. We read it as storage set so that nothing written can be changed or deleted, for example tapes or disks in WORM mode or storage called immutable.',
            },
            readings: ['S8'],
          },
        },
        {
          asked: {
            ja: 'NASと外付けハードディスクの2か所に取っています。',
            en: 'We back up to a NAS and to an external hard disk.',
          },
          also: [
            'どちらもハードディスク',
            '2台とも書き換えできる',
            'ディスクが2つ',
            'USBディスクと共有フォルダ',
            'two ordinary disks',
          ],
          answer: {
            text: {
              ja: 'どちらも書き換えられる設定なら②と読みます。種類ではなく、書き換えられるかどうかで考えてください。',
              en: 'If both can be rewritten, we read it as ②. What counts is whether they can be rewritten, not the kind of device.',
            },
            readings: ['S8'],
          },
        },
        {
          asked: {
            ja: 'LTOテープは追記不能ですか。DVD-RやBD-Rはどうですか。',
            en: 'Is LTO tape unwritable? What about DVD-R or BD-R?',
          },
          also: ['磁気テープの扱い', '光ディスク', 'ブルーレイ', 'カートリッジ', 'tape or optical disc'],
          answer: {
            text: {
              ja: 'テープは設定によります。上書きできる使い方なら「追記可能」、WORM のテープや書き切って閉じたディスクなど上書きできないものは「追記不能」と読みます。設定はベンダーに確認してください。',
              en: 'Tape depends on its setting. If it is reused by overwriting, it allows writing; WORM tape, or a disc that has been closed and cannot be overwritten, refuses it. Ask the vendor how it is set.',
            },
            readings: ['S8'],
          },
        },
        {
          asked: {
            ja: 'クラウドのオブジェクトロックやイミュータブルストレージは追記不能になりますか。',
            en: 'Does object lock or immutable cloud storage count as refusing further writing?',
          },
          also: [
            '変更できないクラウド',
            '保持ロック',
            'ランサムウェア対策の保存機能',
            'S3',
            'retention lock in the cloud',
          ],
          answer: {
            text: {
              ja: '期間中は管理者でも変更・削除できない設定になっていれば、「追記不能」として数えると読んでいます。設定されているかは事業者に確認してください。',
              en: 'If it is set so that nothing can be changed or deleted during the term, not even by an administrator, we count it. Ask the provider whether it is set that way.',
            },
            readings: ['S8'],
          },
        },
        {
          asked: {
            ja: '片方はふだん外してある普通のハードディスクです。追記不能になりますか。',
            en: 'One copy is an ordinary hard disk that we keep unplugged. Does that count?',
          },
          also: [
            '取り外してあるディスク',
            '電源を切ってあるHDD',
            'オフラインのディスクは追記不能か',
            'unplugged disk',
          ],
          answer: {
            text: {
              ja: '外してあるかどうかは次のQ9-1で答えます。つなげば書き換えられるディスクなら、ここでは「追記可能」と読みます。',
              en: 'Being unplugged is the subject of Q9-1. If the disk can be rewritten once it is plugged in, we read it here as allowing further writing.',
            },
            readings: ['S8'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「上書きも削除もできない設定のバックアップはありますか」と聞いてください。',
          en: 'Ask the vendor: "Do we have a backup that is set so that it can be neither overwritten nor deleted?"',
        },
      },
      {
        text: {
          ja: 'バックアップソフトや保存装置の設定画面では、「WORM」「イミュータブル」「書き換え禁止」「保持ロック」といった項目名が手がかりです。',
          en: 'In the settings of the backup software or storage look for "WORM", "immutable", "write protection" or "retention lock".',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q9', en: 'Answering guide, Q9' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、電子カルテシステムなど重要なファイルは複数の方式（「追記可能な設定がなされた媒体」と「追記不能設定がなされた媒体」）を組み合わせてバックアップデータを保管することが重要とされています。複数の方式を組み合わせてバックアップデータを保管しているか、回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" call it important to keep backup data of important files, such as those of the electronic medical record system, by a combination of several methods ("media set to allow further writing" and "media set to refuse further writing"). Please select whether you keep backup data by a combination of several methods.',
        },
        cite: here,
      },
      severalMethods,
      {
        title: { ja: '回答要領 Q9・Q9-1の対象', en: 'Answering guide, who answers Q9 and Q9-1' },
        text: {
          ja: 'Q9およびQ9-1は、Q8に対して「②バックアップデータを2つ以上作成している」を選択した方が対象となる質問です。',
          en: 'Q9 and Q9-1 are for those who selected "② two or more sets of backup data" in Q8.',
        },
        cite: here,
      },
    ],
    terms: ['appendable-media', 'worm', 'backup', 'generations'],
  },
  readings: ['S2', 'S4', 'S8', 'E9', 'L8'],
  topics: [
    '組み合わせ',
    '両方',
    '追記可能',
    '追記不能',
    '媒体',
    'WORM',
    'イミュータブル',
    'テープ',
    '書き換え',
  ],
} satisfies QuestionInput
