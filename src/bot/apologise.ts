import { NewerSurvey } from '../interview/new-version.ts'
import { noticeOf } from '../screen/message.ts'
import { words } from '../screen/words/index.ts'
import { StoreConflict, StoreUnavailable, UnreadableRecord } from '../store/store.ts'
import type { Text } from '../survey/text.ts'
import type { BotContext, Incoming } from './context.ts'
import { deliver } from './deliver.ts'

/** Tells the person that nothing was recorded, why, and what to do. */
export async function apologise(
  context: BotContext,
  { adapter, update }: Incoming,
  error: unknown,
): Promise<void> {
  const language = update.language ?? context.language
  const isDown = error instanceof StoreUnavailable || error instanceof StoreConflict
  const text = isDown ? words.notSaved : refusalOf(error)
  context.log.error({ err: error, platform: update.from.platform }, 'an input could not be handled')
  const message = noticeOf(language, 'trouble', text)
  await deliver(adapter, update.from, message, { idempotencyKey: `${update.id}:trouble` }, context.log)
}

function refusalOf(error: unknown): Text {
  if (error instanceof NewerSurvey) return words.newerSurvey
  return error instanceof UnreadableRecord ? words.unreadable : words.failed
}
