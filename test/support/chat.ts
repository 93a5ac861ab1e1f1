import { randomUUID } from 'node:crypto'
import type {
  Adapter,
  Address,
  Command,
  Host,
  Input,
  Message,
  OutgoingFile,
  Receipt,
} from '../../src/adapter.ts'
import { Unreachable } from '../../src/adapter.ts'
import type { Given } from '../../src/survey/questions/value.ts'
import type { Language } from '../../src/survey/text.ts'

/** A respondent at the test client. Every verb resolves when its effect is stored and shown. */
export interface Respondent {
  readonly id: string
  /** Types; `at`: when it was sent, by the platform's clock, where that is not now. */
  says(text: string, at?: Date): Promise<void>
  /** Uses the choice control of a question; by default of the one that is open. */
  picks(value: string, question?: string): Promise<void>
  /** Presses the newest button with this label. */
  presses(label: string): Promise<void>
  /** Presses the newest button that says yes to what is asked. */
  confirms(): Promise<void>
  /** Submits a form of a question. */
  fills(question: string, given: Given): Promise<void>
  does(command: Command): Promise<void>
  /** Anything else a platform may hand on; with `id`, a redelivery. */
  sends(input: Input, id?: string, on?: string): Promise<void>
  /** Everything that was shown, oldest first, replacements too. */
  readonly heard: Message[]
  /** The conversation as it stands now: replaced messages are gone. */
  readonly conversation: Message[]
  /** What is open: the newest message that is not just a record. */
  readonly screen: Message
  readonly files: OutgoingFile[]
}

export interface PersonOptions {
  team?: string
  place?: string
  language?: Language
  teamAdmin?: boolean
}

let time = 0
/** The platform's clock: later each time it is asked, however quick everybody is. */
export const clock = (): Date => {
  time = Math.max(time + 1, Date.now())
  return new Date(time)
}

/** The test client: an adapter like any other, whose platform is this object. */
export function testClient(platform = 'test', more: Partial<Adapter> = {}) {
  let host: Host | undefined
  // Two clients on one store are two platforms: their ids must not meet.
  const session = randomUUID()
  let count = 0
  const gone = new Set<string>()
  const shown = new Map<string, { receipt: string; message: Message }[]>()
  const heard = new Map<string, Message[]>()
  const showings = new Map<string, Receipt>()
  const keyOf = ({ team, user }: Pick<Address, 'team' | 'user'>) => `${team}/${user}`

  const adapter: Adapter = {
    platform,
    async start(to) {
      host = to
    },
    async show(to, message, { replacing, idempotencyKey, past } = {}) {
      if (gone.has(to.user)) throw new Unreachable(to.user)
      const again = idempotencyKey === undefined ? undefined : showings.get(idempotencyKey)
      if (again) return again
      if (past) await adapter.show(to, past.line, past)
      const [told, conversation] = [heard.get(keyOf(to)) ?? [], shown.get(keyOf(to)) ?? []]
      heard.set(keyOf(to), told)
      shown.set(keyOf(to), conversation)
      told.push(message)
      const older = replacing && conversation.findLast(({ receipt }) => receipt === replacing.message)
      if (older) older.message = message
      else {
        count += 1
        conversation.push({ receipt: `m${count}`, message })
      }
      const receipt = { place: to.place, message: older?.receipt ?? `m${count}`, at: clock().toISOString() }
      if (idempotencyKey !== undefined) showings.set(idempotencyKey, receipt)
      return receipt
    },
    async stop() {
      host = undefined
    },
    ...more,
  }

  function person(id: string, options: PersonOptions = {}): Respondent {
    const from: Address = { platform, team: options.team ?? '', user: id, place: options.place ?? 'dm' }
    const conversation = () => shown.get(keyOf(from)) ?? []
    const isRecord = (message: Message) => /^(record|moved):/.test(message.key)

    async function sends(input: Input, updateId?: string, on?: string, at = clock()): Promise<void> {
      count += 1
      await host?.receive({
        id: updateId ?? `${session}:${count}`,
        from,
        at,
        input,
        ...(on !== undefined && { on: { place: from.place, message: on } }),
        ...(options.language && { language: options.language }),
        ...(options.teamAdmin !== undefined && { teamAdmin: options.teamAdmin }),
      })
    }
    const screen = () => {
      const open = conversation().findLast(({ message }) => !isRecord(message))
      if (!open) throw new Error(`${id} has not been shown anything yet`)
      return open
    }
    return {
      id,
      says: (text, at) => sends({ kind: 'text', text }, undefined, undefined, at),
      async picks(value, question) {
        const { control } = screen().message
        const of = question ?? (control.kind === 'pick' ? control.question : undefined)
        if (of === undefined) throw new Error(`no choices are open, but: ${screen().message.plain}`)
        const on = conversation().findLast(
          ({ message }) => message.control.kind === 'pick' && message.control.question === of,
        )
        await sends({ kind: 'pick', question: of, value }, undefined, on?.receipt)
      },
      async presses(label) {
        for (const { receipt, message } of conversation().toReversed()) {
          const button = buttonsOf(message).find((one) => one.label === label)
          if (button) return sends({ kind: 'command', command: button.command }, undefined, receipt)
        }
        throw new Error(`there is no button "${label}" in: ${screen().message.plain}`)
      },
      async confirms() {
        for (const { receipt, message } of conversation().toReversed()) {
          const button = buttonsOf(message).find(({ command }) => command.name === 'confirm')
          if (button) return sends({ kind: 'command', command: button.command }, undefined, receipt)
        }
        throw new Error(`nothing is to be confirmed in: ${screen().message.plain}`)
      },
      fills: (question, given) => sends({ kind: 'form', question, given }),
      does: (command) => sends({ kind: 'command', command }),
      sends,
      get heard() {
        return heard.get(keyOf(from)) ?? []
      },
      get conversation() {
        return conversation().map(({ message }) => message)
      },
      get screen() {
        return screen().message
      },
      get files() {
        return (heard.get(keyOf(from)) ?? []).flatMap(({ file }) => file ?? [])
      },
    }
  }

  return {
    adapter,
    person,
    /** From now on this person cannot be written to. */
    closes: (user: string) => void gone.add(user),
    /** This person's newest message is deleted on the platform. */
    deletesNewest: (id: string, team = '') => void shown.get(`${team}/${id}`)?.pop(),
  }
}

/** Everything that can be pressed in a message. */
export function buttonsOf(message: Message) {
  const rows = [...message.body, ...(message.aside?.body ?? [])].flatMap((one) =>
    one.kind === 'rows' ? one.rows.flatMap((row) => row.button ?? []) : [],
  )
  return [...message.actions.flat(), ...(message.aside?.actions.flat() ?? []), ...rows]
}
