import type { types } from '@slack/bolt'
import type { Seen } from '../../stage.ts'
import { isJson } from './rules.ts'
import type { Posted, Workspace } from './workspace.ts'

/** Blocks as a person sees them. */

export interface Shown {
  text: string
  controls: ShownControl[]
}
export interface ShownControl {
  label: string
  block: string
  element: Record<string, unknown>
  /** The option, where the control is a list. */
  option?: Record<string, unknown>
}

export function lookAt(blocks: readonly types.KnownBlock[] | readonly types.Block[]): Shown {
  const lines: string[] = []
  const controls: ShownControl[] = []
  const control = (block: string, element: unknown) => {
    if (!isJson(element)) return
    if (element.type === 'button') controls.push({ label: words(element.text), block, element })
    for (const option of Array.isArray(element.options) ? element.options : [])
      controls.push({ label: words(option.text), block, element, option })
  }
  blocks.forEach((block, index) => {
    const id = block.block_id ?? `b${index}`
    const part: Record<string, unknown> = { ...block }
    if (part.text !== undefined) lines.push(words(part.text))
    if (part.label !== undefined) lines.push(words(part.label))
    const elements = Array.isArray(part.elements) ? part.elements : []
    if (block.type === 'rich_text') lines.push(elements.map(words).join('\n'))
    if (block.type === 'context') lines.push(elements.map(words).join(' '))
    if (block.type === 'actions') for (const element of elements) control(id, element)
    control(id, part.accessory)
  })
  return { text: lines.join('\n'), controls }
}

/** A text object or rich text as letters; mrkdwn loses its marks, so that a text which was not inert looks different. */
function words(part: unknown): string {
  if (!isJson(part)) return ''
  if (Array.isArray(part.elements)) return part.elements.map(words).join('')
  if (part.type === 'emoji') return part.name === 'warning' ? '⚠' : `:${String(part.name)}:`
  const text = String(part.text ?? '')
  return part.type === 'mrkdwn' ? text.replace(/<[^>]*>/g, '').replace(/[*_~`]/g, '') : text
}

export function seen(workspace: Workspace, message: Posted): Seen {
  const { text, controls } = message.blocks ? lookAt(message.blocks) : { text: message.text, controls: [] }
  return {
    text,
    controls: controls.map((control) => control.label),
    files: (message.files ?? []).map((file) => ({
      name: file.name,
      content: workspace.uploads.get(file.id)?.content ?? new Uint8Array(),
    })),
    ...(message.only && { ephemeral: true }),
  }
}
