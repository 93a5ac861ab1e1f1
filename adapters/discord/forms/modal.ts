import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
} from 'discord.js'
import type { Field, Form, Input, Message } from '../../../src/adapter.ts'
import { cut } from '../../shared/fit.ts'
import { rowsOf } from '../../shared/table.ts'
import { idOf } from '../custom-ids.ts'
import { LIMITS } from '../limits.ts'
import { areasOf, LINES } from '../lines.ts'
import { visible } from '../render/escape.ts'
import { words } from '../words.ts'

type Modal = APIModalInteractionResponseCallbackData
export type Typed = Extract<Input, { kind: 'form' }>['given']

/**
 * A form as a modal: a field a component. A list of devices has the first model's fields by themselves (most hospitals
 * have one) and the others one a line in a larger field, so that the whole list is edited at once. Undefined where the
 * list is longer than Discord's five fields hold.
 */
export function modal(form: Form, language: Message['language']): Modal | undefined {
  const fields =
    form.kind === 'form' ? form.fields.map((field) => input(field, field.name)) : table(form, language)
  return (
    fields && {
      custom_id: idOf({ kind: 'form', question: form.question }),
      title: cut(visible(form.title), LIMITS.modal.title),
      components: fields.slice(0, LIMITS.modal.components),
    }
  )
}

function table(
  form: Extract<Form, { kind: 'rows' }>,
  language: Message['language'],
): APILabelComponent[] | undefined {
  const names = form.fields.map((field) => field.name)
  const alone = form.fields.length < LIMITS.modal.components
  const first = alone ? form.rows.slice(0, 1) : []
  const parts = areasOf(form.rows.slice(first.length), names, LIMITS.input.value)
  const say = words[language]
  const lines = (text: string, index: number, label: string): APILabelComponent =>
    input(
      {
        name: '',
        label,
        hint: say.linesHint(form.fields.map((field) => field.label).join(', ')),
        given: text,
        multiline: true,
        maxLength: LIMITS.input.value,
      },
      `${LINES}${index}:${names.join(',')}`,
    )
  if (alone && parts.length <= 1)
    return [
      ...form.fields.map((field) =>
        input({ ...field, given: first[0]?.[field.name] ?? '' }, `0.${field.name}`),
      ),
      lines(parts[0] ?? '', 0, say.otherLines),
    ]
  const all = areasOf(form.rows, names, LIMITS.input.value)
  if (all.length > LIMITS.modal.components) return undefined
  return (all.length === 0 ? [''] : all).map((text, index) => lines(text, index, say.lines))
}

function input(field: Field, id: string): APILabelComponent {
  const hint = field.hint && visible(field.hint)
  const most = Math.min(field.maxLength, LIMITS.input.value)
  return {
    type: 18,
    label: cut(visible(field.label), LIMITS.input.label),
    ...(hint && { description: cut(hint, LIMITS.input.description) }),
    component: {
      type: 4,
      custom_id: id,
      style: field.multiline ? 2 : 1,
      required: false,
      max_length: most,
      ...(field.given && { value: field.given.slice(0, most) }),
    },
  }
}

/** A field for whatever one would have written in a direct conversation. */
export function sayModal(language: Message['language']): Modal {
  const say = words[language]
  const field = { name: 'text', label: say.sayLabel, hint: say.sayHint, multiline: true, maxLength: 2000 }
  return { custom_id: idOf({ kind: 'say' }), title: say.sayTitle, components: [input(field, field.name)] }
}

/** What was typed, field by field, whether the modal nests its inputs in labels or in action rows. */
export function submitted(data: APIModalSubmission): Record<string, string> {
  const values: Record<string, string> = {}
  for (const part of data.components) {
    const inputs = 'component' in part ? [part.component] : 'components' in part ? part.components : []
    for (const one of inputs)
      if ('value' in one && typeof one.value === 'string') values[one.custom_id] = one.value
  }
  return values
}

/** A list where the modal had lines, fields otherwise. */
export function given(values: Record<string, string>): Typed {
  const lines = Object.entries(values).filter(([id]) => id.startsWith(LINES))
  if (lines.length === 0) return { kind: 'fields', fields: values }
  const first: Record<string, string> = {}
  for (const [id, value] of Object.entries(values)) if (id.startsWith('0.')) first[id.slice(2)] = value
  const others = lines.flatMap(([id, text]) => rowsOf(text, id.slice(id.indexOf(':') + 1).split(',')))
  const empty = Object.values(first).every((value) => value.trim() === '')
  return { kind: 'table', rows: empty ? others : [first, ...others] }
}
