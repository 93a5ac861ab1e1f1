import type { APIEmbed } from 'discord.js'
import type { Message, OutgoingFile } from '../../../src/adapter.ts'
import type { ControlUse } from '../custom-ids.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { components } from './components.ts'
import { escapeMarkdown } from './escape.ts'
import type { ActionRow } from './layout.ts'
import { type Unit, units } from './text.ts'

/**
 * A message for Discord. The words stand in `content`: it is what a notification, a screen reader and a person who has
 * switched embeds off get. Only what does not fit its 2,000 characters goes on in embeds (6,000 more), and what does not
 * fit those is attached whole. Components V2 would give rows their own buttons, but 4,000 characters (some 3,390 in
 * Japanese) for everything, no notification text and no way back to a plain message.
 */
export interface Rendered {
  content: string
  embeds: APIEmbed[]
  components: ActionRow[]
  files: OutgoingFile[]
}

export interface RenderOptions {
  /** In a server, where one cannot simply write: a button to type, one to go on in the direct conversation. */
  inServer?: boolean
  /** A record that shares the message with what follows it. */
  record?: Message
}

const TEXT_FILE = 'text/plain; charset=utf-8'

export function render(message: Message, options: RenderOptions = {}): Rendered {
  const shown = options.record ? [options.record, message] : [message]
  const packed = pack(shown.flatMap(units))
  const extras: ControlUse[] = options.inServer ? [{ kind: 'say' }, { kind: 'dm' }] : []
  const note = `\n-# ${escapeMarkdown(words[message.language].attached)}`
  return {
    content: packed.rest ? `${packed.bins[0]}${note}` : (packed.bins[0] ?? ''),
    embeds: packed.bins.slice(1).map((description) => ({ description })),
    components: components(shown, extras),
    files: [...(message.file ? [message.file] : []), ...(packed.rest ? [whole(message)] : [])],
  }
}

/** The whole text as a file. */
function whole({ key, plain }: Message): OutgoingFile {
  return {
    name: `${key.replace(/[^A-Za-z0-9-]+/g, '-')}.txt`,
    type: TEXT_FILE,
    content: new TextEncoder().encode(`\uFEFF${plain}`),
  }
}

/** Units in order into the content, then into embeds; `rest` says that not all of them found room. */
function pack(given: Unit[]): { bins: string[]; rest: boolean } {
  const spare = 100
  const sizes = [
    LIMITS.content - spare,
    LIMITS.embed.description,
    LIMITS.embed.total - LIMITS.embed.description,
  ]
  const bins = ['']
  for (const unit of given) {
    const at = bins.length - 1
    const before = bins[at] ?? ''
    const joined = before === '' ? unit.text : `${before}${unit.tight ? '\n' : '\n\n'}${unit.text}`
    if (joined.length <= (sizes[at] ?? 0)) bins[at] = joined
    else if (unit.text.length <= (sizes[at + 1] ?? 0)) bins.push(unit.text)
    else return { bins, rest: true }
  }
  return { bins: bins[0] === '' ? ['…'] : bins, rest: false }
}
