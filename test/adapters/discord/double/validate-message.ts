import { between, isObject, lengthOf, list, refusals, textOf } from './refuse.ts'
import type { Attachment, Json } from './world.ts'

/** The limits of a message, read from Discord's reference (Message, Embed limits, Components). Throws what it refuses. */
export function validateMessage(body: Json, files: Attachment[], create: boolean): void {
  if (files.some((file) => file.content.byteLength > 10 * 1024 * 1024)) throw refusals.tooLarge()
  const problems: string[] = []
  between(problems, 'content', body.content, 0, 2000)
  if (body.nonce !== undefined) between(problems, 'nonce', body.nonce, 1, 25)
  embeds(problems, list(body.embeds))
  components(problems, body.components)
  attachments(problems, body.attachments, files)
  const flags = body.flags ?? 0
  if (typeof flags !== 'number' || (flags & ~(4 | 64 | 4096 | 32768)) !== 0)
    problems.push('flags: only SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2')
  if (problems.length > 0) throw refusals.invalid(problems)
  const shows = textOf(body.content) !== '' || list(body.embeds).length > 0 || files.length > 0
  if (create && !shows) throw refusals.empty()
}

function embeds(problems: string[], given: Json[]): void {
  if (given.length > 10) problems.push('embeds: Must be 10 or fewer in length.')
  let total = 0
  given.forEach((embed, index) => {
    between(problems, `embeds[${index}].title`, embed.title, 0, 256)
    between(problems, `embeds[${index}].description`, embed.description, 0, 4096)
    const fields = list(embed.fields)
    if (fields.length > 25) problems.push(`embeds[${index}].fields: Must be 25 or fewer in length.`)
    for (const field of fields) {
      between(problems, `embeds[${index}].fields.name`, field.name, 1, 256)
      between(problems, `embeds[${index}].fields.value`, field.value, 1, 1024)
    }
    const footer = isObject(embed.footer) ? embed.footer.text : ''
    between(problems, `embeds[${index}].footer`, footer, 0, 2048)
    const parts = [embed.title, embed.description, footer, ...fields.flatMap((one) => [one.name, one.value])]
    total += parts.reduce((sum: number, part) => sum + lengthOf(part), 0)
  })
  if (total > 6000) problems.push('embeds: Embed size exceeds maximum size of 6000')
}

function components(problems: string[], given: unknown): void {
  const rows = list(given)
  if (given !== undefined && !Array.isArray(given)) problems.push('components: Must be a list.')
  if (rows.length > 5) problems.push('components: Must be 5 or fewer in length.')
  const ids: string[] = []
  rows.forEach((row, index) => {
    const where = `components[${index}]`
    if (row.type !== 1) problems.push(`${where}.type: Must be an action row.`)
    const parts = list(row.components)
    if (parts.length < 1 || parts.length > 5) problems.push(`${where}: Must be between 1 and 5 in length.`)
    if (parts.some((part) => part.type === 3) && parts.length > 1)
      problems.push(`${where}: A select menu takes the whole row.`)
    for (const part of parts) {
      if (part.type === 2) button(problems, where, part)
      else if (part.type === 3) select(problems, where, part)
      else problems.push(`${where}: Component of type ${part.type} does not belong here.`)
      if (part.custom_id !== undefined) ids.push(textOf(part.custom_id))
    }
  })
  for (const id of ids)
    if (lengthOf(id) < 1 || lengthOf(id) > 100) problems.push('custom_id: Must be 1 to 100 long.')
  if (new Set(ids).size < ids.length) problems.push('components: Component custom id cannot be duplicated.')
}

function button(problems: string[], where: string, part: Json): void {
  if (![1, 2, 3, 4, 5].includes(Number(part.style))) problems.push(`${where}.style: Unknown button style.`)
  between(problems, `${where}.label`, part.label, part.emoji ? 0 : 1, 80)
  const link = part.style === 5
  if (link !== (part.url !== undefined) || link === (part.custom_id !== undefined))
    problems.push(`${where}: A link has a url, any other button a custom_id.`)
}

function select(problems: string[], where: string, part: Json): void {
  const options = list(part.options)
  if (options.length < 1 || options.length > 25)
    problems.push(`${where}.options: Must be between 1 and 25 in length.`)
  between(problems, `${where}.placeholder`, part.placeholder, 0, 150)
  for (const option of options) {
    between(problems, `${where}.options.label`, option.label, 1, 100)
    between(problems, `${where}.options.value`, option.value, 1, 100)
    between(problems, `${where}.options.description`, option.description, 0, 100)
  }
  if (new Set(options.map((option) => option.value)).size < options.length)
    problems.push(`${where}.options: The specified option value is already used.`)
}

function attachments(problems: string[], given: unknown, files: Attachment[]): void {
  if (files.length > 10) problems.push('attachments: Must be 10 or fewer in length.')
  for (const one of list(given)) {
    if (Number(one.id) >= files.length || Number(one.id) < 0)
      problems.push(`attachments: There is no file for attachment ${String(one.id)}.`)
    between(problems, 'attachments.description', one.description, 0, 1024)
  }
}
