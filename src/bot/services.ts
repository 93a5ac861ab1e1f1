import type { Adapter, Button, Command, Input, Message, Paragraph, Update } from '../adapter.ts'
import type { Person } from '../interview/record.ts'
import type { Log } from '../log.ts'
import { Asked, askedKey, readInterview } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { Setting } from './context.ts'
import { deliver } from './deliver.ts'

/** What is answered beside the interview: papers, reports, the admin's acts. */
export interface Outside {
  /** The messages that answer a command; undefined where it is not one of these. */
  run(
    command: Command,
    who: { person: Person; teamAdmin: boolean | 'unknown' },
    language: Language,
    /** Shows a message while a long answer is still being made. */
    tell: (message: Message) => Promise<void>,
  ): Promise<Message[] | undefined>
  /** What an admin's own page shows as well; undefined for everybody else. */
  home?(
    who: { person: Person; teamAdmin: boolean | 'unknown' },
    language: Language,
  ): Promise<{ body: Paragraph[]; buttons: Button[] } | undefined>
  /** False once the admin has closed the survey. */
  isOpen(survey: Survey, now: Date): Promise<boolean>
}

const commands: ReadonlySet<Command['name']> = new Set([
  'overview',
  'export',
  'delete',
  'close-survey',
  'open-survey',
  'audit',
  'receipt',
  'gaps',
])

/** The command of an input that is answered outside the interview. */
export function outsideCommand(input: Input): Command | undefined {
  return input.kind === 'command' && commands.has(input.command.name) ? input.command : undefined
}

/** Only these can end in a submission; nothing else asks whether the survey is closed. */
export function mayHandIn(input: Input): boolean {
  return (
    input.kind === 'text' ||
    (input.kind === 'command' && ['submit', 'confirm', 'reopen'].includes(input.command.name))
  )
}

/** Answers in the direct conversation only, and, like any input, once. */
export async function answerOutside(
  setting: Setting,
  outside: Outside,
  adapter: Adapter,
  key: string,
  update: Update,
  command: Command,
): Promise<void> {
  const { store, log } = setting
  if (!(await isFirst(store, askedKey(key), update.id))) return
  const interview = await readInterview(store, key)
  const language = interview?.languageChosen ? interview.language : (update.language ?? setting.language)
  const to = { ...update.from, place: 'dm' }
  let count = 0
  const tell = async (message: Message): Promise<void> => {
    count += 1
    await deliver(adapter, to, message, { idempotencyKey: `${update.id}:${count}` }, log)
  }
  const who = await whoAsks(adapter, update, command, log)
  for (const message of (await outside.run(command, who, language, tell)) ?? []) await tell(message)
}

/** What leaves the house or goes for good: whether the platform calls somebody an admin is asked anew. */
const asksAnew: ReadonlySet<Command['name']> = new Set(['export', 'delete'])

async function whoAsks(
  adapter: Adapter,
  { from, teamAdmin }: Update,
  command: Command,
  log: Log,
): Promise<{ person: Person; teamAdmin: boolean | 'unknown' }> {
  const { platform, team, user } = from
  if (!adapter.isTeamAdmin || !asksAnew.has(command.name)) {
    const unsaid = adapter.isTeamAdmin ? 'unknown' : false
    return { person: { platform, team, user }, teamAdmin: teamAdmin ?? unsaid }
  }
  // What was asked in a team and is confirmed in the direct conversation is still about that team.
  const named = 'options' in command ? command.options?.team : undefined
  const person = { platform, team: team === '' ? (named ?? '') : team, user }
  try {
    return { person, teamAdmin: await adapter.isTeamAdmin(user, person.team) }
  } catch (error) {
    log.warn({ err: error, platform }, 'the platform did not say who administers a team')
    return { person, teamAdmin: 'unknown' }
  }
}

/** False when this input has been seen before, by whichever process. */
function isFirst(store: Store, key: string, id: string): Promise<boolean> {
  return store.update(key, (stored) => {
    const ids = Asked.safeParse(stored).data ?? []
    if (ids.includes(id)) return { result: false }
    return { set: [...ids, id].slice(-20), result: true }
  })
}
