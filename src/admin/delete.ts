import type { Message } from '../adapter.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import { erase, findDoomed } from '../store/erase.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, visibleTo } from './access.ts'
import { type AdminContext, guarded, type Options } from './guard.ts'
import { isSomebodyElses } from './own-response.ts'
import { words } from './words.ts'

/**
 * Removes one response with its interview, for an admin in chat: first says what would go and asks, then does it.
 * Both need the right, and the second is written down with the number of records.
 */
export async function deleteResponse(
  context: AdminContext,
  actor: Actor,
  options: Options,
  language: Language,
): Promise<Message[]> {
  // A bare word after the command arrives as the format.
  const { response = options.format, sure } = options
  if (response === undefined) return [noticeOf(language, 'delete', words.whichResponse)]
  const asked = { actor, act: 'delete' as const, options }
  const outcome = await guarded(context, asked, async () => {
    const found = await findDoomed(context.store, { response, visible: visibleTo(actor, context) })
    if (found.interviews.length === 0) {
      const isHidden = await isSomebodyElses(context, actor, response)
      return { value: noticeOf(language, 'delete', words.noSuchResponse), records: 0, isHidden }
    }
    if (sure !== 'yes') return { value: confirmation(response, actor, language), records: 0 }
    const records = await erase(context.store, found)
    return { value: noticeOf(language, 'delete', words.deleted(response, records)), records }
  })
  return outcome.kind === 'done' ? [outcome.value] : [noticeOf(language, 'refused', outcome.told)]
}

/** The button may be pressed in a direct conversation: it says in which team the right to do so lies. */
function confirmation(response: string, actor: Actor, language: Language): Message {
  const team = actor.kind === 'person' ? actor.person.team : ''
  return messageOf(language, {
    key: 'delete',
    body: [{ kind: 'notice', text: words.wouldDelete(response)[language] }],
    actions: [
      [
        {
          label: words.deleteNow[language],
          command: { name: 'delete', options: { response, sure: 'yes', ...(team !== '' && { team }) } },
          style: 'danger',
        },
      ],
    ],
  })
}
