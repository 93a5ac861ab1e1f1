import type { Adapter, Host, Update } from '../adapter.ts'
import type { Collection } from '../guidance/survey-period.ts'
import type { Moment } from '../interview/context.ts'
import { compile } from '../interview/statechart.ts'
import { createKeyedQueue } from '../keyed-queue.ts'
import type { Log } from '../log.ts'
import { commandsKey, openInterviewKeys } from '../store/keys.ts'
import { updateInterview } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { answerService } from './answer-service.ts'
import { apologise } from './apologise.ts'
import { commandFor } from './command-words.ts'
import type { BotContext, Incoming } from './context.ts'
import { earlierAnswers } from './earlier-answers.ts'
import { formsOf } from './forms.ts'
import { newResponseId, newShowing } from './ids.ts'
import { openConversations } from './open-conversations.ts'
import { maySubmit, type Services, serviceCommand } from './services.ts'
import { showAgain, showEffect, showHome } from './show.ts'
import { createReceipts } from './shown-screens.ts'
import { findTeams } from './team.ts'
import { type Transaction, transact } from './transact.ts'

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
  /** What the operator says of their own collection, as in `Config`. */
  collection?: Collection
  services?: Services
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
  const { survey, store, log, services } = options
  const now = options.now ?? (() => new Date())
  const keyOf = await openInterviewKeys(store)
  const adapters = new Map(options.adapters.map((adapter) => [adapter.platform, adapter]))
  const queue = createKeyedQueue()
  const shownAgain = Promise.withResolvers<void>()
  const context: BotContext = {
    survey,
    chart: compile(survey),
    store,
    adapters,
    receipts: createReceipts(store, log),
    services,
    log,
    language: options.language,
    collects: options.collects ?? (() => false),
    today: () => ({ now: now(), deadline: options.deadline, collection: options.collection }),
    keyFor(person, of = survey.id) {
      const isGlobal = adapters.get(person.platform)?.usersAreGlobal
      return keyOf(of, isGlobal ? { ...person, team: '' } : person)
    },
  }

  async function receive(update: Update, stored: () => void = () => {}): Promise<void> {
    const { platform, team, user } = update.from
    const person = { platform, team, user }
    const adapter = adapters.get(platform)
    if (!adapter) return stored()
    const incoming = { update, adapter, person, key: context.keyFor(person) }
    const command = services && serviceCommand(update.input)
    // An export may take minutes; the person's interview does not wait for it.
    await queue.run(command ? commandsKey(incoming.key) : incoming.key, async () => {
      try {
        if (command) await answerService(context, services, incoming, command, stored)
        else if (update.input.kind === 'open' && update.from.place === 'home')
          await showHome(context, incoming)
        else await interview(incoming, stored)
      } catch (error) {
        await apologise(context, incoming, error)
      } finally {
        stored()
      }
    })
  }

  /** One input of the interview: stored first, then shown. */
  async function interview(incoming: Incoming, isStored: () => void): Promise<void> {
    const { update, person, key } = incoming
    const { place: said, thread } = update.from
    const to = { place: said === 'home' ? 'dm' : said, ...(thread !== undefined && { thread }) }
    const moment = await momentOf(incoming)
    const isNew = survey.carries.length > 0 && (await store.get(key)) === undefined
    const transaction: Transaction = {
      ...incoming,
      language: update.language ?? context.language,
      moment,
      to,
      delivered: context.receipts.of(key),
      earlier: isNew ? await earlierAnswers(context, person) : undefined,
    }
    let effect = await updateInterview(store, key, (stored) => transact(context, transaction, stored))
    if (effect.kind === 'teamless') {
      const membership = await findTeams(context, incoming, effect.interview)
      const known = { ...transaction, membership }
      effect = await updateInterview(store, key, (stored) => transact(context, known, stored))
    }
    isStored()
    if (effect.kind === 'done') await showEffect(context, incoming, effect, { ...update.from, ...to })
  }

  async function momentOf({ update, person }: Incoming): Promise<Moment> {
    const at = now()
    return {
      now: at.toISOString(),
      by: `${person.platform}:${person.user}`,
      responseId: newResponseId(),
      showing: newShowing(),
      closed: services !== undefined && maySubmit(update.input) && !(await services.isOpen(survey, at)),
    }
  }

  const host: Host = {
    receive,
    // A question that may not have arrived comes before what was said to it meanwhile.
    openConversations: (platform) => shownAgain.promise.then(() => openConversations(context, platform)),
    ...formsOf(context),
    command: commandFor,
  }
  return {
    host,
    async start() {
      const start = async (adapter: Adapter) => {
        await adapter.start(host)
        log.info({ platform: adapter.platform }, 'connected')
      }
      await Promise.all(options.adapters.map(start))
      await showAgain(context, queue.run)
      shownAgain.resolve()
    },
    async stop() {
      await Promise.all(options.adapters.map((adapter) => adapter.stop()))
      await queue.idle()
      await context.receipts.flush()
    },
  }
}
