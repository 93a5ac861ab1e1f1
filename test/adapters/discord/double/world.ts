import { randomBytes } from 'node:crypto'

export type Json = Record<string, unknown>

export interface Attachment {
  name: string
  type: string
  content: Uint8Array
  description?: string
}

export interface Message {
  id: string
  channel: string
  author: string
  body: Json
  files: Attachment[]
  flags: number
  at: number
  edited?: number
  deleted?: boolean
  nonce?: string
  /** Made by this interaction's token. */
  token?: string
  /** Seen by this user only. */
  only?: string
}

export interface Interaction {
  id: string
  token: string
  user: string
  channel: string
  guild?: string
  at: number
  /** The message whose component was used. */
  source?: string
  /** The type of the first answer. */
  answered?: number
  /** What `@original` means. */
  original?: string
  modal?: Json
  /** Resolves once the first answer has come. */
  done: PromiseWithResolvers<void>
}

export interface User {
  id: string
  locale: string
  dm: string
  bot?: boolean
  /** Takes no direct messages. */
  closed?: boolean
}

export interface Guild {
  id: string
  name: string
  owner: string
  /** Where people use the bot. */
  channel: string
  /** By user: whether they administer it. */
  members: Map<string, { admin: boolean }>
  /** The bot has been removed. */
  withoutBot?: boolean
}

/** Everything Discord remembers, and the times it keeps. */
export interface World {
  readonly token: string
  readonly application: string
  readonly bot: string
  readonly guild: string
  readonly channel: string
  readonly guilds: Map<string, Guild>
  readonly users: Map<string, User>
  readonly messages: Message[]
  readonly interactions: Map<string, Interaction>
  readonly commands: Map<string, Json[]>
  /** Every message that made somebody's phone ring. */
  pings: number
  /** Channels that are gone, and channels nothing may be sent to. */
  readonly goneChannels: Set<string>
  answerWithin: number
  tokenLife: number
  id(): string
  /** Somebody new, of the first server unless others are named. */
  person(options?: { locale?: string; admin?: boolean; bot?: boolean; guilds?: readonly Guild[] }): User
  /** Another server that has invited the bot. */
  server(name: string): Guild
}

export function createWorld(): World {
  let last = 0n
  const id = (): string => {
    const now = BigInt(Date.now() - 1_420_070_400_000) << 22n
    // As in life, nobody reads and writes within one millisecond.
    last = now > last ? now : last + (1n << 22n)
    return String(last)
  }
  const users = new Map<string, User>()
  const guilds = new Map<string, Guild>()
  const application = id()
  const server = (name: string): Guild => {
    const guild = { id: id(), name, owner: id(), channel: id(), members: new Map() }
    guilds.set(guild.id, guild)
    return guild
  }
  const first = server('見本病院')
  return {
    token: `${Buffer.from(application).toString('base64')}.double.${randomBytes(12).toString('hex')}`,
    application,
    bot: application,
    guild: first.id,
    channel: first.channel,
    guilds,
    users,
    messages: [],
    interactions: new Map(),
    commands: new Map(),
    pings: 0,
    goneChannels: new Set(),
    answerWithin: 3000,
    tokenLife: 15 * 60_000,
    id,
    person({ locale = 'ja', admin = false, bot = false, guilds: of = [first] } = {}) {
      const user = { id: id(), dm: id(), locale, bot }
      users.set(user.id, user)
      for (const guild of of) guild.members.set(user.id, { admin })
      return user
    },
    server,
  }
}

/** A message as Discord's API shows it. */
export function apiMessage(world: World, message: Message): Json {
  return {
    id: message.id,
    channel_id: message.channel,
    type: 0,
    author: { id: message.author, username: `user-${message.author}`, bot: message.author === world.bot },
    content: message.body.content ?? '',
    embeds: message.body.embeds ?? [],
    components: message.body.components ?? [],
    attachments: message.files.map((file, index) => ({
      id: String(index),
      filename: file.name,
      size: file.content.byteLength,
      url: `https://cdn.discordapp.com/attachments/${message.channel}/${message.id}/${index}`,
    })),
    flags: message.flags,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.edited === undefined ? null : new Date(message.edited).toISOString(),
    ...(message.nonce !== undefined && { nonce: message.nonce }),
  }
}
