import type { types, ViewOutput } from '@slack/bolt'
import type { Input } from '../../../src/adapter.ts'
import { TYPED } from '../action-ids.ts'
import { fieldBlockId, isLinesBlock, rowNumberedBy } from '../block-ids.ts'
import { decodeMetadata, type FormMetadata } from '../metadata.ts'

/** What stands in a form that was filled in: read from the view itself. */

type Given = Extract<Input, { kind: 'form' }>['given']
type Values = Record<string, string>
/** A view as Slack hands it back. */
export type OpenView = Pick<
  ViewOutput,
  'state' | 'private_metadata' | 'title' | 'submit' | 'close' | 'callback_id'
> & {
  blocks: types.KnownBlock[]
}

export function openView(view: ViewOutput): OpenView {
  return { ...view, blocks: view.blocks.filter(isKnown) }
}

function isKnown(block: types.Block | types.KnownBlock): block is types.KnownBlock {
  return ['section', 'input', 'actions', 'context', 'divider'].includes(block.type)
}

export interface Submission {
  metadata: FormMetadata
  given: Given
}

export function submissionOf(view: OpenView): Submission | undefined {
  const metadata = decodeMetadata(view.private_metadata)
  if (!metadata) return undefined
  switch (metadata.kind) {
    case 'fields':
      return { metadata, given: { kind: 'fields', fields: valuesOf(view, '0', metadata.names) } }
    case 'rows':
      return {
        metadata,
        given: { kind: 'table', rows: rowsIn(view).map((row) => valuesOf(view, row, metadata.names)) },
      }
    case 'lines':
      return {
        metadata,
        given: {
          kind: 'table',
          rows: [],
          lines: areasIn(view).map((area) => typedIn(view, area)),
        },
      }
  }
}

/** Problems (`name`, or `<row>.<name>` in a table) at the blocks where they can be mended; none is dropped. */
export function problemsAt(view: OpenView, metadata: FormMetadata, problems: Values): Values {
  const at: Values = {}
  for (const [key, problem] of Object.entries(problems)) {
    const [, row, name] = /^(\d+)\.(.+)$/.exec(key) ?? []
    const block = blockOf(view, metadata, key, Number(row), name)
    const text = metadata.kind === 'lines' && row !== undefined ? `${Number(row) + 1}: ${problem}` : problem
    at[block] = at[block] ? `${at[block]}\n${text}` : text
  }
  return at
}

function blockOf(
  view: OpenView,
  metadata: FormMetadata,
  key: string,
  row: number,
  name: string | undefined,
): string {
  const inputs = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id ?? '')
  const first = inputs[0] ?? ''
  switch (metadata.kind) {
    case 'fields':
      return inputs.find((block) => block === fieldBlockId('0', key)) ?? first
    case 'rows':
      return inputs.find((block) => block === fieldBlockId(rowsIn(view)[row] ?? '', name ?? '')) ?? first
    case 'lines':
      return areasIn(view).find((area) => area === key) ?? first
  }
}

export function rowsIn(view: OpenView): string[] {
  return view.blocks.flatMap((block) => rowNumberedBy(block.block_id) ?? [])
}

function areasIn(view: OpenView): string[] {
  return view.blocks.map((block) => block.block_id).filter(isLinesBlock)
}

export function valuesOf(view: OpenView, row: string, names: string[]): Values {
  return Object.fromEntries(names.map((name) => [name, typedIn(view, fieldBlockId(row, name))]))
}

export function typedIn(view: OpenView, block: string): string {
  return view.state.values[block]?.[TYPED]?.value ?? ''
}
