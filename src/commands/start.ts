import { parseArgs } from 'node:util'
import type { Adapter } from '../adapter.ts'
import { hasAdmins } from '../admin/access.ts'
import { submissionsOpen } from '../admin/close-survey.ts'
import { watchOwners } from '../admin/watch-owners.ts'
import { createBot } from '../bot/index.ts'
import type { Services } from '../bot/services.ts'
import type { Store } from '../store/store.ts'
import { contextOf } from './admin.ts'
import type { Shell } from './shell.ts'

/**
 * `start [--respondent NAME]`: the interview on every configured platform or, where there is none, in the terminal, until
 * the terminal's input ends or the process is told to stop. `--respondent` tells people at one terminal apart.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: { respondent: { type: 'string' } } })
  const { config, log } = shell
  const survey = shell.surveys.called(config.survey)
  if (!survey) throw new Error(`no survey ${config.survey}`)
  const stopped = toldToStop()
  const store = await shell.openStore()
  try {
    const adapters = await shell.connect(values)
    const bot = await createBot({
      survey,
      store,
      adapters,
      language: config.language,
      log,
      ...(config.deadline && { deadline: config.deadline }),
      services: adminServices(shell, store, adapters),
      collects: (platform, team) => hasAdmins(config, platform, team),
    })
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
    await store.close()
  }
  return 0
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

/** Resolves when every platform has ended; never where one goes on. */
function allEnded(adapters: readonly Adapter[]): Promise<unknown> {
  return Promise.all(adapters.map(({ ended }) => ended ?? new Promise<never>(() => {})))
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
