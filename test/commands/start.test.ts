import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { words } from '../../src/screen/words/index.ts'
import { type Discord, openDiscord } from '../adapters/discord/double/index.ts'
import { createPerson, type Person } from '../adapters/discord/person.ts'
import { freePort } from '../adapters/slack/double/free-port.ts'
import { openSlack } from '../adapters/slack/double/slack.ts'
import { postgresPlace } from '../store/places.ts'
import { answers, POSTGRES } from '../store/servers.ts'
import { startProgram } from '../support/program.ts'
import { silentServer } from '../support/silent-server.ts'

const hasPostgres = await answers(POSTGRES, 'PostgreSQL')
let discord: Discord
beforeEach(async () => {
  discord = await openDiscord()
})
afterEach(() => discord.close())

const onDiscord = (more: Record<string, string> = {}) => ({
  DISCORD_TOKEN: discord.world.token,
  DISCORD_API_URL: discord.config.apiUrl,
  STORE_URL: 'memory:',
  ...more,
})

/** Resolves once this person has been shown a text that holds this. */
async function shown(me: Person, text: string): Promise<void> {
  while (!(await me.sees()).some((one) => one.text.includes(text)))
    await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('a program that is told to stop', () => {
  test.runIf(hasPostgres)(
    'ends within 8 s while PostgreSQL hangs, tells who waits that nothing was saved, and says so',
    async () => {
      const place = postgresPlace(POSTGRES, 'hangs')
      await place.clear()
      const database = await silentServer({ host: '127.0.0.1', port: 5432 })
      const url = new URL(place.url)
      url.port = String(database.port)
      const program = startProgram(onDiscord({ STORE_URL: url.href }))
      await program.says('"msg":"connected"')
      const me = createPerson(discord, discord.world.person({ locale: 'ja' }))
      await me.commands('start')
      await shown(me, 'Q1')
      database.fallsSilent()
      await me.says('見本 花子')
      // It has arrived and waits for the database.
      await new Promise((resolve) => setTimeout(resolve, 500))
      const { code, ms } = await program.stops()
      expect(ms).toBeLessThan(8_000)
      expect(code).toBe(EXIT.unfinished)
      expect((await me.sees()).at(-1)?.text).toContain(words.notSaved.ja)
      expect(program.heard()).toContain('ended before everything was finished')
      database.close()
      await place.dispose()
    },
  )

  test.runIf(hasPostgres)('ends at once where the database does not even answer at the start', async () => {
    const database = await silentServer()
    const program = startProgram(
      onDiscord({ STORE_URL: `postgres://postgres@127.0.0.1:${database.port}/x`, LOG_LEVEL: 'trace' }),
    )
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const { code, ms } = await program.stops()
    expect([code, ms < 3_000]).toEqual([EXIT.done, true])
    database.close()
  })

  test('ends at once while Discord is being connected to, before and during its pauses', async () => {
    const silent = await silentServer()
    const slow = startProgram(onDiscord({ DISCORD_API_URL: `http://127.0.0.1:${silent.port}/api` }))
    await slow.says('store opened')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const first = await slow.stops()
    silent.close()
    expect([first.code, first.ms < 3_000]).toEqual([EXIT.done, true])

    discord.faults.plan({ kind: 'fails', status: 503 }, /gateway/, 99)
    const pausing = startProgram(onDiscord())
    await pausing.says('trying again')
    const second = await pausing.stops()
    expect([second.code, second.ms < 3_000]).toEqual([EXIT.done, true])
  })
})

describe('a Discord that shuts the bot out', () => {
  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4013, 'newer version'],
    [4014, 'Privileged Gateway Intents'],
  ])('with %i is named with the remedy and an exit code of its own', async (code, remedy) => {
    const program = startProgram(onDiscord())
    await program.says('"msg":"connected"')
    discord.gateway.drop({ code, resumable: false })
    expect(await program.ended).toBe(EXIT.platform)
    expect(program.heard()).toContain(remedy)
    expect(program.heard()).not.toContain('unsettled')
  })

  test('at the start, for its token, likewise', async () => {
    const program = startProgram(onDiscord({ DISCORD_TOKEN: 'not-it' }))
    expect(await program.ended).toBe(EXIT.platform)
    expect(program.heard()).toContain('Reset Token')
  })
})

describe('at info', () => {
  test('a line says that the store is open, that each platform is connected, and where HTTP listens: there only', async () => {
    const slack = await openSlack()
    const port = await freePort()
    slack.useHttp(`http://127.0.0.1:${port}/slack/events`)
    const { bot, signing } = slack.workspace.tokens
    const program = startProgram(
      onDiscord({
        SLACK_BOT_TOKEN: bot,
        SLACK_SIGNING_SECRET: signing,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(port),
        HOST: '127.0.0.1',
      }),
    )
    for (const line of [
      '"store":"memory","msg":"store opened"',
      '"platform":"discord","msg":"connected"',
      '"platform":"slack","msg":"connected"',
      `"port":${port},"host":"127.0.0.1","msg":"Listening for Slack"`,
    ])
      await program.says(line)
    expect(await statusOf('127.0.0.1', port)).toBe(404)
    expect(await statusOf('127.0.0.2', port)).toBe('ECONNREFUSED')
    expect((await program.stops()).code).toBe(EXIT.done)
    await slack.close()
  })
})

function statusOf(host: string, port: number): Promise<unknown> {
  return new Promise((resolve) => {
    const asked = request({ host, port, path: '/' }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    asked.end()
  })
}

test('control characters of whoever starts it reach no terminal', async () => {
  const esc = '\x1b]0;title\x07\x1b[31m'
  for (const args of [
    ['start', '--respondent', `${esc}a`],
    [`--${esc}`],
    [`${esc}`],
    ['export', '--format', esc],
    ['audit', esc],
    ['map', '--format', esc],
    ['delete', '--response', esc],
    ['team', '--respondent', `discord:${esc}`, '--to', 'none'],
    ['load', `${esc}.jsonl`],
    ['understand', esc, esc],
    ['check', `${esc}`],
    ['new', `${esc}`],
  ]) {
    const program = startProgram({ STORE_URL: 'memory:' }, args)
    program.child.stdin.end()
    await program.ended
    expect(program.heard(), args.join(' ')).not.toBe('')
    expect(program.heard(), args.join(' ')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  }
})
