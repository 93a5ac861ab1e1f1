import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spread } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { child } from '../support/child.ts'
import { nodeOptions } from '../support/node-options.ts'

const main = new URL('../../src/launch.js', import.meta.url).pathname

/** From the start of the process to the first line of the first question, piped; beside node printing one line. */
export const start: Bench = async ({ scale, say }) => {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const rows: Row[] = []
  const rounds = Math.max(3, Math.round(9 * scale))
  for (const size of [0, Math.round(100_000 * scale)]) {
    const url = `sqlite:${join(folder, `store-${size}.db`)}`
    say(`${size} finished interviews`)
    if (size > 0) await child('fill', url, String(size))
    const more: number[] = []
    for (let n = 0; n < rounds; n++) {
      const ours = await firstOutput([main, 'start', '--respondent', `r${n}`], { STORE_URL: url })
      more.push(ours - (await firstOutput(['-e', 'console.log("ready")'], {})))
    }
    const { median, least, most } = spread(more)
    rows.push({
      name: 'start',
      work: `to the first question, ${size.toLocaleString('en')} finished in the store`,
      says: {
        'more than node printing one line': `${median.toFixed(0)} ms [${least.toFixed(0)}–${most.toFixed(0)}] (target ≤ 400)`,
      },
    })
  }
  await rm(folder, { recursive: true })
  return rows
}

function firstOutput(args: string[], env: Record<string, string>): Promise<number> {
  const began = performance.now()
  const process_ = spawn(process.execPath, [...nodeOptions, ...args], {
    env: { PATH: '/usr/bin:/bin', ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return new Promise((resolve, reject) => {
    let ms = Number.NaN
    process_.stdout.once('data', () => {
      ms = performance.now() - began
      process_.stdin.end()
    })
    process_.once('error', reject)
    process_.once('exit', () => resolve(ms))
    if (args[0] === '-e') process_.stdin.end()
  })
}
