import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { startBot } from '../support/bot-process.ts'
import { discordDouble } from '../support/discord-double.ts'
import { publishedLimits } from '../support/published-limits.ts'
import { type Double, interview } from '../support/respondent.ts'
import { slackDouble } from '../support/slack-double.ts'

const PEOPLE = 30
const TARGET_MS = 1_500

/** A room full of people who answer at once, with the platforms' published limits: how long each waits for what is next. */
export const burst: Bench = async ({ scale, say }) => {
  const people = Math.max(3, Math.round(PEOPLE * scale))
  return [
    await room('Slack in Socket Mode', await slackDouble('socket', publishedLimits()), people, say),
    await room('Discord', await discordDouble('limited'), people, say),
  ]
}

async function room(name: string, double: Double, people: number, say: (line: string) => void): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const bot = await startBot('assistant', double.platform, `sqlite:${join(folder, 'store.db')}`)
  const waits: number[] = []
  let failed = 0
  await Promise.all(
    Array.from({ length: people }, async () => {
      await between(0, 3_000)
      const me = double.person()
      await interview(
        me,
        () => between(2_000, 3_000),
        (ms) => waits.push(ms),
      ).catch((error: unknown) => {
        failed++
        say(String(error))
      })
    }),
  )
  await bot.stop()
  await double.close()
  await rm(folder, { recursive: true })
  const ms = (at: number) => `${quantile(waits, at).toFixed(0)} ms`
  return {
    name: 'burst',
    work: `${name}: ${people} people in one workspace, 2–3 s an answer, published limits on`,
    says: {
      presses: String(waits.length),
      'press to what comes next, median': ms(0.5),
      p99: `${ms(0.99)} (target ${TARGET_MS} ms)`,
      worst: ms(1),
      'not finished': `${failed} (target 0)`,
      'calls refused by a rate limit': String(double.limited()),
    },
  }
}

const between = (least: number, most: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, least + Math.random() * (most - least)))
