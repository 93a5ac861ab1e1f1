import { readFileSync } from 'node:fs'
import dotenv from 'dotenv'
import { decodeText } from '../decode-text.ts'
import type { Language, Text } from '../survey/text.ts'
import { type Admin, type ListedTeam, listedIn, namesTeamless } from './admins.ts'
import { type LEVELS, languageIn, PARTS, Variables, type Wrong } from './variables.ts'
import { remedies } from './words.ts'

/** The environment as the assistant uses it. No other file reads it; `.env.example` explains every name. */
export interface Config {
  /** With an app token over a socket that the bot opens; otherwise as signed requests to a port. */
  slack?: {
    botToken: string
    appToken?: string
    signingSecret?: string
    port: number
    host?: string
    apiUrl?: string
  }
  discord?: { token: string; apiUrl?: string; guildId?: string }
  storeUrl: string
  /** The first one writes, all of them read. Empty: records are stored as they are. */
  storeKeys: { id: string; key: Uint8Array }[]
  admins: Admin[]
  /** Teams whose administrators, according to the platform, count as admins. */
  adminsFromPlatform: ListedTeam[]
  /** Id of the survey that a plain start opens. */
  survey: string
  language: Language
  /** `2026-12-25` or `2026-12-25T17:00`, Japan time; a day without an hour includes its end. */
  deadline?: string
  /** The operator's own collection, in their words: who collects, whom to ask, where else to hand in. */
  collection?: { by?: string; contact?: string; fileAt?: string }
  /** Missing where LOG_LEVEL is not set: then `main.ts` decides. */
  logLevel?: (typeof LEVELS)[number]
}

type Environment = Readonly<Record<string, string | undefined>>

const SURVEY = 'mhlw-2023'

/** The process's environment and what `.env` adds to it. What is set already is not overridden. */
export function readEnvironment(): { env: Environment; unreadable: boolean } {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  const file = readDotenv()
  if (file === 'missing') return { env, unreadable: false }
  const decoded = file === 'unreadable' ? { refused: '' } : decodeText(file)
  if ('refused' in decoded) return { env, unreadable: true }
  return { env: { ...dotenv.parse(decoded.text), ...env }, unreadable: false }
}

function readDotenv(): Uint8Array | 'missing' | 'unreadable' {
  try {
    return readFileSync('.env')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable'
  }
}

/**
 * The configuration, or all problems in it at once, each a sentence with its remedy in the configured language. A problem
 * never repeats the value, which could be a secret.
 */
export function parseConfig(
  env: Environment,
  known: { surveys: readonly string[]; unreadable?: boolean },
): { config: Config } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = Variables.safeParse(given)
  const found = new Set<PropertyKey>(parsed.error?.issues.map((issue) => issue.path[0] ?? '') ?? [])
  for (const [part, isMissing] of Object.entries(PARTS))
    if (isMissing((name) => given[name] !== undefined)) found.add(part)
  if (found.has('ADMINS') && namesTeamless(given.ADMINS ?? '')) {
    found.delete('ADMINS')
    found.add('teamlessAdmin')
  }
  if (listsOtherPlatform(given)) found.add('otherPlatform')
  if (known.unreadable) found.add('dotenv')
  if (!known.surveys.includes(given.SURVEY ?? SURVEY)) found.add('SURVEY')
  if (parsed.success && found.size === 0) return { config: configOf(parsed.data) }
  const all: Record<Wrong, Text> = remedies
  const language = languageIn(given.LANGUAGE ?? '') === 'en' ? 'en' : 'ja'
  return {
    problems: Object.entries(all).flatMap(([what, remedy]) => (found.has(what) ? [remedy[language]] : [])),
  }
}

/** Admins of a platform are listed that is not in use, while the other one is: they would have no rights, in silence. */
function listsOtherPlatform(given: Environment): boolean {
  const inUse = { slack: given.SLACK_BOT_TOKEN, discord: given.DISCORD_TOKEN }
  const listed = listedIn(given.ADMINS_FROM_PLATFORM ?? '') ?? []
  return listed.some(({ platform }) =>
    platform === 'slack'
      ? !inUse.slack && inUse.discord !== undefined
      : !inUse.discord && inUse.slack !== undefined,
  )
}

function configOf(is: Variables): Config {
  const collects = is.COLLECTED_BY ?? is.COLLECTION_CONTACT ?? is.COLLECTION_FILE_AT
  return {
    ...(is.SLACK_BOT_TOKEN && {
      slack: {
        botToken: is.SLACK_BOT_TOKEN,
        ...(is.SLACK_APP_TOKEN && { appToken: is.SLACK_APP_TOKEN }),
        ...(is.SLACK_SIGNING_SECRET && { signingSecret: is.SLACK_SIGNING_SECRET }),
        port: is.PORT ?? 3000,
        ...(is.HOST && { host: is.HOST }),
        ...(is.SLACK_API_URL && { apiUrl: is.SLACK_API_URL }),
      },
    }),
    ...(is.DISCORD_TOKEN && {
      discord: {
        token: is.DISCORD_TOKEN,
        ...(is.DISCORD_API_URL && { apiUrl: is.DISCORD_API_URL }),
        ...(is.DISCORD_GUILD_ID && { guildId: is.DISCORD_GUILD_ID }),
      },
    }),
    storeUrl: is.STORE_URL ?? 'sqlite:data/monshin.db',
    storeKeys: (is.STORE_KEYS ?? []).map(([, id = '', key = '']) => ({
      id,
      key: Buffer.from(key, 'base64'),
    })),
    admins: is.ADMINS ?? [],
    adminsFromPlatform: is.ADMINS_FROM_PLATFORM ?? [],
    survey: is.SURVEY ?? SURVEY,
    language: is.LANGUAGE ?? 'ja',
    ...(is.SURVEY_DEADLINE && { deadline: is.SURVEY_DEADLINE }),
    ...(collects && {
      collection: {
        ...(is.COLLECTED_BY && { by: is.COLLECTED_BY }),
        ...(is.COLLECTION_CONTACT && { contact: is.COLLECTION_CONTACT }),
        ...(is.COLLECTION_FILE_AT && { fileAt: is.COLLECTION_FILE_AT }),
      },
    }),
    ...(is.LOG_LEVEL && { logLevel: is.LOG_LEVEL }),
  }
}
