import type { Address, Message, Past, Receipt, ShowOptions } from '../../../src/adapter.ts'
import { Unreachable } from '../../../src/adapter.ts'
import { createKeyedQueue } from '../../../src/keyed-queue.ts'
import { createRecent } from '../../shared/recent.ts'
import type { Log } from '../connection/log.ts'
import { type Api, Refused } from '../connection/web-api.ts'
import { render } from '../render/message.ts'
import { createCosmeticUpdates } from './cosmetic-updates.ts'
import type { DirectMessages } from './direct-messages.ts'
import type { SendEphemeral } from './ephemeral.ts'
import type { Home } from './home.ts'
import { createPosts } from './post.ts'
import { shareFile } from './share-file.ts'

export interface Show {
  (to: Address, message: Message, options?: ShowOptions): Promise<Receipt | undefined>
  /** Whether the last message to this person went out. */
  wasReached(user: string): boolean
}

const MAX_KEPT = 10_000

/** Shows messages where they belong, in order for each person and place; the next question before what is kept of the last. */
export function createShow(
  api: Api,
  directMessages: DirectMessages,
  sendEphemeral: SendEphemeral,
  home: Home,
  log: Log,
): Show {
  const queue = createKeyedQueue()
  const posts = createPosts(api)
  const cosmetic = createCosmeticUpdates(api, log)
  const unreached = createRecent<true>(MAX_KEPT)

  const inDm = async ({ user, thread }: Address, message: Message, options: ShowOptions) => {
    const { replacing, idempotencyKey, again, past } = options
    const channel = await directMessages.channelOf(user)
    const rendered = render(message, idempotencyKey ?? replacing?.message ?? message.key)
    const isHere = past?.replacing?.place === channel
    if (past && !isHere) await posts.post(channel, render(past.line, past.line.key), { thread })
    if (replacing) cosmetic.drop(replacing)
    const replaced = replacing?.place === channel ? await posts.replace(replacing, rendered) : undefined
    const receipt = replaced ?? (await posts.post(channel, rendered, { idempotencyKey, again, thread }))
    if (past && isHere) drawLine(past)
    if (message.file) await shareFile(api, posts, channel, message.file, message.language)
    return receipt
  }

  const drawLine = ({ line, replacing }: Past) => {
    if (replacing) cosmetic.add(replacing, render(line, line.key))
  }

  const inChannel = async (to: Address, message: Message, replacing: Receipt | undefined) => {
    await sendEphemeral(to, render(message, message.key), replacing !== undefined)
    return undefined
  }

  const show = (to: Address, message: Message, options: ShowOptions = {}) =>
    queue.run(`${to.user}/${to.place}`, async () => {
      try {
        if (to.place === 'home') return await home.draw(to.user, message)
        if (to.place !== 'dm') return await inChannel(to, message, options.replacing)
        const receipt = await inDm(to, message, options)
        unreached.delete(to.user)
        return receipt
      } catch (error) {
        const reason = error instanceof Refused && error.cause instanceof Unreachable ? error.cause : error
        if (reason instanceof Unreachable) unreached.set(to.user, true)
        throw reason
      }
    })
  return Object.assign(show, { wasReached: (user: string) => unreached.get(user) === undefined })
}
