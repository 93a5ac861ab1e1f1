import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, quantile, type Round } from '../measure.ts'
import type { Bench, BenchOptions, Row } from '../row.ts'
import { child, type Ran } from '../support/child.ts'

/** What is compared: time may be so many times the baseline's, and the process may hold so many MB. */
const works = [
  {
    name: 'export csv',
    ours: ['export', 'csv'],
    baseline: 'plain-csv',
    by: "csv-stringify's stream on ready-made rows",
    time: 1.5,
    peak: 200,
  },
  {
    name: 'export jsonl',
    ours: ['export', 'jsonl'],
    baseline: 'plain-csv',
    by: "csv-stringify's stream on ready-made rows",
    time: 1.5,
    peak: 200,
  },
  {
    name: 'export xlsx',
    ours: ['export', 'xlsx'],
    baseline: 'plain-xlsx',
    by: 'a streaming workbook of ready-made rows',
    time: 1.5,
    peak: 300,
  },
  {
    name: 'overview',
    ours: ['overview'],
    baseline: 'scan',
    by: 'a scan of the responses',
    time: 1.3,
    peak: undefined,
  },
] as const

/**
 * Exports and the overview over 10,000 and 100,000 responses on SQLite, each run a process of its own. All of them work
 * on one core, so it is their processor time that is compared: a busy machine does not change it.
 */
export const bulk: Bench = async (options) => {
  const rows: Row[] = []
  for (const size of [10_000, 100_000].map((size) => Math.round(size * options.scale)))
    rows.push(...(await over(size, options)))
  return rows
}

async function over(size: number, { say }: BenchOptions): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const url = `sqlite:${join(folder, 'store.db')}`
  await child('fill', url, String(size))
  const rows: Row[] = []
  for (const work of works) {
    say(`${work.name}, ${size}`)
    const peaks: number[] = []
    const elapsed: number[] = []
    const [script, ...rest] = work.ours
    const roundOf = ({ cpu }: Ran): Round => ({ units: size, ms: cpu })
    const compared = await compare(
      3,
      async () => {
        const ran = await child(script, url, ...rest)
        peaks.push(ran.peak)
        elapsed.push(ran.ms / 1000)
        return roundOf(ran)
      },
      async () => roundOf(await child(work.baseline, work.baseline === 'scan' ? url : String(size))),
      'new processes',
    )
    rows.push({
      name: work.name,
      work: `${size.toLocaleString('en')} responses, store to file`,
      baseline: work.by,
      compared,
      target: { ratio: 1 / work.time },
      says: {
        'processor time, times the baseline': (1 / compared.ratio.median).toFixed(2),
        elapsed: `${quantile(elapsed, 0.5).toFixed(1)} s`,
        'peak RSS': `${Math.round(quantile(peaks, 0.5))} MB${work.peak ? ` (target ≤ ${work.peak})` : ''}`,
      },
    })
  }
  await rm(folder, { recursive: true })
  return rows
}
