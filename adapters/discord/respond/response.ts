import { type APIInteraction, type APIModalInteractionResponseCallbackData, Routes } from 'discord.js'
import type { Message, Receipt } from '../../../src/adapter.ts'
import type { Calls } from '../connection/calls.ts'
import { ALREADY_ACKNOWLEDGED, codeOf } from '../connection/errors.ts'
import { EPHEMERAL, TIMES } from '../limits.ts'
import { addressOf } from '../read/address.ts'
import type { Body } from '../render/body.ts'
import { fetchOriginal, idIn, messageIn, type Token } from './webhook.ts'

/**
 * One interaction while it is being answered. Discord wants a first answer within 3 s (once, and only once) and takes
 * changes of it and further messages for 15 minutes; in a server only this way can we write to one person alone.
 */
export interface InteractionResponse extends Token {
  readonly id: string
  readonly inServer: boolean
  readonly place: string
  /** The message whose component was used. */
  readonly source?: Receipt
  readonly until: number
  /** The first answer, once it is on its way. */
  initial?: Promise<InitialResponse>
  /** A record waiting to be shown with what follows it. */
  record?: Message
  /** The line of the last screen, on its way in the place of the source. */
  line?: Promise<unknown>
  /** Its outcome went to the direct conversation. */
  elsewhere?: boolean
  /** Its first answer asked to wait, and is taken away again. */
  waited?: boolean
}

/** `update`: the source is what `@original` means. `reply`: a new message is. `over`: the interaction cannot be used. */
export interface InitialResponse {
  kind: 'update' | 'reply' | 'over'
  /** The first answer carried what was to be shown, in this message. */
  message?: string
  /** An empty "thinking…" waits to be filled. */
  waiting?: boolean
}

export function responseTo(interaction: APIInteraction): InteractionResponse {
  const message = 'message' in interaction ? interaction.message : undefined
  const place = interaction.channel?.id ?? ''
  return {
    id: interaction.id,
    token: interaction.token,
    application: interaction.application_id,
    inServer: addressOf(interaction).place !== 'dm',
    place,
    ...(message && { source: { place, message: message.id } }),
    until: Date.now() + TIMES.token,
  }
}

/** The first answer with something to show: the source changed, or a new message. */
export function respond(
  calls: Calls,
  response: InteractionResponse,
  kind: 'update' | 'reply',
  body: Body,
): Promise<InitialResponse> {
  response.initial = callback(calls, response, kind === 'update' ? 7 : 4, body)
  return response.initial
}

/** The first answer when there is nothing to show yet. */
export function defer(calls: Calls, response: InteractionResponse): Promise<InitialResponse> {
  response.initial ??= callback(calls, response, response.source ? 6 : 5)
  return response.initial
}

export function openModal(
  calls: Calls,
  response: InteractionResponse,
  data: APIModalInteractionResponseCallbackData,
): Promise<InitialResponse> {
  response.initial ??= callback(calls, response, 9, { json: { ...data }, files: [] })
  return response.initial
}

async function callback(
  calls: Calls,
  response: InteractionResponse,
  type: number,
  body?: Body,
): Promise<InitialResponse> {
  const flags = response.inServer && (type === 4 || type === 5) ? { flags: EPHEMERAL } : {}
  const data = body || type === 5 ? { data: { ...body?.json, ...flags } } : {}
  try {
    const answered = await calls({
      method: 'Post',
      route: Routes.interactionCallback(response.id, response.token),
      body: { type, ...data },
      query: { with_response: 'true' },
      tokenInRoute: true,
      ...(body && { files: body.files }),
    })
    if (type === 7) return { kind: 'update', message: response.source?.message ?? '' }
    if (type === 4)
      return { kind: 'reply', message: messageIn(answered) ?? idIn(await fetchOriginal(calls, response)) }
    return { kind: response.source ? 'update' : 'reply', waiting: type === 5 }
  } catch (error) {
    // Our own earlier try whose answer was lost, or another process of ours: the token still serves.
    if (codeOf(error) === ALREADY_ACKNOWLEDGED) {
      const reply = type === 4 || type === 5
      return { kind: reply ? 'reply' : 'update', waiting: reply }
    }
    return { kind: 'over' }
  }
}

export function alive(response: InteractionResponse | undefined): response is InteractionResponse {
  return response !== undefined && Date.now() < response.until
}
