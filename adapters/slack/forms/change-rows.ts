import type { types } from '@slack/bolt'
import { type RowAction, removeRowActionId } from '../action-ids.ts'
import { fieldBlockId, inRow, rowNumberedBy, rowOfBlock } from '../block-ids.ts'
import { LIMITS } from '../limits.ts'
import { decodeMetadata, encodeMetadata, type FormMetadata } from '../metadata.ts'
import { type OpenView, rowsIn, typedIn, valuesOf } from '../read/submission.ts'
import { plain } from '../render/paragraphs.ts'
import { ROWS_AS_FIELDS, rowTitle } from './form-view.ts'
import { lineBlocks } from './rows-as-lines.ts'

/** Rows of an open form: added and removed in the view as Slack hands it back, so that nothing typed is lost. */

/** The view with a row added or removed; whatever was typed stays. Undefined where the form holds no such row. */
export function withRows(view: OpenView, action: RowAction): types.ModalView | undefined {
  const metadata = decodeMetadata(view.private_metadata)
  if (metadata?.kind !== 'rows') return undefined
  const rows = rowsIn(view)
  const next = String(Math.max(-1, ...rows.map(Number)) + 1)
  const blocks = kept(view)
  if (action.kind === 'add-row') {
    if (rows.length >= ROWS_AS_FIELDS) return asLines(view, metadata)
    return modal(view, metadata, [
      ...blocks.slice(0, -1),
      ...emptyRow(blocks, rows[0] ?? '0', next),
      ...blocks.slice(-1),
    ])
  }
  const { row: removed } = action
  if (!rows.includes(removed)) return undefined
  if (rows.length > 1)
    return modal(
      view,
      metadata,
      blocks.filter((block) => rowOfBlock(block.block_id) !== removed),
    )
  return modal(
    view,
    metadata,
    blocks.flatMap((block) =>
      rowOfBlock(block.block_id) === removed ? emptyRow([block], removed, next) : [block],
    ),
  )
}

/** Too many rows for fields: the same rows, one line each. */
function asLines(view: OpenView, metadata: FormMetadata): types.ModalView {
  const first = rowsIn(view)[0] ?? '0'
  const fields = metadata.names.map((name) => {
    const block = view.blocks.find((one) => one.block_id === fieldBlockId(first, name))
    return { name, label: block && 'label' in block ? block.label.text : name }
  })
  const rows = rowsIn(view).map((row) => valuesOf(view, row, metadata.names))
  return modal(view, { ...metadata, kind: 'lines' }, lineBlocks(fields, rows, metadata.language))
}

function modal(view: OpenView, metadata: FormMetadata, blocks: types.KnownBlock[]): types.ModalView {
  let number = 0
  return {
    type: 'modal',
    callback_id: view.callback_id,
    title: plain(view.title.text, LIMITS.view.title),
    ...(view.submit && { submit: plain(view.submit.text, LIMITS.view.submit) }),
    ...(view.close && { close: plain(view.close.text, LIMITS.view.submit) }),
    private_metadata: encodeMetadata(metadata),
    blocks: blocks.map((block) =>
      block.type === 'section' && rowNumberedBy(block.block_id) !== undefined
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
    .filter((block) => rowOfBlock(block.block_id) === from)
    .map((block) => {
      const block_id = inRow(block.block_id, id)
      if (block.type === 'input' && block.element.type === 'plain_text_input')
        return { ...block, block_id, element: withInitial(block.element, '') }
      if (block.type === 'section' && block.accessory?.type === 'button')
        return { ...block, block_id, accessory: { ...block.accessory, action_id: removeRowActionId(id) } }
      return { ...block, block_id }
    })
}
