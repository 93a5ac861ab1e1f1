import { between, isObject, lengthOf, list, refusals, textOf } from './refuse.ts'
import type { Json } from './world.ts'

/** A modal: 1–5 labelled text inputs. Throws what Discord refuses. */
export function validateModal(data: Json): void {
  const problems: string[] = []
  between(problems, 'custom_id', data.custom_id, 1, 100)
  between(problems, 'title', data.title, 1, 45)
  const parts = list(data.components)
  if (parts.length < 1 || parts.length > 5) problems.push('components: Must be between 1 and 5 in length.')
  const ids: string[] = []
  for (const part of parts) {
    const labelled = part.type === 18
    const input = labelled ? part.component : list(part.components)[0]
    if (!labelled && part.type !== 1)
      problems.push(`components: Type ${part.type} does not belong in a modal.`)
    if (!isObject(input) || input.type !== 4) {
      problems.push('components: A text input is missing.')
      continue
    }
    between(problems, 'label', labelled ? part.label : input.label, 1, 45)
    if (labelled && input.label !== undefined)
      problems.push('label: A labelled input has no label of its own.')
    between(problems, 'description', part.description, 0, 100)
    between(problems, 'custom_id', input.custom_id, 1, 100)
    between(problems, 'placeholder', input.placeholder, 0, 100)
    if (input.style !== 1 && input.style !== 2) problems.push('style: Must be 1 or 2.')
    const most = input.max_length ?? 4000
    if (typeof most !== 'number' || most < 1 || most > 4000) problems.push('max_length: Must be 1 to 4000.')
    if (input.value !== undefined) between(problems, 'value', input.value, 1, Math.min(4000, Number(most)))
    ids.push(textOf(input.custom_id))
  }
  if (new Set(ids).size < ids.length) problems.push('components: Component custom id cannot be duplicated.')
  if (problems.length > 0) throw refusals.invalid(problems)
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** Application commands: names, descriptions, counts, order and the sum of all texts. Throws what Discord refuses. */
export function validateCommands(commands: Json[]): void {
  const problems: string[] = []
  if (commands.length > 100) problems.push('commands: Must be 100 or fewer in length.')
  for (const command of commands) {
    describe(problems, command)
    options(problems, list(command.options))
    if (sizeOf(command) > 8000) problems.push(`${textOf(command.name)}: Command exceeds maximum size (8000)`)
  }
  if (problems.length > 0) throw refusals.invalid(problems)
}

function describe(problems: string[], part: Json): void {
  const names = [
    part.name,
    ...Object.values(isObject(part.name_localizations) ? part.name_localizations : {}),
  ]
  for (const name of names)
    if (!NAME.test(textOf(name)) || textOf(name) !== textOf(name).toLowerCase())
      problems.push(`name "${textOf(name)}": Command name is invalid`)
  const texts = isObject(part.description_localizations) ? Object.values(part.description_localizations) : []
  for (const text of [part.description, ...texts])
    between(problems, `${textOf(part.name)}.description`, text, 1, 100)
}

function options(problems: string[], given: Json[]): void {
  if (given.length > 25) problems.push('options: Must be 25 or fewer in length.')
  if (new Set(given.map((one) => one.name)).size < given.length)
    problems.push('options: Names must be unique.')
  const firstOptional = given.findIndex((one) => one.required !== true)
  if (firstOptional >= 0 && given.slice(firstOptional).some((one) => one.required === true))
    problems.push('options: Required options must be placed before non-required options.')
  for (const option of given) {
    describe(problems, option)
    const choices = list(option.choices)
    if (choices.length > 25) problems.push('choices: Must be 25 or fewer in length.')
    for (const choice of choices) {
      const names = [
        choice.name,
        ...Object.values(isObject(choice.name_localizations) ? choice.name_localizations : {}),
      ]
      for (const name of names) between(problems, 'choices.name', name, 1, 100)
      between(problems, 'choices.value', choice.value, 1, 100)
    }
    options(problems, list(option.options))
  }
}

/** The longest of each text's languages counts. */
function sizeOf(part: Json): number {
  const longest = (text: unknown, translated: unknown) =>
    Math.max(lengthOf(text), ...(isObject(translated) ? Object.values(translated).map(lengthOf) : [0]))
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    lengthOf(part.value) +
    [...list(part.options), ...list(part.choices)].reduce((sum, one) => sum + sizeOf(one), 0)
  )
}
