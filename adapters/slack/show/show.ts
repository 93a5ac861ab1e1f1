import type { Address, Message, Receipt, ShowOptions } from '../../../src/adapter.ts'
import { Unreachable } from '../../../src/adapter.ts'
import { createKeyedQueue } from '../../../src/keyed-queue.ts'
import { type Api, Refused } from '../connection/web-api.ts'
import { LIMITS } from '../limits.ts'
import { render } from '../render/message.ts'
import type { DirectMessages } from './direct-messages.ts'
import type { SendEphemeral } from './ephemeral.ts'
import { createPosts } from './post.ts'
import { shareFile } from './share-file.ts'

export type Show = (to: Address, message: Message, options?: ShowOptions) => Promise<Receipt | undefined>

/** Shows messages where they belong, in order for each person and place. */
export function createShow(api: Api, directMessages: DirectMessages, sendEphemeral: SendEphemeral): Show {
  const queue = createKeyedQueue()
  const posts = createPosts(api)

  const inDm = async (user: string, message: Message, { replacing, idempotencyKey }: ShowOptions) => {
    const channel = await directMessages.channelOf(user)
    const rendered = render(message, idempotencyKey ?? replacing?.message ?? message.key)
    const replaced = replacing?.place === channel ? await posts.replace(replacing, rendered) : undefined
    const receipt = replaced ?? (await posts.post(channel, rendered, idempotencyKey))
    if (message.file) await shareFile(api, posts, channel, message.file)
    return receipt
  }

  const atHome = async (user: string, message: Message): Promise<Receipt | undefined> => {
    const { blocks } = render(message, message.key, LIMITS.view.blocks)
    const { view } = await api.retry('views.publish', (client) =>
      client.views.publish({ user_id: user, view: { type: 'home', blocks } }),
    )
    return view?.id ? { place: 'home', message: view.id } : undefined
  }

  const inChannel = async (to: Address, message: Message, replacing: Receipt | undefined) => {
    await sendEphemeral(to, render(message, message.key), replacing !== undefined)
    return undefined
  }

  return (to, message, options = {}) =>
    queue.run(`${to.user}/${to.place}`, async () => {
      try {
        if (to.place === 'home') return await atHome(to.user, message)
        if (to.place === 'dm') return await inDm(to.user, message, options)
        return await inChannel(to, message, options.replacing)
      } catch (error) {
        throw error instanceof Refused && error.cause instanceof Unreachable ? error.cause : error
      }
    })
}
