import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { scanInterviews, scanResponses } from '../../src/store/records.ts'
import { quantile } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { startBot } from '../support/bot-process.ts'
import { dailyWaves } from '../support/deadline-week.ts'
import { discordDouble } from '../support/discord-double.ts'
import { longestRoute } from '../support/longest.ts'
import { type Double, interview } from '../support/respondent.ts'
import { slackDouble } from '../support/slack-double.ts'
import { slackLimits } from '../support/slack-limits.ts'

/**
 * A deadline week in minutes: 5,000 hospitals through the real client libraries, rate limits on. discord.js holds
 * itself to 50 calls a second, so fewer of them come through Discord.
 */
export const soak: Bench = async ({ scale, say }) => [
  await week('Slack in Socket Mode', await slackDouble('socket', slackLimits()), 4_400 * scale, 128, say),
  await week('Discord', await discordDouble('limited'), 600 * scale, 64, say),
]

const WEEK_MS = 240_000

/** `most` hospitals answer at once; who comes while so many are at it waits at the door. */
async function week(
  name: string,
  double: Double,
  hospitals: number,
  most: number,
  say: (line: string) => void,
): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const url = `sqlite:${join(folder, 'store.db')}`
  const bot = await startBot('assistant', double.platform, url)
  const seen = { posts: 0, doubled: 0, failed: 0 }
  const delays: number[] = []
  const memory: number[] = []
  const arrivals = dailyWaves(Math.round(hospitals), (WEEK_MS * hospitals) / 5_000)
  const start = performance.now()
  let done = 0
  const lane = async () => {
    for (let at = arrivals.shift(); at !== undefined; at = arrivals.shift()) {
      const wait = at - (performance.now() - start)
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      const me = double.person()
      await interview(me, pause).catch((error: unknown) => {
        seen.failed++
        say(String(error))
      })
      const { posts, doubled } = me.leaves()
      seen.posts += posts
      seen.doubled += doubled
      done++
    }
  }
  const watch = setInterval(async () => {
    const { delay, rss } = await bot.figures()
    delays.push(delay)
    memory.push(rss)
    say(
      `${name}: ${done} of ${Math.round(hospitals)} done, ${rss.toFixed(0)} MB, event loop p99 ${delay.toFixed(1)} ms`,
    )
  }, 5_000)
  await Promise.all(Array.from({ length: most }, lane))
  clearInterval(watch)
  const minutes = (performance.now() - start) / 60_000
  await bot.stop()
  await double.close()
  const kept = await whatIsKept(url)
  await rm(folder, { recursive: true })
  return {
    name: 'soak',
    work: `${name}: ${Math.round(hospitals).toLocaleString('en')} hospitals as in a deadline week, rate limits on`,
    says: {
      'took minutes': minutes.toFixed(1),
      'handed in': `${kept.responses} (target ${Math.round(hospitals)})`,
      'not finished': `${seen.failed} (target 0)`,
      'answers missing': `${kept.missing} (target 0)`,
      'responses twice': `${kept.twice} (target 0)`,
      'messages twice': `${seen.doubled} of ${seen.posts} (target 0)`,
      'calls refused by a rate limit': String(double.limited()),
      'RSS after the first fifth, at the end': ends(memory),
      'event loop p99, median and worst of 5 s': `${quantile(delays, 0.5).toFixed(1)} and ${Math.max(...delays).toFixed(1)} ms`,
    },
  }
}

/** A moment to read and press. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 100 + Math.random() * 400))

function ends(memory: readonly number[]): string {
  const [warm = Number.NaN] = memory.slice(Math.floor(memory.length / 5))
  return `${warm.toFixed(0)} and ${(memory.at(-1) ?? Number.NaN).toFixed(0)} MB`
}

/** Read from the store when the bot has gone: every response, whether it is whole, and whose. */
async function whatIsKept(url: string): Promise<{ responses: number; missing: number; twice: number }> {
  const store = await openStore(url)
  const asked = new Set(
    longestRoute().flatMap(({ event }) => (event.kind === 'give' ? [event.question] : [])),
  )
  const people = new Set<string>()
  let responses = 0
  let missing = 0
  let twice = 0
  for await (const { respondent, answers, revision } of scanResponses(store, { revisions: 'all' })) {
    responses++
    if (people.has(respondent.user) || revision !== 1) twice++
    people.add(respondent.user)
    missing += [...asked].filter((id) => answers[id] === undefined).length
  }
  for await (const { respondent, at } of scanInterviews(store))
    if (at !== 'submitted' || !people.has(respondent.user)) missing++
  await store.close()
  return { responses, missing, twice }
}
