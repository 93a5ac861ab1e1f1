import type { Json } from './world.ts'

/** How Discord says no: a status, its own code and a message; for a bad form also where. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly errors: Json | undefined

  constructor(status: number, code: number, message: string, errors?: Json) {
    super(message)
    this.status = status
    this.code = code
    this.errors = errors
  }
}

export const refusals = {
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAnswered: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notTheAuthor: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  empty: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closed: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  archived: () => new Refusal(400, 50083, 'Thread is archived'),
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  invalid: (problems: string[]) =>
    new Refusal(400, 50035, 'Invalid Form Body', {
      _errors: problems.map((message) => ({ code: 'BASE_TYPE_BAD', message })),
    }),
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Discord counts code points. */
export function lengthOf(value: unknown): number {
  return [...textOf(value)].length
}

export function between(
  problems: string[],
  where: string,
  value: unknown,
  least: number,
  most: number,
): void {
  const length = lengthOf(value)
  if (length < least || length > most)
    problems.push(`${where}: Must be between ${least} and ${most} in length (has ${length}).`)
}
