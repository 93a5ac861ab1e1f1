import { list, refusals, textOf } from './refuse.ts'
import { validateMessage } from './validate-message.ts'
import { type Attachment, apiMessage, type Json, type Message, type World } from './world.ts'

/** The channel endpoints: direct conversations opened, messages created, read and edited. */

export function openDirect(world: World, body: Json): Json {
  const user = world.users.get(textOf(body.recipient_id))
  if (!user) throw refusals.unknownUser()
  return { id: user.dm, type: 1, recipients: [{ id: user.id }] }
}

export function createMessage(world: World, channel: string, body: Json, files: Attachment[]): Json {
  const user = [...world.users.values()].find((one) => one.dm === channel)
  if (world.goneChannels.has(channel)) throw refusals.unknownChannel()
  if (!user)
    throw [...world.guilds.values()].some((guild) => guild.channel === channel)
      ? refusals.missingPermissions()
      : refusals.unknownChannel()
  validateMessage(body, files, true)
  if (user.closed) throw refusals.closed()
  const nonce = body.nonce === undefined ? undefined : String(body.nonce)
  const same = world.messages.find(
    (one) =>
      one.channel === channel &&
      one.author === world.bot &&
      one.nonce === nonce &&
      Date.now() - one.at < 300_000,
  )
  if (nonce !== undefined && body.enforce_nonce === true && same) return apiMessage(world, same)
  ring(world, body)
  return apiMessage(
    world,
    add(world, { channel, body, files, flags: 0, ...(nonce !== undefined && { nonce }) }),
  )
}

export function add(
  world: World,
  given: Pick<Message, 'channel' | 'body' | 'files' | 'flags'> & Partial<Message>,
): Message {
  const message = { id: world.id(), author: world.bot, at: Date.now(), ...given }
  world.messages.push(message)
  return message
}

export function editMessage(
  world: World,
  channel: string,
  id: string,
  body: Json,
  files: Attachment[],
): Json {
  if (world.goneChannels.has(channel)) throw refusals.unknownChannel()
  const message = world.messages.find((one) => one.id === id && one.channel === channel)
  if (!message || message.deleted || message.only !== undefined) throw refusals.unknownMessage()
  if (message.author !== world.bot) throw refusals.notTheAuthor()
  return apiMessage(world, change(message, body, files))
}

/** What is not mentioned stays; attachments that are listed no more go. */
export function change(message: Message, body: Json, files: Attachment[]): Message {
  validateMessage(body, files, false)
  const kept = body.attachments === undefined ? message.files : []
  const { flags: _flags, nonce: _nonce, enforce_nonce: _enforce, ...said } = body
  message.body = { ...message.body, ...said }
  message.files = [...kept, ...files]
  message.edited = Date.now()
  if (
    textOf(message.body.content) === '' &&
    list(message.body.embeds).length === 0 &&
    message.files.length === 0
  )
    throw refusals.empty()
  return message
}

export function readMessages(world: World, channel: string, query: URLSearchParams): Json[] {
  if (world.goneChannels.has(channel)) throw refusals.unknownChannel()
  const after = BigInt(query.get('after') ?? '0')
  return world.messages
    .filter(
      (one) => one.channel === channel && !one.deleted && one.only === undefined && BigInt(one.id) > after,
    )
    .slice(0, Number(query.get('limit') ?? '50'))
    .reverse()
    .map((one) => apiMessage(world, one))
}

/** Whose phone would ring: mentions in a text ring unless `allowed_mentions` says that none may. */
export function ring(world: World, body: Json): void {
  const allowed = body.allowed_mentions
  const silent =
    typeof allowed === 'object' &&
    allowed !== null &&
    list([allowed]).every((one) => Array.isArray(one.parse) && one.parse.length === 0)
  if (!silent && /@everyone|@here|<@[!&]?\d+>/.test(textOf(body.content))) world.pings++
}
