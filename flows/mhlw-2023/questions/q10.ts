import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { cyclesAndGenerations } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q10' }
const rule = { source: 'guideline-5-2', at: '6.10' }

const month = { ja: '①1か月以内に1回', en: '① Once within a month' }
const quarter = { ja: '②1か月～3か月以内に1回', en: '② Once within one to three months' }
const half = { ja: '③3か月～半年以内に1回', en: '③ Once within three months to half a year' }
const year = { ja: '④半年～1年以内に1回', en: '④ Once within half a year to a year' }
const never = { ja: '⑤バックアップデータを更新していない', en: '⑤ We do not update the backup data' }

export const q10 = {
  id: 'Q10',
  kind: 'choice',
  section: 'backup',
  short: { ja: 'バックアップの更新頻度', en: 'How often backup is updated' },
  text: {
    ja: '電子カルテシステムのバックアップデータの更新頻度について、当てはまるものを選択してください。',
    en: 'Please select what applies to how often you update the backup data of your electronic medical record system.',
  },
  showIf: { question: 'Q8', is: ['1', '2'] },
  choices: [
    {
      value: '1',
      label: month,
      official: month,
      hears: ['毎日', '毎晩', '毎週', '週1回', '月1回', '1か月以内', 'daily', 'weekly', 'monthly'],
      measures: { of: 'days', from: 0, to: 31 },
    },
    {
      value: '2',
      label: quarter,
      official: quarter,
      hears: ['2か月に1回', '3か月に1回', '四半期ごと', 'every three months', 'quarterly'],
      measures: { of: 'days', from: 32, to: 92 },
    },
    {
      value: '3',
      label: half,
      official: half,
      hears: ['4か月に1回', '5か月に1回', '半年に1回', '年2回', 'every six months', 'twice a year'],
      measures: { of: 'days', from: 93, to: 184 },
    },
    {
      value: '4',
      label: year,
      official: year,
      hears: ['年1回', '1年に1回', 'once a year', 'yearly'],
      measures: { of: 'days', from: 185, to: 366 },
    },
    {
      value: '5',
      label: never,
      official: never,
      hears: [
        '更新していない',
        '更新していません',
        '一度も更新していない',
        '最初の1回だけ',
        '取っていません',
        'never updated',
        'not updated',
      ],
    },
  ],
  corrections: [
    {
      reading: 'E9',
      printed: '⑤ バックアップデータを更新していない。',
      shown: '⑤バックアップデータを更新していない',
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '戻せるのは、最後に更新したときの姿までです。間隔が長いほど、その間の記録が失われます。ガイドラインはバックアップの周期も考えて対策するよう求めています。',
          en: 'You can only go back to the last update: the longer the interval, the more records are lost. The guideline asks hospitals to consider the backup cycle.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '要領は、被害がバックアップデータまで広がらないよう、周期等を考慮して保管することを求めています。抜粋は、日次で取るなら少なくとも3世代を確保し、遅くとも3世代目以降は書き込み不可にする例を挙げています。',
            en: 'The guide asks you to consider the cycle, so that damage does not reach the backup. The excerpt’s example for a daily backup: at least three generations, unwritable from the third at the latest.',
          },
          cites: [here, rule],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: 'いちばん新しい写しを、どの間隔で取り直しているかで選びます。複数の媒体で更新しているときは、最も高い頻度のもので答えます。',
            en: 'Choose by the interval at which you renew the backup. If several media are updated, answer for the one updated most often.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '毎日・毎週・毎月は①です。区切りの値は短い方に含めます（ちょうど3か月は②、ちょうど半年は③、ちょうど1年は④）。',
            en: 'Daily, weekly and monthly are ①. A boundary belongs to the shorter band: exactly three months is ②, half a year ③, one year ④.',
          },
          readings: ['S7'],
        },
        {
          text: {
            ja: '⑤を選んでも、Q10-1とQ10-2をうかがいます。対象が①②の病院すべてと印刷されているためです。',
            en: 'Even after ⑤ you will be asked Q10-1 and Q10-2: they are printed for everyone with ① or ② in Q8.',
          },
          readings: ['R10'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '毎日バックアップしています。どれを選びますか。',
            en: 'We back up every day. Which one is that?',
          },
          also: ['1日1回', '週次', '毎週', '月に一度', '1時間ごと', 'nightly backup'],
          answer: {
            text: {
              ja: '①「1か月以内に1回」です。毎日も毎週も、1か月以内の間隔に入ります。',
              en: 'Choose ①, "once within a month". Daily and weekly both fall within a month.',
            },
            cites: [here],
            readings: ['S7'],
          },
        },
        {
          asked: {
            ja: '媒体によって頻度が違います。NASは毎日、テープは月に一度です。',
            en: 'It differs by medium: the NAS daily, the tape once a month.',
          },
          also: ['装置ごとに違う', '複数の媒体', 'どれに合わせるか', '頻度がばらばら', 'different intervals'],
          answer: {
            text: {
              ja: '最も高い頻度のものを答えます。この例なら毎日なので①です。',
              en: 'Answer for the one updated most often. Here that is daily, so ①.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: 'ちょうど3か月ごとです。②と③のどちらですか。',
            en: 'Exactly every three months: ② or ③?',
          },
          also: ['境目のとき', 'ぴったり半年', 'ちょうど1年', 'ちょうど1か月', 'exactly on the boundary'],
          answer: {
            text: {
              ja: '②と読みます。区切りの値が両方に印刷されているので、短い方に含めます。',
              en: 'We read that as ②. The boundary is printed in both bands; we put it in the shorter one.',
            },
            readings: ['S7'],
          },
        },
        {
          asked: {
            ja: '更新は年に1回もありません。2年に1回くらいです。',
            en: 'Less than once a year, about every two years.',
          },
          also: ['1年以上更新していない', '数年に一度', 'かなり長い間隔', 'less often than yearly'],
          answer: {
            text: {
              ja: '1年より長い間隔の選択肢はありません。⑤が最も近いと読みますが、ご本人に確かめずに記録することはしません。迷うときは照会先①へどうぞ。',
              en: 'There is no band beyond a year. We read ⑤ as the closest but will not record it without asking you. When in doubt ask desk 1.',
            },
            readings: ['S7'],
          },
        },
        {
          asked: {
            ja: '差分（増分）は毎日、フルバックアップは年1回です。リアルタイムで複製しています。',
            en: 'Incremental backups are daily, the full one is yearly. We replicate in real time.',
          },
          also: ['増分バックアップ', 'フルバックアップの頻度', 'リアルタイム同期', 'incremental or full'],
          answer: {
            text: {
              ja: '差分とフルの区別は印刷されていません。毎日の差分から戻せるなら毎日の更新とし、①と読みます。複製だけのときは、それをバックアップと数えるか（Q8）を先に確かめてください。',
              en: 'Incremental and full are not told apart in print. If you can restore from the daily increments, we read it as daily: ①. If there is only replication, first settle whether it counts as backup (Q8).',
            },
            cites: [here],
            readings: ['S6', 'S7'],
          },
        },
        {
          asked: {
            ja: '不定期で、気づいたときに手作業で取っています。',
            en: 'It is irregular; someone does it by hand now and then.',
          },
          also: ['決まっていない', '間隔がばらばら', '担当者が気づいたら', '都度', 'irregular'],
          answer: {
            text: {
              ja: '決まった間隔がない場合の選び方は印刷されていません。この1年の実際の間隔を記録で確かめ、いちばん近いものを選んでください。',
              en: 'There is no rule for irregular updates. Check the real intervals of the past year in the records and choose the closest.',
            },
            cites: [here],
            readings: ['S15'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: 'バックアップソフトの実行履歴（成功した日時）を見るのが確実です。設定だけでなく、実際に動いているかも確かめられます。',
          en: 'The run history of the backup software (dates of success) is the surest source: it shows not just the setting but that it works.',
        },
      },
      {
        text: {
          ja: '履歴が見られないときは、保守ベンダーに「最後に成功したのはいつで、どの間隔ですか」と聞いてください。',
          en: 'If you cannot see it, ask the vendor when it last succeeded and at what interval it runs.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q10', en: 'Answering guide, Q10' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、ランサムウェア等のようにデータ自体を利用不能にするようなものについてバックアップデータまで被害が拡大することのないよう、バックアップの周期等を考慮して保管することが求められています。バックアップデータの更新頻度について回答を選択してください。\n複数の記録媒体でバックアップデータを更新している場合は、最も高い頻度で更新している期間を回答してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" ask that backup data be kept with regard to the backup cycle and so on, so that attacks which make the data itself unusable, such as ransomware, do not reach the backup data as well. Please select how often the backup data is updated.\nIf you update backup data on several media, please answer with the interval of the one updated most often.',
        },
        cite: here,
      },
      cyclesAndGenerations,
      {
        title: { ja: '回答要領 Q10〜Q10-2の対象', en: 'Answering guide, who answers Q10 to Q10-2' },
        text: {
          ja: 'Q10からQ10-2は、Q8に対して「①バックアップデータを1つ作成している」または「②バックアップデータを2つ以上作成している」を選択した方が対象となる質問です。',
          en: 'Q10 to Q10-2 are for those who selected "① one set of backup data" or "② two or more sets of backup data" in Q8.',
        },
        cite: here,
      },
    ],
    terms: ['backup', 'generations', 'ransomware', 'emr'],
  },
  readings: ['S2', 'S7', 'R10', 'E9', 'L8'],
  topics: ['更新頻度', '頻度', '間隔', '周期', '毎日', '日次', '差分'],
} satisfies QuestionInput
