import type { types } from '@slack/bolt'
import { LIMITS } from '../limits.ts'
import { type FormMemory, fieldId, recall, remember } from '../metadata.ts'
import { type OpenView, rowsIn, typedIn, valuesOf } from '../read/submission.ts'
import { plain } from '../render/paragraphs.ts'
import { ROWS_AS_FIELDS, rowTitle } from './form-view.ts'
import { lineBlocks } from './rows-as-lines.ts'

/** Rows of an open form: added and removed in the view as Slack hands it back, so that nothing typed is lost. */

/** The view with a row added or removed; whatever was typed stays. Undefined when `action` is not about rows. */
export function withRows(view: OpenView, action: string): types.ModalView | undefined {
  const memory = recall(view.private_metadata)
  if (memory?.kind !== 'rows') return undefined
  const rows = rowsIn(view)
  const next = String(Math.max(-1, ...rows.map(Number)) + 1)
  const blocks = kept(view)
  if (action === 'row:add') {
    if (rows.length >= ROWS_AS_FIELDS) return asLines(view, memory)
    return modal(view, memory, [
      ...blocks.slice(0, -1),
      ...emptyRow(blocks, rows[0] ?? '0', next),
      ...blocks.slice(-1),
    ])
  }
  const removed = /^row:remove:(\d+)$/.exec(action)?.[1]
  if (removed === undefined || !rows.includes(removed)) return undefined
  if (rows.length > 1)
    return modal(
      view,
      memory,
      blocks.filter((block) => rowOf(block) !== removed),
    )
  return modal(
    view,
    memory,
    blocks.flatMap((block) => (rowOf(block) === removed ? emptyRow([block], removed, next) : [block])),
  )
}

/** Too many rows for fields: the same rows, one line each. */
function asLines(view: OpenView, memory: FormMemory): types.ModalView {
  const first = rowsIn(view)[0] ?? '0'
  const fields = memory.names.map((name) => {
    const block = view.blocks.find((one) => one.block_id === fieldId(first, name))
    return { name, label: block && 'label' in block ? block.label.text : name }
  })
  const rows = rowsIn(view).map((row) => valuesOf(view, row, memory.names))
  return modal(view, { ...memory, kind: 'lines' }, lineBlocks(fields, rows, memory.language))
}

function modal(view: OpenView, memory: FormMemory, blocks: types.KnownBlock[]): types.ModalView {
  let number = 0
  return {
    type: 'modal',
    callback_id: view.callback_id,
    title: plain(view.title.text, LIMITS.view.title),
    ...(view.submit && { submit: plain(view.submit.text, LIMITS.view.submit) }),
    ...(view.close && { close: plain(view.close.text, LIMITS.view.submit) }),
    private_metadata: remember(memory),
    blocks: blocks.map((block) =>
      block.type === 'section' && block.block_id?.startsWith('row:')
        ? { ...block, text: plain(rowTitle(++number), LIMITS.section) }
        : block,
    ),
  }
}

/** The view's blocks with what was typed as their initial values, should the platform draw them anew. */
function kept(view: OpenView): types.KnownBlock[] {
  return view.blocks.map((block) =>
    block.type === 'input' && block.element.type === 'plain_text_input'
      ? { ...block, element: withInitial(block.element, typedIn(view, block.block_id ?? '')) }
      : block,
  )
}

function withInitial(element: types.PlainTextInput, typed: string): types.PlainTextInput {
  const { initial_value: _, ...rest } = element
  return typed ? { ...rest, initial_value: typed } : rest
}

/** The blocks of row `from` as a new, empty row. */
function emptyRow(blocks: types.KnownBlock[], from: string, id: string): types.KnownBlock[] {
  return blocks
    .filter((block) => rowOf(block) === from)
    .map((block) => {
      const block_id = (block.block_id ?? '').replace(/^(row|field):\d+/, `$1:${id}`)
      if (block.type === 'input' && block.element.type === 'plain_text_input')
        return { ...block, block_id, element: withInitial(block.element, '') }
      if (block.type === 'section' && block.accessory?.type === 'button')
        return { ...block, block_id, accessory: { ...block.accessory, action_id: `row:remove:${id}` } }
      return { ...block, block_id }
    })
}

function rowOf(block: types.KnownBlock): string | undefined {
  return /^(?:row|field):(\d+)/.exec(block.block_id ?? '')?.[1]
}
