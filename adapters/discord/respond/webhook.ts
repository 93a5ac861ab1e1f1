import { Routes } from 'discord.js'
import { fieldOf, textOf } from '../../shared/field-of.ts'
import type { Calls } from '../connection/calls.ts'
import { EPHEMERAL } from '../limits.ts'
import type { Body } from '../render/body.ts'

/** An interaction's token: after the first answer one can go on writing with it, for 15 minutes. */
export interface Token {
  readonly application: string
  readonly token: string
}

/** Fill or change `@original`, or another message of this token. */
export async function editMessage(calls: Calls, of: Token, body: Body, which = '@original'): Promise<string> {
  const route = Routes.webhookMessage(of.application, of.token, which)
  return idIn(await calls({ method: 'Patch', route, body: body.json, files: body.files, tokenInRoute: true }))
}

/** A further message, seen by this person alone. A lost answer is not tried again: it might appear twice. */
export async function followUp(calls: Calls, of: Token, body: Body): Promise<string> {
  return idIn(
    await calls({
      method: 'Post',
      route: Routes.webhook(of.application, of.token),
      body: { ...body.json, flags: EPHEMERAL },
      files: body.files,
      query: { wait: 'true' },
      tokenInRoute: true,
      atMostOnce: true,
    }),
  )
}

/** Takes `@original` away; it may be gone already. */
export async function deleteOriginal(calls: Calls, of: Token): Promise<void> {
  const route = Routes.webhookMessage(of.application, of.token, '@original')
  await calls({ method: 'Delete', route, tokenInRoute: true }).catch(() => undefined)
}

/** What `@original` is now; undefined where it cannot be read. */
export async function fetchOriginal(calls: Calls, of: Token): Promise<unknown> {
  const route = Routes.webhookMessage(of.application, of.token, '@original')
  return calls({ method: 'Get', route, tokenInRoute: true }).catch(() => undefined)
}

/** The message that a first answer has made. */
export function messageIn(answered: unknown): string | undefined {
  return textOf(fieldOf(fieldOf(answered, 'resource'), 'message'), 'id')
}

export function idIn(message: unknown): string {
  return textOf(message, 'id') ?? ''
}
