import { statSync } from 'node:fs'
import { understand } from '../../src/understanding/index.ts'
import { readerOf } from '../../src/understanding/proposes/reader.ts'
import generated from '../../src/understanding/proposes/weights.json' with { type: 'json' }
import { quantile } from '../measure.ts'
import type { Bench } from '../row.ts'
import { survey } from '../support/longest.ts'

const messages = [
  'はい',
  'いいえ',
  '作ってないと思う',
  'はい、でも去年やめました',
  '３つ取っています',
  'ベンダーに聞いてみます',
  'なんでこんなの書くの',
  'BCPとは',
  'Q10に戻りたい',
  'できてます。これで全部なら提出お願いします',
  'いつまでですか',
  'クラウドに置いているのもオフラインですか',
  'we have one copy on tape and one in the cloud',
  'わからない',
  'あとで',
  '毎日、夜中の2時に外付けのディスクへ取っていて、そのあと担当者が金庫へ入れています',
]

/** One typed message over every question. */
export const understanding: Bench = async ({ scale }) => {
  const times: number[] = []
  const rounds = Math.max(2, Math.round(20 * scale))
  for (let round = 0; round <= rounds; round++)
    for (const question of survey.questions)
      for (const text of messages) {
        const start = performance.now()
        understand(survey, { kind: 'question', question: question.id }, text)
        if (round > 0) times.push(performance.now() - start)
      }
  const ms = (at: number) => `${quantile(times, at).toFixed(3)} ms`
  const weights = statSync(new URL('../../src/understanding/proposes/weights.json', import.meta.url)).size
  const loaded = performance.now()
  // The weights once more, as a process does when it first needs them.
  const reader = readerOf(generated)
  reader.rank(generated.places[0] ?? '', ['yes', 'no'], 'はい', [])
  const unpacked = performance.now() - loaded
  return [
    {
      name: 'understanding: the trained reader',
      work: 'its weights, unpacked with the first reading',
      says: {
        weights: `${(weights / 1e6).toFixed(2)} MB (target ≤ 1)`,
        unpacked: `${unpacked.toFixed(1)} ms (target ≤ 50)`,
      },
    },
    {
      name: 'understanding',
      work: `one typed message (${messages.length} messages over ${survey.questions.length} questions)`,
      says: { p50: `${ms(0.5)} (target ≤ 1)`, p99: `${ms(0.99)} (target ≤ 3)` },
    },
  ]
}
