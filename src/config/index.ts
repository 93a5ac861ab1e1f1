import dotenv from 'dotenv'
import { z } from 'zod'
import type { Language, Text } from '../survey/text.ts'
import { type Admin, adminsIn, type ListedTeam, listedIn, namesTeamless } from './admins.ts'
import { remedies } from './words.ts'

/** The environment as the assistant uses it. No other file reads it; `.env.example` explains every name. */
export interface Config {
  /** With an app token over a socket that the bot opens; otherwise as signed requests to a port. */
  slack?: { botToken: string; appToken?: string; signingSecret?: string; port: number; apiUrl?: string }
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
  /** Missing where LOG_LEVEL is not set: then `main.ts` decides. */
  logLevel?: (typeof LEVELS)[number]
}

type Environment = Readonly<Record<string, string | undefined>>

const SURVEY = 'mhlw-2023'
const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
const STORE = /^(sqlite:.+|memory:|(postgres|postgresql|redis|rediss):\/\/.+)$/
const KEY = /^([\w.-]{1,32}):([A-Za-z0-9+/]{43}=)$/

const filled = z.string().regex(/^\S+$/)
const root = (end: string) => z.url({ protocol: /^https?$/ }).endsWith(end)
const list = (item: RegExp) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter(Boolean).map((part) => item.exec(part)))
    .refine((found) => found.every((match) => match !== null))
    .transform((found) => found.filter((match) => match !== null))

const understood = <T>(read: (text: string) => T[] | undefined) =>
  z
    .string()
    .transform(read)
    .refine((found) => found !== undefined)
    .transform((found) => found ?? [])

/** The form of each variable, where it is set. What to do about a wrong one is in `remedies`. */
const Variables = z
  .object({
    SLACK_BOT_TOKEN: filled.regex(/^xox(b|e\.xoxb)-/),
    SLACK_APP_TOKEN: filled.startsWith('xapp-'),
    SLACK_SIGNING_SECRET: filled,
    SLACK_API_URL: root('/api/'),
    PORT: z.coerce.number().int().min(0).max(65535),
    DISCORD_TOKEN: filled,
    DISCORD_API_URL: root('/api'),
    DISCORD_GUILD_ID: z.string().regex(/^\d{5,20}$/),
    STORE_URL: z.string().regex(STORE),
    STORE_KEYS: list(KEY),
    ADMINS: understood(adminsIn),
    ADMINS_FROM_PLATFORM: understood(listedIn),
    SURVEY: filled,
    LANGUAGE: z
      .string()
      .transform(languageIn)
      .pipe(z.enum(['ja', 'en'])),
    SURVEY_DEADLINE: z.union([z.iso.date(), z.iso.datetime({ local: true, precision: -1 }).regex(/\d$/)]),
    LOG_LEVEL: z.enum(LEVELS),
  })
  .partial()
type Variables = z.infer<typeof Variables>

/** What is wrong between variables: a platform of which only a part is configured. */
const PARTS = {
  slackEvents: (has: Has) =>
    has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET'),
  slackBot: (has: Has) => !has('SLACK_BOT_TOKEN') && (has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET')),
  discordBot: (has: Has) => !has('DISCORD_TOKEN') && has('DISCORD_GUILD_ID'),
}
type Has = (name: keyof Variables) => boolean
/** What can be wrong: a variable, a part of a platform, an admin, the file. */
type Wrong = keyof Variables | keyof typeof PARTS | 'teamlessAdmin' | 'dotenv'

/** The process's environment and what `.env` adds to it. What is set already is not overridden. */
export function readEnvironment(): { env: Environment; unreadable: boolean } {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  const { error } = dotenv.config({ quiet: true, processEnv: env })
  return { env, unreadable: error !== undefined && !('code' in error && error.code === 'ENOENT') }
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
  if (known.unreadable) found.add('dotenv')
  if (!known.surveys.includes(given.SURVEY ?? SURVEY)) found.add('SURVEY')
  if (parsed.success && found.size === 0) return { config: configOf(parsed.data) }
  const all: Record<Wrong, Text> = remedies
  const language = languageIn(given.LANGUAGE ?? '') === 'en' ? 'en' : 'ja'
  return {
    problems: Object.entries(all).flatMap(([what, remedy]) => (found.has(what) ? [remedy[language]] : [])),
  }
}

function configOf(is: Variables): Config {
  return {
    ...(is.SLACK_BOT_TOKEN && {
      slack: {
        botToken: is.SLACK_BOT_TOKEN,
        ...(is.SLACK_APP_TOKEN && { appToken: is.SLACK_APP_TOKEN }),
        ...(is.SLACK_SIGNING_SECRET && { signingSecret: is.SLACK_SIGNING_SECRET }),
        port: is.PORT ?? 3000,
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
    ...(is.LOG_LEVEL && { logLevel: is.LOG_LEVEL }),
  }
}

/**
 * `ja` or `en`. Many systems set LANGUAGE to a list of locales, such as `ja_JP:ja` or `de:en_GB`: the first language we
 * speak counts, and a list without one means the default.
 */
function languageIn(text: string): string {
  const wanted = text.split(':').map((locale) => locale.replace(/[_.@-].*$/, '').toLowerCase())
  const spoken = wanted.find((language) => language === 'ja' || language === 'en')
  return spoken ?? (/[:_]/.test(text) || text === '' ? 'ja' : text)
}
