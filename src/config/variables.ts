import { z } from 'zod'
import { adminsIn, listedIn } from './admins.ts'

export const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
const STORE = /^(sqlite:.+|memory:|(postgres|postgresql|redis|rediss):\/\/.+)$/
const KEY = /^([\w.-]{1,32}):([A-Za-z0-9+/]{43}=)$/

const filled = z.string().regex(/^\S+$/)
/** One line that respondents read. */
const said = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\r\n]*$/)
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
export const Variables = z
  .object({
    SLACK_BOT_TOKEN: filled.regex(/^xox(b|e\.xoxb)-/),
    SLACK_APP_TOKEN: filled.startsWith('xapp-'),
    SLACK_SIGNING_SECRET: filled,
    SLACK_API_URL: root('/api/'),
    HOST: filled.regex(/^[\w.:%-]{1,255}$/),
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
    COLLECTED_BY: said,
    COLLECTION_CONTACT: said,
    COLLECTION_FILE_AT: said,
    LOG_LEVEL: z.enum(LEVELS),
  })
  .partial()
export type Variables = z.infer<typeof Variables>

/** What is wrong between variables: a platform of which only a part is configured. */
export const PARTS = {
  slackEvents: (has: Has) =>
    has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET'),
  slackBot: (has: Has) => !has('SLACK_BOT_TOKEN') && (has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET')),
  discordBot: (has: Has) => !has('DISCORD_TOKEN') && has('DISCORD_GUILD_ID'),
}
type Has = (name: keyof Variables) => boolean
/** What can be wrong: a variable, a part of a platform, an admin, the file. */
export type Wrong = keyof Variables | keyof typeof PARTS | 'teamlessAdmin' | 'dotenv'

/**
 * `ja` or `en`. Many systems set LANGUAGE to a list of locales, such as `ja_JP:ja` or `de:en_GB`: the first language we
 * speak counts, and a list without one means the default.
 */
export function languageIn(text: string): string {
  const wanted = text.split(':').map((locale) => locale.replace(/[_.@-].*$/s, '').toLowerCase())
  const spoken = wanted.find((language) => language === 'ja' || language === 'en')
  return spoken ?? (/[:_]/.test(text) || text === '' ? 'ja' : text)
}
