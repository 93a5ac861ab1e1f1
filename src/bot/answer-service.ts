import type { Command, Message } from '../adapter.ts'
import { commandsKey } from '../store/keys.ts'
import { readInterview } from '../store/records.ts'
import type { BotContext, Incoming } from './context.ts'
import { deliver } from './deliver.ts'
import { isFirst } from './exactly-once.ts'
import { languageOf } from './language.ts'
import type { Requester, Services } from './services.ts'

/** Answers in the direct conversation only, and, like any input, once. */
export async function answerService(
  context: BotContext,
  services: Services,
  incoming: Incoming,
  command: Command,
  stored: () => void,
): Promise<void> {
  const { store, log } = context
  const { update, adapter, key } = incoming
  if (!(await isFirst(store, commandsKey(key), update.id))) return
  // What is asked for is noted; making it may take minutes.
  stored()
  const interview = await readInterview(store, key)
  const language = languageOf(interview, update.language ?? context.language)
  const to = { ...update.from, place: 'dm' }
  let count = 0
  const tell = async (message: Message): Promise<void> => {
    count += 1
    await deliver(adapter, to, message, { idempotencyKey: `${update.id}:${count}` }, log)
  }
  const requester = await requesterOf(context, incoming, command)
  for (const message of (await services.run(command, requester, language, tell)) ?? []) await tell(message)
}

/** What hands out or destroys answers: for these the platform is asked again whether somebody is an admin. */
const needsFreshAdmin: ReadonlySet<Command['name']> = new Set(['export', 'delete'])

async function requesterOf(
  { log }: BotContext,
  { adapter, person, update: { teamAdmin } }: Incoming,
  command: Command,
): Promise<Requester> {
  if (!adapter.standingOf) return { person, teamAdmin: teamAdmin ?? false }
  if (!needsFreshAdmin.has(command.name)) return { person, teamAdmin: teamAdmin ?? 'unknown' }
  // A request made in a team may be confirmed in the direct conversation: it is still about that team.
  const asked = 'options' in command ? command.options?.team : undefined
  const inTeam = { ...person, team: person.team || (asked ?? '') }
  try {
    const standing = await adapter.standingOf(person.user, inTeam.team)
    return { person: inTeam, teamAdmin: standing === 'stranger' ? standing : standing === 'admin' }
  } catch (error) {
    log.warn({ err: error, platform: person.platform }, 'the platform did not say who administers a team')
    return { person: inTeam, teamAdmin: 'unknown' }
  }
}
