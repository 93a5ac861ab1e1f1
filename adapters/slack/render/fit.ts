import type { types } from '@slack/bolt'
import { cut } from '../../shared/fit-text.ts'
import { LIMITS } from '../limits.ts'
import { escapeMrkdwn } from '../mrkdwn.ts'
import { small } from './paragraphs.ts'

/** Cutting a message to what Slack takes. */

/** What a notification says and a screen reader reads. */
export function fallback(plain: string): string {
  const spare = escapeMrkdwn(plain).length - plain.length
  return escapeMrkdwn(cut(plain, Math.max(1, LIMITS.message.text - spare)))
}

/** As many blocks as there is room for, the last text shortened; takes what it uses out of `room`. */
export function fitBlocks(
  blocks: types.KnownBlock[],
  room: { blocks: number; characters: number },
): types.KnownBlock[] {
  const kept: types.KnownBlock[] = []
  for (const block of blocks) {
    const size = sizeOf([block])
    if (room.blocks <= 0 || room.characters < size) {
      if (room.blocks > 0 && room.characters >= 0) kept.push(...small('…'))
      room.blocks = 0
      break
    }
    kept.push(block)
    room.blocks -= 1
    room.characters -= size
  }
  return kept
}

/** The characters of every text in these blocks. */
export function sizeOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + sizeOf(one), 0)
  if (typeof part !== 'object' || part === null) return 0
  return Object.entries(part).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : sizeOf(value)),
    0,
  )
}
