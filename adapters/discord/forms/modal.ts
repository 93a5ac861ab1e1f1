import type { APILabelComponent, APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Field, Form, Message } from '../../../src/adapter.ts'
import { cut } from '../../shared/fit-text.ts'
import { encodeCustomId } from '../custom-ids.ts'
import { LIMITS } from '../limits.ts'
import { visible } from '../render/escape.ts'
import { areasOf, LINES } from '../rows-as-lines.ts'
import { words } from '../words.ts'

type Modal = APIModalInteractionResponseCallbackData

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
      custom_id: encodeCustomId({ kind: 'form', question: form.question }),
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
  const maxLength = Math.min(field.maxLength, LIMITS.input.value)
  return {
    type: 18,
    label: cut(visible(field.label), LIMITS.input.label),
    ...(hint && { description: cut(hint, LIMITS.input.description) }),
    component: {
      type: 4,
      custom_id: id,
      style: field.multiline ? 2 : 1,
      required: false,
      max_length: maxLength,
      ...(field.given && { value: field.given.slice(0, maxLength) }),
    },
  }
}

/** A field for whatever one would have written in a direct conversation. */
export function sayModal(language: Message['language'], since: string): Modal {
  const say = words[language]
  const field = { name: 'text', label: say.sayLabel, hint: say.sayHint, multiline: true, maxLength: 2000 }
  return {
    custom_id: encodeCustomId({ kind: 'say', since }),
    title: say.sayTitle,
    components: [input(field, field.name)],
  }
}
