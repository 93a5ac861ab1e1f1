import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'
import { cyclesAndGenerations } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q10-1' }
const rule = { source: 'guideline-5-2', at: '6.10' }

export const q10_1 = {
  id: 'Q10-1',
  kind: 'choice',
  section: 'backup',
  short: { ja: '世代管理', en: 'Generations' },
  text: {
    ja: 'バックアップデータは、複数の時点による保存（世代管理）をしているか。',
    en: 'Do you keep backup data from several points in time (generations)?',
  },
  showIf: { question: 'Q8', is: ['1', '2'] },
  choices: [
    {
      ...yes,
      hears: [
        '~残している',
        '世代管理しています',
        '世代管理している',
        '複数世代',
        '~複数の時点',
        '複数世代あります',
        'several generations',
        'multiple generations',
      ],
      measures: { of: 'count', from: 2, unit: ['世代', ' generations'] },
    },
    {
      ...no,
      hears: [
        '世代管理していません',
        '世代管理していない',
        '最新だけです',
        '最新のみ',
        '最新しかない',
        '~上書きしている',
        'only the latest',
      ],
      measures: { of: 'count', from: 1, to: 1, unit: ['世代'] },
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '気づいたときには、最新のバックアップがすでに侵されていることがあります。ガイドラインは、数世代（日次なら少なくとも3世代）を残す例を示しています。',
          en: 'By the time an attack is noticed, the latest backup may already be affected. The guideline’s example keeps several generations, at least three with a daily backup.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: 'ガイドラインは、攻撃のとき数世代前までのバックアップデータがすでに影響を受けている可能性が高いとも述べています。',
            en: 'The guideline also says that in an attack the backup data several generations back is likely to be affected already.',
          },
          cites: [rule],
        },
        {
          text: {
            ja: '第6.0版の Q&A（案）には、電子カルテなら例えば5世代を残し、3世代目から書き込みを禁じる例があります。',
            en: 'The draft Q&A to version 6.0 gives an example for record systems: five generations, write-protected from the third.',
          },
          cites: [{ source: 'guideline-6-qa-draft' }],
        },
        {
          text: {
            ja: '2023年の調査では、バックアップのある病院の78％が世代管理をしていました。',
            en: 'In the 2023 survey 78% of the hospitals with a backup kept generations.',
          },
          cites: [{ source: 'results-2023' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：昨日・先週・先月など、複数の時点の写しを残している。毎回上書きして最新だけを残しているなら「いいえ」です。',
            en: 'Yes: you keep copies from several points in time, such as yesterday, last week and last month. Overwriting each time and keeping only the latest is no.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '必要な世代数は、設問には書かれていません。抜粋の「少なくとも3世代」は日次で取る場合の例です。見出しに沿い、2時点以上あれば「はい」と読みます。',
            en: 'The question names no number of generations; "at least three" in the excerpt is an example for daily backup. Following the heading, we read two or more points in time as yes.',
          },
          cites: [here, rule],
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '2世代しかありません。3世代必要ではないですか。',
            en: 'We have only two generations. Don’t we need three?',
          },
          also: ['世代の数', '何世代あればよいか', '3世代ない', '世代数の基準', 'how many generations'],
          answer: {
            text: {
              ja: '設問は「複数の時点」かどうかなので、2世代でも「はい」と読みます。3世代以上は、ガイドラインが日次の場合に必要とする対策の例です。',
              en: 'The question is about "several points in time", so we read two generations as yes. Three or more is the guideline’s example for daily backup.',
            },
            cites: [here, rule],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '毎晩上書きしていて、残るのは最新の1つだけです。',
            en: 'We overwrite it every night; only the latest remains.',
          },
          also: ['上書き保存', '1世代のみ', '古いものは消える', '直近だけ', 'only the latest copy'],
          answer: {
            text: {
              ja: '「いいえ」です。前の時点に戻れないためです。',
              en: 'That is a no: there is no earlier point to go back to.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '同じ日の写しが2か所にあります。世代管理になりますか。',
            en: 'We have two copies of the same day in two places. Are those generations?',
          },
          also: ['場所を分けている', '同じ内容が2つ', 'コピーが複数', 'copies of the same day'],
          answer: {
            text: {
              ja: 'なりません。世代は時点の数です。場所や媒体の数はQ8で答えます。',
              en: 'No. Generations are points in time; the number of places or media is reported in Q8.',
            },
            cites: [here],
            readings: ['S6'],
          },
        },
        {
          asked: {
            ja: 'スナップショットや、フルと差分の組み合わせは世代管理ですか。',
            en: 'Do snapshots, or a full backup with increments, count as generations?',
          },
          also: ['差分や増分で戻せる', 'VSS', '履歴から戻せる', 'ポイントインタイム', 'snapshots'],
          answer: {
            text: {
              ja: '方式は問われていません。複数の時点の状態に戻せるなら「はい」と読みます。何時点まで戻せるか、ベンダーに確認してください。',
              en: 'The method is not asked. If you can go back to several points in time, we read it as yes. Ask the vendor how far back.',
            },
            cites: [here],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: 'バックアップは更新していません（Q10で⑤）。それでも答えますか。',
            en: 'We never update the backup (⑤ in Q10). Must we still answer?',
          },
          also: ['Q10で⑤を選んだ', '更新しない場合も回答するか', 'no updates, still answer'],
          answer: {
            text: {
              ja: 'お答えください。Q10-1とQ10-2は、Q8で①か②を選んだ病院すべてが対象と印刷されています。時点が一つなら「いいえ」です。',
              en: 'Yes. Q10-1 and Q10-2 are printed for every hospital with ① or ② in Q8. With a single point in time the answer is no.',
            },
            cites: [here],
            readings: ['R10'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「何世代残していますか。いちばん古いものはいつの分ですか」と聞いてください。',
          en: 'Ask the vendor: "How many generations do we keep, and from when is the oldest?"',
        },
      },
      {
        text: {
          ja: 'バックアップソフトの設定では「世代数」「保持期間」「リテンション」が手がかりです。',
          en: 'In the backup software look for "generations", "retention" or "keep for".',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q10-1', en: 'Answering guide, Q10-1' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、ランサムウェア等のようにデータ自体を利用不能にするようなものについてバックアップデータまで被害が拡大することのないよう、バックアップデータの世代管理の方法等を考慮して保管することが求められています。バックアップデータを世代管理しているか回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" ask that backup data be kept with regard to how generations are managed and so on, so that attacks which make the data itself unusable, such as ransomware, do not reach the backup data as well. Please select whether you keep generations of the backup data.',
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
        cite: { source: 'survey-text', at: 'Q10' },
      },
    ],
    terms: ['generations', 'backup', 'ransomware'],
  },
  readings: ['S1', 'S2', 'S4', 'S6', 'R10', 'L8'],
  topics: ['世代', '世代管理', '複数の時点', '保持期間', 'スナップショット', '上書き'],
} satisfies QuestionInput
