import type { types } from '@slack/bolt'
import type { Field, Form, Receipt } from '../../src/adapter.ts'
import { cut, LIMITS } from './limits.ts'
import { plain } from './paragraphs.ts'
import { linesOf } from './table.ts'

/** Forms as modals. Everything a submission needs stands in the view itself: no modal depends on this process. */

export const FORM = 'form'
/** More rows than this are edited as text, one line a device: a modal holds 100 blocks. */
export const ROWS_AS_FIELDS = 15

/** What a submission needs to know besides what was typed; `private_metadata`. */
export interface FormMemory {
  question: string
  /** `rows` and `lines` give a table. */
  kind: 'fields' | 'rows' | 'lines'
  /** Field names in order. */
  names: string[]
  /** The message whose button opened the form. */
  on?: Receipt
}

export function formView(form: Form, on?: Receipt): types.ModalView {
  const kind = form.kind === 'form' ? 'fields' : form.rows.length > ROWS_AS_FIELDS ? 'lines' : 'rows'
  return {
    type: 'modal',
    callback_id: FORM,
    title: plain(form.title, LIMITS.view.title),
    submit: plain(form.submit, LIMITS.view.submit),
    private_metadata: remember({
      question: form.question,
      kind,
      names: form.fields.map((field) => field.name),
      ...(on && { on }),
    }),
    blocks: form.kind === 'form' ? form.fields.map((field) => fieldBlock('0', field)) : rowsForm(form, kind),
  }
}

function rowsForm(form: Extract<Form, { kind: 'rows' }>, kind: FormMemory['kind']): types.KnownBlock[] {
  const lead = form.title.length > LIMITS.view.title ? [titleBlock(form.title)] : []
  if (kind === 'lines') return [...lead, ...lineBlocks(form.fields, form.rows)]
  const rows = form.rows.length > 0 ? form.rows : [{}]
  return [
    ...lead,
    ...rows.flatMap((row, index) => rowBlocks(String(index), index + 1, form.fields, form.remove, row)),
    {
      type: 'actions',
      block_id: 'add',
      elements: [{ type: 'button', action_id: 'row:add', text: plain(form.add, LIMITS.button.text) }],
    },
  ]
}

/** One row: its number with the button that removes it, then its fields. */
function rowBlocks(
  row: string,
  number: number,
  fields: Field[],
  remove: string,
  given: Record<string, string>,
): types.KnownBlock[] {
  return [
    {
      type: 'section',
      block_id: `row:${row}`,
      text: plain(rowTitle(number), LIMITS.section),
      accessory: {
        type: 'button',
        action_id: `row:remove:${row}`,
        text: plain(remove, LIMITS.button.text),
        accessibility_label: cut(`${rowTitle(number)} ${remove}`, LIMITS.button.label),
      },
    },
    ...fields.map((field) => fieldBlock(row, { ...field, ...typed(given[field.name]) })),
  ]
}

export function rowTitle(number: number): string {
  return `No. ${number}`
}

/** One line a row, in text areas of at most 3,000 characters each. */
export function lineBlocks(
  fields: { label: string; hint?: string | undefined }[],
  rows: Record<string, string>[],
  names: string[] = fields.map((field) => ('name' in field ? String(field.name) : '')),
): types.KnownBlock[] {
  const label = fields.map((field) => field.label).join(', ')
  return areas(linesOf(rows, names)).map((lines, index) => ({
    type: 'input',
    block_id: `lines:${index}`,
    label: plain(label, LIMITS.input.label),
    optional: index > 0,
    element: {
      type: 'plain_text_input',
      action_id: 'typed',
      multiline: true,
      max_length: LIMITS.input.maxLength,
      ...(lines && { initial_value: lines }),
    },
  }))
}

/** Lines grouped so that each area has room left for more to be typed; a last, empty one for new rows. */
function areas(lines: string[]): string[] {
  const found: string[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last !== undefined && last.length + line.length < LIMITS.input.maxLength * 0.8)
      found[found.length - 1] = `${last}\n${line}`
    else found.push(cut(line, LIMITS.input.maxLength))
  }
  return [...found, '']
}

function fieldBlock(row: string, field: Field): types.InputBlock {
  const max = Math.min(field.maxLength, LIMITS.input.maxLength)
  return {
    type: 'input',
    block_id: fieldId(row, field.name),
    label: plain(field.label, LIMITS.input.label),
    ...(field.hint && { hint: plain(field.hint, LIMITS.input.hint) }),
    element: {
      type: 'plain_text_input',
      action_id: 'typed',
      max_length: max,
      ...(field.multiline && { multiline: true }),
      ...(field.given && { initial_value: field.given.slice(0, max) }),
    },
  }
}

export function fieldId(row: string, name: string): string {
  return `field:${row}:${name}`
}

function titleBlock(title: string): types.KnownBlock {
  return { type: 'context', elements: [plain(title, LIMITS.context)] }
}

function typed(given: string | undefined): { given?: string } {
  return given ? { given } : {}
}

export function remember(memory: FormMemory): string {
  return JSON.stringify(memory)
}

/** Undefined for a view that is not one of our forms. */
export function recall(metadata: string): FormMemory | undefined {
  const memory: unknown = metadata.startsWith('{') ? JSON.parse(metadata) : undefined
  return isMemory(memory) ? memory : undefined
}

function isMemory(memory: unknown): memory is FormMemory {
  return typeof memory === 'object' && memory !== null && 'question' in memory && 'names' in memory
}
