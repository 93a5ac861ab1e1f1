import type { Address, Message, Receipt, ShowOptions } from '../../src/adapter.ts'
import { Unreachable } from '../../src/adapter.ts'
import { type Api, Refused } from './api.ts'
import { shareFile } from './file.ts'
import { createLanes } from './lanes.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { createPosts } from './post.ts'
import { type Rendered, render } from './render.ts'

export type Show = (to: Address, message: Message, options?: ShowOptions) => Promise<Receipt | undefined>

export interface Rooms {
  /** The id of a person's direct conversation with the bot. */
  dm(user: string): Promise<string>
  /** Learned from an event that happened there. */
  learn(user: string, channel: string): void
}

export function createRooms(api: Api): Rooms {
  const known = new Map<string, string>()
  return {
    async dm(user) {
      const kept = known.get(user)
      if (kept) return kept
      const { channel } = await api.repeat('conversations.open', (client) =>
        client.conversations.open({ users: user }),
      )
      if (!channel?.id) throw new Unreachable(`Slack opened no direct conversation with ${user}`)
      known.set(user, channel.id)
      return channel.id
    },
    learn: (user, channel) => void known.set(user, channel),
  }
}

/** Shows messages where they belong, in order for each person and place. */
export function createShow(api: Api, rooms: Rooms, log: Log): Show {
  const lanes = createLanes()
  const posts = createPosts(api)

  const inDm = async (user: string, message: Message, { replacing, turn }: ShowOptions) => {
    const channel = await rooms.dm(user)
    const rendered = render(message, turn ?? replacing?.message ?? message.key)
    const replaced = replacing?.place === channel ? await posts.replace(replacing, rendered) : undefined
    const receipt = replaced ?? (await posts.post(channel, rendered, turn))
    if (message.file) await shareFile(api, posts, channel, message.file)
    return receipt
  }

  const atHome = async (user: string, message: Message): Promise<Receipt | undefined> => {
    const { blocks } = render(message, message.key, LIMITS.view.blocks)
    const { view } = await api.repeat('views.publish', (client) =>
      client.views.publish({ user_id: user, view: { type: 'home', blocks } }),
    )
    return view?.id ? { place: 'home', message: view.id } : undefined
  }

  /** Only the person sees it. Not repeated after a lost answer: there is no way to look whether it stands there. */
  const inChannel = async (to: Address, message: Message, replacing: Receipt | undefined) => {
    const rendered = render(message, message.key)
    if (to.handle && (await respond(to.handle, rendered, replacing !== undefined))) return undefined
    await api.repeat('chat.postEphemeral', (client) =>
      client.chat.postEphemeral({ channel: to.place, user: to.user, ...rendered }),
    )
    return undefined
  }

  const respond = async (url: string, rendered: Rendered, replaces: boolean): Promise<boolean> => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ...rendered, response_type: 'ephemeral', replace_original: replaces }),
        signal: AbortSignal.timeout(api.patience.answer),
      })
      if (!answer.ok) log.info({ status: answer.status }, 'A response_url is used up or has expired')
      return answer.ok
    } catch (error) {
      log.warn({ error: String(error) }, 'A response_url did not answer')
      return false
    }
  }

  return (to, message, options = {}) =>
    lanes(`${to.user}/${to.place}`, async () => {
      try {
        if (to.place === 'home') return await atHome(to.user, message)
        if (to.place === 'dm') return await inDm(to.user, message, options)
        return await inChannel(to, message, options.replacing)
      } catch (error) {
        throw error instanceof Refused && error.cause instanceof Unreachable ? error.cause : error
      }
    })
}
