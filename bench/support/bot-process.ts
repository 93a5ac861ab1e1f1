import { fork } from 'node:child_process'
import { once } from 'node:events'
import { nodeOptions } from './node-options.ts'

/** A bot in a process of its own, so that neither the double nor the respondents count as its time or its memory. */
export interface BotProcess {
  /** What it has used so far; the event loop's delay since it was last asked for. */
  figures(): Promise<Figures>
  stop(): Promise<void>
}

export interface Figures {
  /** Processor time since the start, in ms. */
  cpu: number
  /** Resident memory, in MB. */
  rss: number
  /** 99th percentile of the event loop's delay, in ms. */
  delay: number
}

/** Where a bot finds its platform. */
export type Platform =
  | { platform: 'slack'; apiUrl: string; botToken: string; appToken: string }
  | { platform: 'slack'; apiUrl: string; botToken: string; signingSecret: string; port: number }
  | {
      platform: 'discord'
      apiUrl: string
      token: string
      /** discord.js holds itself to 50 calls a second; what a call costs is seen only without. */
      unhurried: boolean
    }

/** Starts `child/<script>.ts`; resolves when it listens. */
export async function startBot(script: string, platform: Platform, ...args: string[]): Promise<BotProcess> {
  const path = new URL(`../child/${script}.ts`, import.meta.url).pathname
  const bot = fork(path, [JSON.stringify(platform), ...args], { execArgv: nodeOptions })
  const told = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const heard = (said: unknown) => {
        bot.off('exit', died)
        resolve(said)
      }
      const died = (code: number | null) => {
        bot.off('message', heard)
        reject(new Error(`${script} ended (${code})`))
      }
      bot.once('message', heard)
      bot.once('exit', died)
    })
  await told()
  return {
    async figures() {
      bot.send('figures')
      return (await told()) as Figures
    },
    async stop() {
      const gone = once(bot, 'exit')
      bot.send('stop')
      await gone
    },
  }
}
