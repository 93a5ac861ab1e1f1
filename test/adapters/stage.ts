import type { Adapter, Command, Form, Host, Update } from '../../src/adapter.ts'
import type { Given } from '../../src/survey/questions/value.ts'
import type { Language } from '../../src/survey/text.ts'

/** What stands in a person's conversation, as they would read it: plain text without the platform's markup. */
export interface Seen {
  text: string
  /** The labels of everything that can be pressed or picked, top to bottom. */
  controls: string[]
  files: { name: string; content: Uint8Array }[]
  /** Only this person sees it, and it is gone after a reload. */
  ephemeral?: boolean
}

/** A form that stands open in front of a person. */
export interface OpenForm {
  title: string
  /** Top to bottom; the fields of a list repeat once a row. */
  fields: { label: string; value: string }[]
}

/** A person at the platform, driving the adapter only by what the platform lets a person do. */
export interface Actor {
  /** The platform's id: `from.user` of what this person does. */
  readonly id: string
  /** Types into the direct conversation. */
  says(text: string): Promise<void>
  /** Types the slash command followed by these words. */
  commands(words: string): Promise<void>
  /** Presses or picks the newest control with this label. */
  chooses(label: string): Promise<void>
  /** The form that stands open, if any. */
  form(): Promise<OpenForm | undefined>
  /** Fills fields by label and submits; with several rows, adds rows first. Resolves to problems by field label. */
  submits(rows: Record<string, string>[]): Promise<Record<string, string>>
  /** The direct conversation, oldest first. */
  sees(): Promise<Seen[]>
}

/** An adapter connected to a double of its platform. */
export interface Stage {
  adapter: Adapter
  person(options?: { language?: Language; teamAdmin?: boolean }): Promise<Actor>
  /** The platform delivers the last thing that happened once more. */
  redelivers?(): Promise<void>
  /** The platform does what it is told next, but its answer is lost. */
  losesNextAnswer?(): void
  /** The person can no longer be written to. */
  closes?(actor: Actor): void
  /** The newest message in this conversation is deleted. */
  deletesNewest?(actor: Actor): Promise<void>
  sendsFile?(actor: Actor): Promise<void>
  editsLast?(actor: Actor): Promise<void>
  /** Another bot writes into the person's conversation. */
  otherBotSays?(actor: Actor, text: string): Promise<void>
  /** The person opens the conversation or their own page. */
  opens?(actor: Actor): Promise<void>
  close(): Promise<void>
}

export interface RecordingHost extends Host {
  updates: Update[]
  /** The update at `index`, once it has come. */
  update(index: number): Promise<Update>
  /** What `form` answers. */
  offers(form: Form): void
  /** What `check` finds, by field name. */
  finds(problems: (given: Given) => Record<string, string>): void
}

/** A host that writes down what reaches it and does nothing else. */
export function recordingHost(commands: Record<string, Command> = {}): RecordingHost {
  const updates: Update[] = []
  const waiting: (() => void)[] = []
  let form: Form | undefined
  let find: (given: Given) => Record<string, string> = () => ({})
  return {
    updates,
    async receive(update, stored) {
      updates.push(update)
      stored?.()
      for (const wake of waiting.splice(0)) wake()
    },
    openConversations: async () => [],
    async update(index) {
      for (;;) {
        const update = updates[index]
        if (update) return update
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    offers(offered) {
      form = offered
    },
    finds(problems) {
      find = problems
    },
    check: (_question, given) => find(given),
    form: async () => form,
    command: (words) => commands[words.trim()],
  }
}
