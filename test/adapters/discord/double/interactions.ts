import { add, change, ring } from './messages.ts'
import { isObject, refusals, textOf } from './refuse.ts'
import { validateModal } from './validate-forms.ts'
import { validateMessage } from './validate-message.ts'
import {
  type Attachment,
  apiMessage,
  type Interaction,
  type Json,
  type Message,
  type World,
} from './world.ts'

/** The answers to interactions: the first one within 3 s and once, then changes and further messages for 15 minutes. */

const EPHEMERAL = 64

export function answer(world: World, id: string, token: string, body: Json, files: Attachment[]): Json {
  const interaction = world.interactions.get(token)
  if (!interaction || interaction.id !== id) throw refusals.unknownInteraction()
  if (Date.now() - interaction.at >= world.answerWithin) throw refusals.unknownInteraction()
  if (interaction.answered !== undefined) throw refusals.alreadyAnswered()
  const data = isObject(body.data) ? body.data : {}
  const type = Number(body.type)
  const source = world.messages.find((one) => one.id === interaction.source)
  if (type === 9) {
    if (interaction.modal) throw refusals.invalid(['type: A modal cannot answer a modal.'])
    validateModal(data)
    interaction.modal = data
  } else if (type === 4 || type === 5) {
    if (type === 4) validateMessage(data, files, true)
    const made = speak(
      world,
      interaction,
      type === 4 ? data : { content: '' },
      files,
      Number(data.flags ?? 0),
    )
    interaction.original = made.id
    if (type === 5) made.body = { ...made.body, thinking: true }
  } else if (type === 6 || type === 7) {
    if (!source) throw refusals.invalid(['type: There is no message to update.'])
    if (type === 7) change(source, data, files)
    interaction.original = source.id
  } else throw refusals.invalid(['type: Unknown.'])
  interaction.answered = type
  interaction.done.resolve()
  const message = world.messages.find((one) => one.id === interaction.original)
  return {
    interaction: { id, type, response_message_id: interaction.original },
    resource: { type, ...(message && type !== 6 && { message: apiMessage(world, message) }) },
  }
}

function speak(
  world: World,
  interaction: Interaction,
  data: Json,
  files: Attachment[],
  flags: number,
): Message {
  ring(world, data)
  const only = (flags & EPHEMERAL) !== 0
  return add(world, {
    channel: interaction.channel,
    body: data,
    files,
    flags,
    token: interaction.token,
    ...(only && { only: interaction.user }),
  })
}

function valid(world: World, application: string, token: string): Interaction {
  const interaction = world.interactions.get(token)
  if (!interaction || application !== world.application) throw refusals.unknownWebhook()
  if (Date.now() - interaction.at > world.tokenLife) throw refusals.invalidToken()
  if (interaction.answered === undefined) throw refusals.unknownWebhook()
  if (world.goneChannels.has(interaction.channel)) throw refusals.unknownChannel()
  return interaction
}

export function follow(
  world: World,
  application: string,
  token: string,
  body: Json,
  files: Attachment[],
): Json {
  const interaction = valid(world, application, token)
  validateMessage(body, files, true)
  return apiMessage(world, speak(world, interaction, body, files, Number(body.flags ?? 0)))
}

/** Only messages of this token, and the one whose component was used, if the first answer was to update it. */
export function ofToken(world: World, application: string, token: string, which: string): Message {
  const interaction = valid(world, application, token)
  const id = which === '@original' ? interaction.original : which
  const message = world.messages.find((one) => one.id === id)
  if (!message || message.deleted || (message.token !== token && message.id !== interaction.original))
    throw refusals.unknownMessage()
  return message
}

export function changeOfToken(
  world: World,
  [application, token, which]: [string, string, string],
  body: Json,
  files: Attachment[],
): Json {
  const message = ofToken(world, application, token, which)
  const { thinking, ...said } = message.body
  const before = message.body
  message.body = said
  try {
    change(message, body, files)
  } catch (error) {
    message.body = before
    throw error
  }
  if (thinking === true) ring(world, body)
  if (textOf(message.body.content) === '') throw refusals.empty()
  return apiMessage(world, message)
}
