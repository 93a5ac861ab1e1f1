import type { Adapter, Host, Message, Update } from '../adapter.ts'
import { compile } from '../interview/machine.ts'
import type { Person } from '../interview/record.ts'
import type { Moment } from '../interview/turn.ts'
import { createKeyedQueue } from '../keyed-queue.ts'
import type { Log } from '../log.ts'
import { wordsIn } from '../screen/words/index.ts'
import { askedKey, openInterviewKeys, updateInterview } from '../store/records.ts'
import { type Store, StoreConflict, StoreUnavailable, UnreadableRecord } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { commandFor } from './command-words.ts'
import type { Setting } from './context.ts'
import { deliver } from './deliver.ts'
import { earlierAnswers } from './earlier.ts'
import { formsOf } from './forms.ts'
import { createReceipts } from './receipts.ts'
import { newResponseId } from './response-id.ts'
import { answerOutside, mayHandIn, type Outside, outsideCommand } from './services.ts'
import { showAgain, showEffect, showHome } from './show.ts'
import { findTeams } from './team.ts'
import { transact } from './transact.ts'

export interface BotOptions {
  survey: Survey
  store: Store
  adapters: readonly Adapter[]
  /** For a person whose platform names none. */
  language: Language
  log: Log
  now?: () => Date
  /** The configured deadline, as in `Config`. */
  deadline?: string
  outside?: Outside
  /** Whether a team has admins who collect its responses; none has unless said so. */
  collects?: (platform: string, team: string) => boolean
}

export interface Bot {
  host: Host
  /** Starts every platform, then shows again what was not delivered. */
  start(): Promise<void>
  /** Stops listening, finishes what has begun, stores the last receipts. The store stays open. */
  stop(): Promise<void>
}

/** The assistant: takes updates from platforms, keeps the interviews, and shows what comes of it. */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { survey, store, log, outside } = options
  const now = options.now ?? (() => new Date())
  const keyOf = await openInterviewKeys(store)
  const adapters = new Map(options.adapters.map((adapter) => [adapter.platform, adapter]))
  const queue = createKeyedQueue()
  const receipts = createReceipts(store, log)
  const setting: Setting = {
    survey,
    chart: compile(survey),
    store,
    adapters,
    receipts,
    log,
    language: options.language,
    collects: options.collects ?? (() => false),
    today: () => ({ now: now(), deadline: options.deadline }),
    keyFor(person, of = survey.id) {
      const isEverywhere = adapters.get(person.platform)?.usersAreGlobal
      return keyOf(of, isEverywhere ? { ...person, team: '' } : person)
    },
  }

  async function receive(update: Update): Promise<void> {
    const { platform, team, user } = update.from
    const person: Person = { platform, team, user }
    const adapter = adapters.get(platform)
    if (!adapter) return
    const key = setting.keyFor(person)
    const command = outside && outsideCommand(update.input)
    // An export may take minutes; the person's interview does not wait for it.
    await queue.run(command ? askedKey(key) : key, async () => {
      try {
        if (command) await answerOutside(setting, outside, adapter, key, update, command)
        else if (update.input.kind === 'open' && update.from.place === 'home')
          await showHome(setting, adapter, key, update, outside)
        else await turn(adapter, key, person, update)
      } catch (error) {
        await apologize(adapter, update, error)
      }
    })
  }

  /** One input of the interview: stored first, then shown. */
  async function turn(adapter: Adapter, key: string, person: Person, update: Update): Promise<void> {
    const at = now()
    const place = update.from.place === 'home' ? 'dm' : update.from.place
    const moment: Moment = {
      now: at.toISOString(),
      by: `${person.platform}:${person.user}`,
      responseId: newResponseId(),
      closed: outside !== undefined && mayHandIn(update.input) && !(await outside.isOpen(survey, at)),
    }
    const isNew = survey.carries.length > 0 && (await store.get(key)) === undefined
    const earlier = isNew ? await earlierAnswers(setting, person) : undefined
    const language = update.language ?? setting.language
    const delivered = receipts.of(key)
    const turning = { setting, key, person, update, language, moment, place, delivered, earlier }
    let effect = await updateInterview(store, key, (stored) => transact(turning, stored))
    if (effect.kind === 'teamless') {
      const asked = await findTeams(setting, adapter, person, effect.interview)
      effect = await updateInterview(store, key, (stored) => transact({ ...turning, asked }, stored))
    }
    if (effect.kind === 'done')
      await showEffect(setting, adapter, key, update, effect, { ...update.from, place })
  }

  /** The person is told that nothing was recorded, and why, in words that say what to do. */
  async function apologize(adapter: Adapter, update: Update, error: unknown): Promise<void> {
    const language = update.language ?? setting.language
    const words = wordsIn(language)
    const isDown = error instanceof StoreUnavailable || error instanceof StoreConflict
    const text = isDown ? words.notSaved : error instanceof UnreadableRecord ? words.unreadable : words.failed
    log.error({ err: error, platform: update.from.platform }, 'an input could not be handled')
    const message: Message = {
      key: 'trouble',
      body: [{ kind: 'notice', text }],
      control: { kind: 'none' },
      actions: [],
      plain: text,
      language,
    }
    await deliver(adapter, update.from, message, { idempotencyKey: `${update.id}:trouble` }, log)
  }

  const host: Host = { receive, ...formsOf(setting), command: commandFor }
  return {
    host,
    async start() {
      await Promise.all(options.adapters.map((adapter) => adapter.start(host)))
      await showAgain(setting, queue.run)
    },
    async stop() {
      await Promise.all(options.adapters.map((adapter) => adapter.stop()))
      await queue.idle()
      await receipts.flush()
    },
  }
}
