import type { types } from '@slack/bolt'
import type { Message } from '../../../src/adapter.ts'
import { LIMITS } from '../limits.ts'
import { actionRows, controlBlocks } from './controls.ts'
import { fallback, fitBlocks, sizeOf } from './fit.ts'
import { paragraphBlocks, plain, rich, strong } from './paragraphs.ts'

/** A message in Slack's form: `text` for notifications and screen readers, `blocks` for the eye. */
export interface Rendered {
  text: string
  blocks: types.KnownBlock[]
}

/**
 * Texts go into `plain_text` and `rich_text` elements only: there, mentions, links and mrkdwn are nothing but letters.
 * `showing` sets controls of two showings apart, so that Slack's client does not carry a picked radio button over.
 */
export function render(message: Message, showing: string, blocks: number = LIMITS.message.blocks): Rendered {
  const line = oneLine(message)
  if (line) return { text: fallback(message.plain), blocks: [line] }
  const controls = controlBlocks(message.control, showing, message.language)
  const actions = message.actions.flatMap((row, index) => actionRows(row, `actions-${index}`))
  const aside = message.aside?.actions.flatMap((row, index) => actionRows(row, `aside-${index}`)) ?? []
  const fixed = [...controls, ...actions, ...aside]

  const heads = (message.head ? 1 : 0) + (message.aside ? 2 : 0) + (message.control.kind === 'pick' ? 1 : 0)
  const room = { blocks: blocks - fixed.length - heads, characters: LIMITS.message.total - sizeOf(fixed) }
  const body = fitBlocks(message.body.flatMap(paragraphBlocks), room)
  const asideBody = fitBlocks(message.aside?.body.flatMap(paragraphBlocks) ?? [], room)
  const whole: types.KnownBlock[] = [
    ...(message.head ? [header(message.head)] : []),
    ...body,
    ...controls,
    // Choices and what else one can do are buttons of one size: a line keeps them apart.
    ...(message.control.kind === 'pick' ? [{ type: 'divider' } as const] : []),
    ...actions,
    ...(message.aside
      ? [{ type: 'divider' } as const, strong(message.aside.head), ...asideBody, ...aside]
      : []),
  ]
  return { text: fallback(message.plain), blocks: whole.length > 0 ? whole : rich(message.plain) }
}

/** A sentence with one button (the record of an answer): the button stands at its right. */
function oneLine({ head, body, control, actions, aside }: Message): types.KnownBlock | undefined {
  const [only, ...more] = body
  const [buttons, ...rows] = actions
  const [row] = buttons?.length === 1 ? actionRows(buttons, 'actions-0') : []
  const [accessory] = row?.elements ?? []
  if (head || aside || control.kind !== 'none' || more.length > 0 || rows.length > 0) return undefined
  if (only?.kind !== 'text' || accessory?.type !== 'button' || only.text.length > LIMITS.section)
    return undefined
  return { type: 'section', text: plain(only.text, LIMITS.section), accessory }
}

function header(text: string): types.KnownBlock {
  return text.length <= LIMITS.header ? { type: 'header', text: plain(text, LIMITS.header) } : strong(text)
}
