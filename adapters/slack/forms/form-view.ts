import type { types } from '@slack/bolt'
import type { Field, Form, Receipt } from '../../../src/adapter.ts'
import { cut } from '../../shared/fit-text.ts'
import { ADD_ROW, removeRowActionId, TYPED } from '../action-ids.ts'
import { fieldBlockId, rowBlockId } from '../block-ids.ts'
import { LIMITS } from '../limits.ts'
import { encodeMetadata, type FormMetadata } from '../metadata.ts'
import { plain } from '../render/paragraphs.ts'
import { words } from '../words.ts'
import { lineBlocks } from './rows-as-lines.ts'

/** Forms as modals. Everything a submission needs stands in the view itself: no modal depends on this process. */

export const FORM = 'form'
/** More rows than this are edited as text, one line a device: a modal holds 100 blocks. */
export const ROWS_AS_FIELDS = 15

export function formView(form: Form, language: FormMetadata['language'], on?: Receipt): types.ModalView {
  const kind = form.kind === 'form' ? 'fields' : form.rows.length > ROWS_AS_FIELDS ? 'lines' : 'rows'
  return {
    type: 'modal',
    callback_id: FORM,
    title: plain(form.title, LIMITS.view.title),
    submit: plain(form.submit, LIMITS.view.submit),
    close: plain(words[language].cancel, LIMITS.view.submit),
    private_metadata: encodeMetadata({
      question: form.question,
      kind,
      language,
      names: form.fields.map((field) => field.name),
      ...(on && { on }),
    }),
    blocks:
      form.kind === 'form'
        ? form.fields.map((field) => fieldBlock('0', field))
        : rowsForm(form, kind, language),
  }
}

function rowsForm(
  form: Extract<Form, { kind: 'rows' }>,
  kind: FormMetadata['kind'],
  language: FormMetadata['language'],
): types.KnownBlock[] {
  const lead = form.title.length > LIMITS.view.title ? [titleBlock(form.title)] : []
  if (kind === 'lines') return [...lead, ...lineBlocks(form.fields, form.rows, language)]
  const rows = form.rows.length > 0 ? form.rows : [{}]
  return [
    ...lead,
    ...rows.flatMap((row, index) => rowBlocks(String(index), index + 1, form.fields, form.remove, row)),
    {
      type: 'actions',
      block_id: 'add',
      elements: [{ type: 'button', action_id: ADD_ROW, text: plain(form.add, LIMITS.button.text) }],
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
      block_id: rowBlockId(row),
      text: plain(rowTitle(number), LIMITS.section),
      accessory: {
        type: 'button',
        action_id: removeRowActionId(row),
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

function fieldBlock(row: string, field: Field): types.InputBlock {
  const max = Math.min(field.maxLength, LIMITS.input.maxLength)
  return {
    type: 'input',
    block_id: fieldBlockId(row, field.name),
    label: plain(field.label, LIMITS.input.label),
    ...(field.hint && { hint: plain(field.hint, LIMITS.input.hint) }),
    element: {
      type: 'plain_text_input',
      action_id: TYPED,
      max_length: max,
      ...(field.multiline && { multiline: true }),
      ...(field.given && { initial_value: field.given.slice(0, max) }),
    },
  }
}

function titleBlock(title: string): types.KnownBlock {
  return { type: 'context', elements: [plain(title, LIMITS.context)] }
}

function typed(given: string | undefined): { given?: string } {
  return given ? { given } : {}
}
