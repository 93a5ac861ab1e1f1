import { randomUUID } from 'node:crypto'
import type { Adapter, Address, Command, Host, Message, Receipt, Update } from '../adapter.ts'
import { compile } from '../interview/machine.ts'
import type { Happened, Moment } from '../interview/turn.ts'
import type { Log } from '../log.ts'
import { controlFor, take } from '../questions/index.ts'
import type { Interview, Person } from '../record.ts'
import {
  type InterviewKey,
  openInterviewKeys,
  readInterview,
  scanWaiting,
  updateInterview,
} from '../records.ts'
import { questionsOf } from '../route.ts'
import { asideOf } from '../screen/aside.ts'
import { homeScreen } from '../screen/home.ts'
import { screenOf } from '../screen/index.ts'
import { movedLine, parkedLine, recordLine } from '../screen/record.ts'
import { type Store, StoreConflict, StoreUnavailable, UnreadableRecord } from '../store/store.ts'
import type { Survey } from '../survey.ts'
import type { Language } from '../text.ts'
import { commandFor } from '../words/commands.ts'
import { wordsIn } from '../words/index.ts'
import { deliver } from './deliver.ts'
import { earlierAnswers } from './earlier.ts'
import { createLanes } from './lanes.ts'
import { createReceipts } from './receipts.ts'
import { type Effect, transact } from './transact.ts'

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
  /** Answers to commands that are not part of the interview (receipts, reports, the admin's). */
  outside?: Outside
}

/** Answers a command that changes nothing in the interview, with messages of its own; undefined: not one of those. */
export interface Outside {
  run(
    command: Command,
    who: { person: Person; teamAdmin: boolean },
    language: Language,
  ): Promise<Message[] | undefined>
  /** False once the admin has closed the survey. */
  isOpen(survey: Survey, now: Date): Promise<boolean>
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
  const chart = compile(survey)
  const today = () => ({ now: now(), deadline: options.deadline })
  const keyOf: InterviewKey = await openInterviewKeys(store)
  const adapters = new Map(options.adapters.map((adapter) => [adapter.platform, adapter]))
  const lanes = createLanes()
  const receipts = createReceipts(store, log)

  function keyFor(person: Person, of: string = survey.id): string {
    const everywhere = adapters.get(person.platform)?.usersAreGlobal
    return keyOf(of, everywhere ? { ...person, team: '' } : person)
  }

  async function receive(update: Update): Promise<void> {
    const person = personOf(update.from)
    const key = keyFor(person)
    await lanes.run(key, async () => {
      try {
        await turn(key, person, update)
      } catch (error) {
        await apologize(update, error)
      }
    })
  }

  async function turn(key: string, person: Person, update: Update): Promise<void> {
    const adapter = adapters.get(person.platform)
    if (!adapter) return
    const at = now()
    const language = update.language ?? options.language
    if (update.input.kind === 'open' && update.from.place === 'home') return showHome(key, update, language)
    const place = update.from.place === 'home' ? 'dm' : update.from.place
    const moment: Moment = {
      now: at.toISOString(),
      by: `${person.platform}:${person.user}`,
      responseId: newResponseId(),
      closed: outside ? !(await outside.isOpen(survey, at)) : false,
    }
    const delivered = receipts.of(key)
    const earlier =
      survey.carries.length > 0 && (await store.get(key)) === undefined
        ? await earlierAnswers(store, (of, who) => keyFor(who, of), survey, person)
        : undefined
    const turning = { survey, chart, key, person, update, language, moment, place, delivered, earlier }
    const effect = await updateInterview(store, key, (stored) => transact(turning, stored))
    if (effect.kind === 'repeated') return
    await tell(adapter, key, update, effect, { ...update.from, place })
    if (update.input.kind === 'command')
      await answerOutside(adapter, update, update.input.command, effect.interview.language)
  }

  /** Show what came of an input: the record of an answered question in place of it, then the screen that is open now. */
  async function tell(
    adapter: Adapter,
    key: string,
    update: Update,
    effect: Extract<Effect, { kind: 'done' }>,
    to: Address,
  ): Promise<void> {
    const { interview, happened, before } = effect
    const { language } = interview
    const last = receipts.of(key)?.receipt ?? before?.screen?.receipt
    const isElsewhere = before?.screen !== undefined && before.screen.to.place !== to.place
    const previous = isElsewhere ? update.on : (last ?? update.on)
    const turnId = `${interview.id}:${interview.screen?.turn ?? 0}`
    const pressed = previous !== undefined && update.on?.message === previous.message
    const left = happened.findLast((one) => one.kind === 'recorded' || one.kind === 'parked')
    let replacing: Receipt | undefined
    if (left) {
      const line =
        left.kind === 'recorded'
          ? recordLine(survey, left.question, left.value, language)
          : parkedLine(survey, left.question, language)
      await deliver(
        adapter,
        to,
        line,
        { turn: `${turnId}:record`, ...(previous && { replacing: previous }) },
        log,
      )
    } else if (pressed) replacing = previous
    else if (previous && before && questionsOf(survey).has(before.at)) {
      const line = movedLine(survey, before.at, language)
      await deliver(adapter, to, line, { turn: `${turnId}:moved`, replacing: previous }, log)
    }
    const screen = screenFor(interview, happened)
    const shown = await deliver(adapter, to, screen, { turn: turnId, ...(replacing && { replacing }) }, log)
    if (shown.kind === 'shown' && shown.receipt && interview.screen)
      receipts.hold(key, interview.screen.turn, shown.receipt)
  }

  function screenFor(interview: Interview, happened: readonly Happened[]): Message {
    const aside = asideOf(survey, interview, today())
    const rowsPerPage = adapters.get(interview.respondent.platform)?.rowsPerPage
    return screenOf(survey, interview, {
      happened,
      ...(aside && { aside }),
      ...(rowsPerPage && { rowsPerPage }),
    })
  }

  async function showHome(key: string, update: Update, language: Language): Promise<void> {
    const adapter = adapters.get(update.from.platform)
    const interview = await readInterview(store, key)
    const screen = homeScreen(
      survey,
      interview,
      interview?.languageChosen ? interview.language : language,
      today(),
    )
    if (adapter) await deliver(adapter, update.from, screen, {}, log)
  }

  async function answerOutside(
    adapter: Adapter,
    update: Update,
    command: Command,
    language: Language,
  ): Promise<void> {
    const who = { person: personOf(update.from), teamAdmin: update.teamAdmin === true }
    const messages = (await outside?.run(command, who, language)) ?? []
    // What an admin asks for, and anybody's own papers, goes to the person alone.
    const to = { ...update.from, place: 'dm' }
    for (const [index, message] of messages.entries())
      await deliver(adapter, to, message, { turn: `${update.id}:${index}` }, log)
  }

  /** The person is told that nothing was recorded, and why, in words that say what to do. */
  async function apologize(update: Update, error: unknown): Promise<void> {
    const adapter = adapters.get(update.from.platform)
    const language = update.language ?? options.language
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
    if (adapter) await deliver(adapter, update.from, message, { turn: `${update.id}:trouble` }, log)
  }

  /** Every interview whose last screen was not delivered is shown again; a platform that got it shows it once. */
  async function showAgain(): Promise<void> {
    for await (const key of scanWaiting(store)) {
      const interview = await readInterview(store, key).catch(() => undefined)
      const screen = interview?.screen
      const adapter = interview && adapters.get(interview.respondent.platform)
      if (!interview || !screen || screen.receipt || !adapter || interview.survey.id !== survey.id) continue
      void lanes.run(key, async () => {
        const turnId = `${interview.id}:${screen.turn}`
        const shown = await deliver(adapter, screen.to, screenFor(interview, []), { turn: turnId }, log)
        if (shown.kind === 'shown' && shown.receipt) receipts.hold(key, screen.turn, shown.receipt)
      })
    }
  }

  const host: Host = {
    receive,
    async form(from, id, language) {
      const interview = await readInterview(store, keyFor(personOf(from)))
      const question = questionsOf(survey).get(id)
      if (!question) return undefined
      const draft = interview?.draft?.question === id ? interview.draft : undefined
      const value = interview?.answers[id]?.value
      const control = controlFor(question, draft, value, interview?.language ?? language ?? options.language)
      return control.kind === 'form' || control.kind === 'rows' ? control : undefined
    },
    check(id, given, language) {
      const question = questionsOf(survey).get(id)
      const taken = question && take(question, { question: id }, given)
      if (taken?.kind !== 'problem') return {}
      return Object.fromEntries(
        Object.entries(taken.problems).map(([field, problem]) => [field, problem[language]]),
      )
    },
    command: commandFor,
  }

  return {
    host,
    async start() {
      await Promise.all(options.adapters.map((adapter) => adapter.start(host)))
      await showAgain()
    },
    async stop() {
      await Promise.all(options.adapters.map((adapter) => adapter.stop()))
      await lanes.idle()
      await receipts.flush()
    },
  }
}

function personOf({ platform, team, user }: Address): Person {
  return { platform, team, user }
}

/** Short enough to be read out on the telephone: "7K2M-9QXD-41PZ"; 60 random bits. */
function newResponseId(): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz'
  const bytes = Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
  const text = Array.from({ length: 12 }, (_, index) => letters[(bytes[index] ?? 0) % 32]).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
