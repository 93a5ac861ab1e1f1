import type { Conversation } from '../adapter.ts'
import { scanInterviews } from '../store/records.ts'
import type { BotContext } from './context.ts'

/** Somebody who has said nothing for so long, in ms, is not listened for after a restart; their next word is heard. */
const LOOK_BACK_MS = 14 * 24 * 60 * 60 * 1_000
/** A conversation begun with a button has no text yet: clocks may differ by this much, in ms. */
const CLOCKS_MS = 60_000
const MAX_CONVERSATIONS = 2_000

/** The conversations of open interviews in which something may have been said meanwhile, those touched last first. */
export async function openConversations(
  { store, survey, today }: BotContext,
  platform: string,
): Promise<Conversation[]> {
  const oldest = new Date(today().now.getTime() - LOOK_BACK_MS).toISOString()
  const found: (Conversation & { touchedAt: string })[] = []
  for await (const interview of scanInterviews(store, { survey: survey.id })) {
    const { at, heardUntil, respondent, screen, startedAt, touchedAt } = interview
    if (respondent.platform !== platform || at === 'submitted' || touchedAt < oldest) continue
    const receipt = screen?.to.place === 'dm' ? screen.receipt : undefined
    found.push({
      user: respondent.user,
      ...(receipt && { place: receipt.place }),
      since: heardUntil === undefined ? new Date(Date.parse(startedAt) - CLOCKS_MS) : new Date(heardUntil),
      touchedAt,
    })
  }
  return found
    .sort((one, other) => other.touchedAt.localeCompare(one.touchedAt))
    .slice(0, MAX_CONVERSATIONS)
    .map(({ touchedAt: _, ...conversation }) => conversation)
}
