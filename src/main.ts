import type { Adapter } from './adapter.ts'
import type { Run, Shell } from './commands/shell.ts'
import { type Config, parseConfig, readEnvironment } from './config/index.ts'
import { EXIT } from './exit-codes.ts'
import { createLog, failureOf, type Log } from './log.ts'
import { words } from './main.words.ts'
import { printable } from './printable.ts'
import { BrokenSurvey } from './survey/define.ts'
import { type Surveys, surveysIn } from './survey/load.ts'
import { watchUnhandled } from './unhandled.ts'

/**
 * The only file that knows every part. Each is loaded when it is needed, so that the first question in a terminal does
 * not wait for the libraries of chat platforms, charts or files.
 */

/** `npm run monshin -- <command>`; a plain start is `start`. */
const commands: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  start: () => import('./commands/start.ts'),
  export: () => import('./commands/export.ts'),
  delete: () => import('./commands/delete.ts'),
  dump: () => import('./commands/dump.ts'),
  load: () => import('./commands/load.ts'),
  reencrypt: () => import('./commands/reencrypt.ts'),
  'check-store': () => import('./commands/check-store.ts'),
  overview: () => import('./commands/overview.ts'),
  audit: () => import('./commands/audit.ts'),
  team: () => import('./commands/team.ts'),
  gaps: () => import('./commands/gaps.ts'),
  close: () => import('./commands/close.ts'),
  reopen: () => import('./commands/reopen.ts'),
  check: () => import('./commands/check.ts'),
  new: () => import('./commands/new.ts'),
  schema: () => import('./commands/schema.ts'),
  map: () => import('./commands/map.ts'),
  rehearse: () => import('./commands/rehearse.ts'),
  understand: () => import('./commands/understand.ts'),
}

async function main([first, ...rest]: string[]): Promise<number> {
  const flows = new URL('../flows/', import.meta.url)
  const surveys = surveysIn(flows)
  const { env, unreadable } = readEnvironment()
  const parsed = parseConfig(env, { surveys: surveys.names, unreadable })
  if ('problems' in parsed) {
    tell(parsed.problems.join('\n'))
    return EXIT.configuration
  }
  const { config } = parsed
  const isOption = first?.startsWith('-') === true
  const name = first === undefined || isOption ? 'start' : first
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    tell(words.noCommand(Object.keys(commands))[config.language])
    return EXIT.usage
  }
  const log = createLog(config.logLevel ?? (config.slack || config.discord ? 'info' : 'warn'))
  if (name === 'start') watchUnhandled(log)
  const shell: Shell = {
    config,
    surveys,
    flows,
    log,
    out: process.stdout,
    err: process.stderr,
    async openStore() {
      const { openStore } = await import('./store/open.ts')
      return openStore(config.storeUrl, { keys: config.storeKeys, log })
    },
    connect: (options) => connect(config, log, options),
  }
  try {
    if (!SURVEYLESS.has(name)) readNamed(surveys, [config.survey, ...rest])
    const { run } = await load()
    const code = await run(isOption ? [first, ...rest] : rest, shell)
    // A connection that does not close, or a call without an answer, does not keep a process up that has said goodbye.
    if (name === 'start') setTimeout(() => process.exit(), LINGER_MS).unref()
    return code
  } catch (error) {
    if (name === 'start') setTimeout(() => process.exit(), LINGER_MS).unref()
    return explain(error, config, log)
  }
}

const LINGER_MS = 500

/** Errors that we raise are sentences with a remedy, and the system's name a file; any other is a fault of ours. */
function explain(error: unknown, config: Config, log: Log): number {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    tell(error.message)
    return EXIT.usage
  }
  if (error instanceof BrokenSurvey) {
    tell(error.told(config.language))
    return EXIT.configuration
  }
  const { name, says } = failureOf(error)
  if (says !== undefined) {
    tell(says)
    return name === 'PlatformRefused' ? EXIT.platform : EXIT.store
  }
  if (error instanceof Error && 'syscall' in error) {
    tell(error.message)
    return EXIT.failed
  }
  log.fatal({ err: error }, 'a fault of the program')
  tell(words.fault[config.language])
  return EXIT.fault
}

/** To the person at the shell; what is quoted cannot steer the terminal. */
function tell(text: string): void {
  process.stderr.write(`${printable(text)}\n`)
}

/** These say themselves what is wrong with a survey, or need none. */
const SURVEYLESS: ReadonlySet<string> = new Set(['check', 'new', 'schema'])

/** Reads the surveys that a command names, so that one that is broken is told at once, and no other is. */
function readNamed(surveys: Surveys, words: readonly string[]): void {
  for (const word of words) surveys.called(word.replace(/^--survey=/, ''))
}

async function connect(config: Config, log: Log, options: { respondent?: string }): Promise<Adapter[]> {
  const adapters: Adapter[] = []
  if (config.slack) {
    const { createSlackAdapter } = await import('../adapters/slack/index.ts')
    adapters.push(createSlackAdapter({ ...config.slack, log }))
  }
  if (config.discord) {
    const { createDiscordAdapter } = await import('../adapters/discord/index.ts')
    adapters.push(createDiscordAdapter({ ...config.discord, log }))
  }
  if (adapters.length === 0) {
    const { createConsole } = await import('../adapters/console/index.ts')
    const { respondent } = options
    adapters.push(
      createConsole({
        input: process.stdin,
        output: process.stdout,
        respondent: respondent ?? 'local',
        resume: respondent === undefined ? 'npm start' : `npm start -- --respondent ${respondent}`,
        kept: !config.storeUrl.startsWith('memory:'),
        folder: process.cwd(),
      }),
    )
  }
  return adapters
}

// A reader that stops reading (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
