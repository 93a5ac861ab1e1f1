import { randomBytes } from 'node:crypto'
import { survey } from '../../../adapters/discord/commands/index.ts'
import type { Actor, OpenForm, Seen } from '../stage.ts'
import type { Discord } from './double/index.ts'
import { read } from './double/markdown.ts'
import { isObject, list, textOf } from './double/refuse.ts'
import {
  apiMessage,
  type Guild,
  type Interaction,
  type Json,
  type Message,
  type User,
} from './double/world.ts'

/** A person at Discord, in their direct conversation with the bot or in a channel of a server. */
export interface Person extends Actor {
  readonly user: User
  /** Types as a reply to a message of this conversation. */
  replies(message: string, text: string): Promise<void>
  /** The interaction that was made last. */
  last(): Interaction | undefined
  /** Presses a component of one message by its id, whatever it shows now. */
  presses(message: string, customId: string): Promise<Interaction>
  /** The bot's messages that this person sees here, oldest first. */
  messages(): Message[]
  /** The newest message that has a control with this label. */
  newest(label: string): Message | undefined
}

const PROBLEMS = '⚠️ **'

export function createPerson(discord: Discord, user: User, where: 'dm' | 'server' | Guild = 'dm'): Person {
  const { world, gateway } = discord
  const guild = where === 'dm' ? undefined : where === 'server' ? world.guilds.get(world.guild) : where
  const channel = guild?.channel ?? user.dm
  let last: Interaction | undefined
  let open: { message: string | undefined; data: Json } | undefined

  const mine = () =>
    world.messages.filter(
      (one) =>
        one.channel === channel &&
        one.author === world.bot &&
        !one.deleted &&
        one.body.thinking !== true &&
        (one.only === undefined || one.only === user.id),
    )

  async function interact(type: number, data: Json, message?: Message): Promise<Interaction> {
    const interaction: Interaction = {
      id: world.id(),
      token: randomBytes(40).toString('base64url'),
      user: user.id,
      channel,
      ...(guild && { guild: guild.id }),
      ...(message && { source: message.id }),
      at: Date.now(),
      done: Promise.withResolvers<void>(),
    }
    world.interactions.set(interaction.token, interaction)
    last = interaction
    const account = { id: user.id, username: `person-${user.id}`, discriminator: '0', avatar: null }
    gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: world.application,
      type,
      token: interaction.token,
      version: 1,
      data,
      locale: user.locale,
      channel: { id: channel, type: guild ? 0 : 1 },
      channel_id: channel,
      context: guild ? 0 : 1,
      authorizing_integration_owners: guild?.withoutBot ? { 1: user.id } : { 0: guild?.id ?? '0' },
      app_permissions: '0',
      entitlements: [],
      attachment_size_limit: 10 * 1024 * 1024,
      ...(!guild
        ? { user: account }
        : {
            guild_id: guild.id,
            guild_locale: 'ja',
            member: {
              user: account,
              roles: [],
              permissions: guild.members.get(user.id)?.admin ? '8' : '0',
              joined_at: new Date(0).toISOString(),
              deaf: false,
              mute: false,
              flags: 0,
            },
          }),
      ...(message && { message: apiMessage(world, message) }),
    })
    const { promise: tooLate, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, world.answerWithin)
    await Promise.race([interaction.done.promise, tooLate])
    clearTimeout(timer)
    if (interaction.modal && interaction.answered === 9)
      open = { message: message?.id, data: interaction.modal }
    return interaction
  }

  function newest(label: string): Message | undefined {
    return mine().findLast((one) => controlsOf(one.body).some((control) => control.label === label))
  }

  async function presses(id: string, customId: string): Promise<Interaction> {
    const message = world.messages.find((one) => one.id === id)
    const control = controlsOf(message?.body ?? {}).find((one) => one.id === customId)
    const data = control?.menu
      ? { custom_id: control.menu, component_type: 3, values: [customId] }
      : { custom_id: customId, component_type: 2 }
    return interact(3, data, message)
  }

  async function types(text: string, more: Json = {}): Promise<void> {
    const message: Message = {
      id: world.id(),
      channel: user.dm,
      author: user.id,
      body: { content: text },
      files: [],
      flags: 0,
      at: Date.now(),
    }
    world.messages.push(message)
    gateway.dispatch('MESSAGE_CREATE', { ...apiMessage(world, message), ...more })
  }

  return {
    id: user.id,
    user,
    last: () => last,
    presses,
    messages: mine,
    newest,

    says: (text) => types(text),
    replies: (message, text) => types(text, { type: 19, message_reference: { message_id: message } }),

    async commands(words) {
      const [name = '', ...rest] = words.split(/\s+/).filter((word) => word !== '')
      const sub = survey.options?.find(
        (one) => one.name === (name || 'start') || one.name_localizations?.ja === name,
      )
      if (sub?.type !== 1) throw new Error(`/survey has no subcommand ${name}`)
      const options = (sub.options ?? []).flatMap((option, index) => {
        const value = rest[index]
        return value === undefined ? [] : [{ name: option.name, type: option.type, value }]
      })
      await interact(2, {
        id: world.application,
        name: 'survey',
        type: 1,
        options: [{ type: 1, name: sub.name, options }],
      })
    },

    async chooses(label) {
      const message = newest(label)
      const control = controlsOf(message?.body ?? {}).find((one) => one.label === label)
      if (!message || !control) throw new Error(`There is nothing to press that says ${label}`)
      await presses(message.id, control.id)
    },

    async form(): Promise<OpenForm | undefined> {
      if (!open) return undefined
      const fields = inputsOf(open.data).map(({ label, input }) => ({ label, value: textOf(input.value) }))
      return { title: textOf(open.data.title), fields: fields }
    },

    async submits(rows) {
      if (!open) throw new Error('No form is open')
      const { data, message } = open
      open = undefined
      const source = world.messages.find((one) => one.id === message)
      const components = filled(data, rows).map(([id, value], index) => ({
        type: 18,
        id: index * 2 + 1,
        component: { type: 4, id: index * 2 + 2, custom_id: id, value },
      }))
      const interaction = await interact(5, { custom_id: data.custom_id, components }, source)
      const answered = world.messages.find((one) => one.id === interaction.original)
      const [, explained] = textOf(answered?.body.content).split(PROBLEMS)
      if (explained === undefined || interaction.answered === 6) return {}
      const opener = controlsOf(answered?.body ?? {}).find((one) => one.id.startsWith('form?'))
      if (answered && opener) await presses(answered.id, opener.id)
      const found = [...explained.matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm)]
      return Object.fromEntries(found.map(([, label = '', text = '']) => [read(label).text, read(text).text]))
    },

    async sees(): Promise<Seen[]> {
      return mine().map((one) => ({
        text: textsOf(one.body)
          .map((text) => read(text).text)
          .join('\n'),
        controls: controlsOf(one.body).map((control) => control.label),
        files: one.files.map(({ name, content }) => ({ name, content })),
        ephemeral: one.only !== undefined,
      }))
    },
  }
}

export function textsOf(body: Json): string[] {
  return [textOf(body.content), ...list(body.embeds).map((embed) => textOf(embed.description))]
}

/** Everything that can be pressed or picked, top to bottom. */
export function controlsOf(body: Json): { label: string; id: string; menu?: string }[] {
  return list(body.components).flatMap((row) =>
    list(row.components).flatMap((part) =>
      part.type === 3
        ? list(part.options).map((option) => ({
            label: textOf(option.label),
            id: textOf(option.value),
            menu: textOf(part.custom_id),
          }))
        : [{ label: textOf(part.label), id: textOf(part.custom_id) }],
    ),
  )
}

function inputsOf(modal: Json): { label: string; input: Json }[] {
  return list(modal.components).flatMap((part) =>
    isObject(part.component) ? [{ label: textOf(part.label), input: part.component }] : [],
  )
}

/** What is sent for each input: the rows by their labels; rows after the first as lines where the modal has them. */
function filled(modal: Json, rows: Record<string, string>[]): [string, string][] {
  const inputs = inputsOf(modal)
  const [first = {}, ...others] = rows
  const single = inputs.filter(({ input }) => !textOf(input.custom_id).startsWith('lines'))
  return inputs.map(({ label, input }) => {
    const id = textOf(input.custom_id)
    if (!id.startsWith('lines')) return [id, first[label] ?? textOf(input.value)]
    const lines = (single.length > 0 ? others : rows).map((row) => Object.values(row).join(', '))
    return [id, lines.length > 0 ? lines.join('\n') : textOf(input.value)]
  })
}
