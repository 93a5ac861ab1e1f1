import { parseArgs } from 'node:util'
import type { Adapter } from '../adapter.ts'
import { hasAdmins } from '../admin/access.ts'
import { submissionsOpen } from '../admin/close-survey.ts'
import { watchOwners } from '../admin/watch-owners.ts'
import { type Bot, createBot } from '../bot/index.ts'
import type { Services } from '../bot/services.ts'
import { EXIT } from '../exit-codes.ts'
import type { Store } from '../store/store.ts'
import { contextOf } from './admin.ts'
import type { Shell } from './shell.ts'
import { forsakable, patience, toldToStop } from './stopping.ts'

/**
 * `start [--respondent NAME]`: the interview on every configured platform or, where there is none, in the terminal, until
 * the terminal's input ends or the process is told to stop. `--respondent` tells people at one terminal apart.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: { respondent: { type: 'string' } } })
  const { log } = shell
  const stopped = toldToStop()
  const { givenUp, over } = patience(stopped)
  void stopped.then((signal) => log.info({ signal }, 'told to stop; finishing what has begun'))

  const end = serve(values, shell, stopped, givenUp).then(() => 'done' as const)
  if ((await Promise.race([end, over])) === 'done') return EXIT.done
  log.error('ended before everything was finished: the store or a platform did not answer in time')
  return EXIT.unfinished
}

async function serve(
  options: { respondent?: string },
  shell: Shell,
  stopped: Promise<unknown>,
  givenUp: Promise<void>,
): Promise<void> {
  const { log } = shell
  const opened = await unlessStopped(shell.openStore(), stopped)
  if (!opened) return
  log.info({ store: shell.config.storeUrl.split(':', 1)[0] }, 'store opened')
  const store = forsakable(opened, givenUp)
  try {
    const adapters = await shell.connect(options)
    const bot = await botOn(shell, store, adapters)
    const owners = watchOwners(contextOf(shell, store, adapters), adapters)
    try {
      await Promise.race([
        bot.start().then(() => {
          void owners.look()
          return allEnded(adapters)
        }),
        stopped,
      ])
    } finally {
      owners.stop()
      await bot.stop()
    }
  } finally {
    await opened.close()
    log.info('stopped')
  }
}

/** Undefined where the process is told to stop before it is there. */
async function unlessStopped(opening: Promise<Store>, stopped: Promise<unknown>): Promise<Store | undefined> {
  const opened = await Promise.race([opening, stopped.then(() => undefined)])
  if (!opened) void opening.then((store) => store.close()).catch(() => undefined)
  return opened
}

function botOn(shell: Shell, store: Store, adapters: Adapter[]): Promise<Bot> {
  const { config, log } = shell
  const survey = shell.surveys.called(config.survey)
  if (!survey) throw new Error(`no survey ${config.survey}`)
  return createBot({
    survey,
    store,
    adapters,
    language: config.language,
    log,
    ...(config.deadline && { deadline: config.deadline }),
    ...(config.collection && { collection: config.collection }),
    services: adminServices(shell, store, adapters),
    collects: (platform, team) => hasAdmins(config, platform, team),
  })
}

/** What admins ask for; loaded when the first one asks. */
function adminServices(shell: Shell, store: Store, adapters: readonly Adapter[]): Services {
  let loading: Promise<Services> | undefined
  const load = () => {
    loading ??= import('../admin/index.ts').then(({ createAdmin }) =>
      createAdmin(contextOf(shell, store, adapters)),
    )
    return loading
  }
  return {
    isOpen: (survey, now) => submissionsOpen(store, survey, now),
    home: async (...asked) => (await load()).home?.(...asked),
    run: async (...asked) => (await load()).run(...asked),
  }
}

/**
 * Resolves when every platform has ended; never where one goes on. Rejects when the last one has shut the program out:
 * while another goes on, its people are still served.
 */
async function allEnded(adapters: readonly Adapter[]): Promise<void> {
  const ends = adapters.map(({ ended }) => ended ?? new Promise<never>(() => {}))
  for (const end of await Promise.allSettled(ends)) if (end.status === 'rejected') throw end.reason
}
