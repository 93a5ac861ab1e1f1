import type { Message } from '../adapter.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import { erase, planErasure } from '../store/erase.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, visibleTo } from './access.ts'
import { type AdminContext, guarded, type Options } from './guard.ts'
import { isSomebodyElses } from './own-response.ts'
import { orRefusal } from './refusal.ts'
import { words } from './words.ts'

/**
 * Deletes one response with its interview, for an admin in chat: first asks whether to, then does it. Both need the
 * right, and both are logged, the deletion with the number of records.
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
  const action = { actor, act: 'delete' as const, options }
  const outcome = await guarded(context, action, async () => {
    const plan = await planErasure(context.store, { response, visible: visibleTo(actor, context) })
    if (plan.interviews.length === 0) {
      const isHidden = await isSomebodyElses(context, actor, response)
      return { value: noticeOf(language, 'delete', words.noSuchResponse), records: 0, isHidden }
    }
    if (sure !== 'yes') return { value: confirmation(response, actor, language), records: 0 }
    const records = await erase(context.store, plan)
    return { value: noticeOf(language, 'delete', words.deleted(response, records)), records }
  })
  return orRefusal(outcome, language, (message) => [message])
}

/** The button may be pressed in the direct conversation, so it names the team in which the admin has the right. */
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
