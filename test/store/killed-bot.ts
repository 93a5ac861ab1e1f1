import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { messageId } from '../../adapters/slack/read/events.ts'
import { openDiscord } from '../adapters/discord/double/index.ts'
import { createPerson } from '../adapters/discord/person.ts'
import { comesTrue } from '../adapters/eventually.ts'
import { createMember } from '../adapters/slack/double/member.ts'
import { imOf, openSlack } from '../adapters/slack/double/slack.ts'

/** The double of a platform, people in it, and the real program, which can be ended at any moment. */
export interface Town {
  /** The team of whoever writes to the bot directly. */
  team: string
  person(): Promise<Typist>
  /** Resolves when the program is connected. */
  start(folder: string, storeUrl: string): Promise<{ kill(): Promise<void> }>
  close(): Promise<void>
}

interface Typist {
  id: string
  /** Resolves to the id by which the interview knows the text. */
  types(text: string): Promise<string>
  /** Whether the bot's newest message is newer than this person's. */
  isAnswered(): boolean
}

const launcher = fileURLToPath(new URL('../../src/launch.js', import.meta.url))

function program(folder: string, more: Record<string, string>): ChildProcess {
  const env = { PATH: process.env.PATH, LANGUAGE: 'ja', LOG_LEVEL: 'fatal', ...more }
  return spawn(process.execPath, [launcher], { cwd: folder, env, stdio: 'ignore' })
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

export async function slackTown(): Promise<Town> {
  const slack = await openSlack()
  const { bot, app } = slack.workspace.tokens
  return {
    team: slack.workspace.team,
    async person() {
      const member = createMember(slack)
      const dm = imOf(slack.workspace, member.id)
      return {
        id: member.id,
        async types(text) {
          // Nobody waits for the platform to hand on what they have typed.
          const before = dm.messages.length
          void member.types(dm, text)
          const message = dm.messages[before]
          if (!message) throw new Error('nothing was typed')
          return messageId(dm.id, message.ts, { kind: 'text', text })
        },
        isAnswered: () => dm.messages.at(-1)?.user === slack.workspace.bot.user,
      }
    },
    async start(folder, storeUrl) {
      const child = program(folder, {
        SLACK_BOT_TOKEN: bot,
        SLACK_APP_TOKEN: app,
        SLACK_API_URL: slack.apiUrl,
        STORE_URL: storeUrl,
      })
      await comesTrue(() => slack.sockets.count() > 0, 30_000)
      return { kill: () => kill(child) }
    },
    close: () => slack.close(),
  }
}

export async function discordTown(): Promise<Town> {
  const discord = await openDiscord()
  const { world, gateway, config } = discord
  return {
    team: '',
    async person() {
      const user = world.person({ locale: 'ja' })
      const person = createPerson(discord, user)
      const here = () => world.messages.filter(({ channel, deleted }) => channel === user.dm && !deleted)
      return {
        id: person.id,
        async types(text) {
          await person.says(text)
          const message = here().findLast(({ author }) => author === user.id)
          if (!message) throw new Error('nothing was typed')
          return message.id
        },
        isAnswered: () => here().at(-1)?.author === world.bot,
      }
    },
    async start(folder, storeUrl) {
      const child = program(folder, {
        DISCORD_TOKEN: config.token,
        DISCORD_API_URL: config.apiUrl,
        STORE_URL: storeUrl,
      })
      await comesTrue(() => gateway.connected, 30_000)
      return {
        async kill() {
          await kill(child)
          gateway.drop({ resumable: false })
        },
      }
    },
    close: () => discord.close(),
  }
}
