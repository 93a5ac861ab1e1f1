import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { compare, timed } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { answersOn } from '../support/answers.ts'
import { child } from '../support/child.ts'
import { longestRoute } from '../support/longest.ts'

/** What an answer costs while more and more interviews and responses lie in the store. */
export const growth: Bench = async ({ scale, say }) => {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const route = longestRoute()
  const interviews = Math.max(4, Math.round(40 * scale))
  const filled = async (size: number) => {
    const path = join(folder, `${size}.db`)
    say(`${size.toLocaleString('en')} interviews`)
    await child('fill-interviews', `sqlite:${path}`, String(size))
    const store = await openStore(`sqlite:${path}`)
    const answers = await answersOn(store)
    let round = 0
    const once = () => {
      round++
      return timed(interviews * route.length, async () => {
        for (let n = 0; n < interviews; n++) await answers(`mine-${round}-${n}`, route, [])
      })
    }
    return { path, store, once }
  }
  const [least = 0, ...larger] = [1_000, 10_000, 100_000].map((size) => Math.round(size * scale))
  const small = await filled(least)
  const rows: Row[] = []
  for (const size of larger) {
    const large = await filled(size)
    rows.push({
      name: 'growth',
      work: `an answer with ${size.toLocaleString('en')} interviews and as many responses in the store, SQLite FULL`,
      baseline: `the same with ${least.toLocaleString('en')}`,
      compared: await compare(7, large.once, small.once),
      target: { ratio: 0.9 },
      says: { 'the file': `${Math.round((await stat(large.path)).size / 2 ** 20)} MB` },
    })
    await large.store.close()
  }
  await small.store.close()
  await rm(folder, { recursive: true })
  return rows
}
