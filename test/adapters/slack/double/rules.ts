/**
 * What Slack's documentation says about blocks and views, written down independently of the adapter's own table.
 * Every rule returns what is wrong, in the manner of `response_metadata.messages`.
 */

type Json = Record<string, unknown>

export function problemsWithBlocks(
  blocks: unknown,
  most: number,
  surface: 'message' | 'modal' | 'home',
): string[] {
  if (!Array.isArray(blocks)) return ['blocks must be an array']
  const problems: string[] = []
  if (blocks.length > most) problems.push(`no more than ${most} items allowed [json-pointer:/blocks]`)
  const ids = blocks.flatMap((block: Json) => (typeof block.block_id === 'string' ? [block.block_id] : []))
  if (new Set(ids).size !== ids.length) problems.push('block_id already exists')
  blocks.forEach((block: Json, index) => {
    problems.push(...block_(block, surface).map((problem) => `${problem} [json-pointer:/blocks/${index}]`))
  })
  return problems
}

function block_(block: Json, surface: string): string[] {
  const id = length(block.block_id, 0, 255, 'block_id')
  switch (block.type) {
    case 'header':
      return [...id, ...plainText(block.text, 1, 150, 'header')]
    case 'divider':
      return id
    case 'section': {
      const fields = Array.isArray(block.fields) ? block.fields : []
      return [
        ...id,
        ...(block.text
          ? anyText(block.text, 1, 3000, 'section')
          : fields.length
            ? []
            : ['text or fields required']),
        ...(fields.length > 10
          ? ['at most 10 fields']
          : fields.flatMap((field) => anyText(field, 1, 2000, 'field'))),
        ...(block.accessory ? elements([block.accessory], surface) : []),
      ]
    }
    case 'context': {
      const parts = list(block.elements)
      return [
        ...id,
        ...count(parts, 1, 10, 'context'),
        ...parts.flatMap((part) => anyText(part, 1, 3000, 'context')),
      ]
    }
    case 'actions': {
      const parts = list(block.elements)
      return [...id, ...count(parts, 1, 25, 'actions'), ...elements(parts, surface)]
    }
    case 'input':
      return [
        ...(surface === 'message' ? [] : []),
        ...id,
        ...plainText(block.label, 1, 2000, 'label'),
        ...(block.hint ? plainText(block.hint, 1, 2000, 'hint') : []),
        ...elements([block.element], surface),
      ]
    case 'rich_text':
      return [...id, ...list(block.elements).flatMap(richElement)]
    default:
      return [`unsupported type: ${String(block.type)}`]
  }
}

function elements(parts: Json[] | unknown[], surface: string): string[] {
  const all = list(parts)
  const ids = all.flatMap((part) => (typeof part.action_id === 'string' ? [part.action_id] : []))
  const twice = new Set(ids).size === ids.length ? [] : ['action_id already exists in this block']
  return [...twice, ...all.flatMap((part) => element(part, surface))]
}

function element(part: Json, surface: string): string[] {
  const id = length(part.action_id, 0, 255, 'action_id')
  switch (part.type) {
    case 'button':
      return [
        ...id,
        ...plainText(part.text, 1, 75, 'button'),
        ...length(part.value, 0, 2000, 'value'),
        ...length(part.accessibility_label, 0, 75, 'accessibility_label'),
        ...(part.style === undefined || part.style === 'primary' || part.style === 'danger'
          ? []
          : ['invalid style']),
      ]
    case 'radio_buttons':
      return [...id, ...options(part, 10)]
    case 'static_select':
      return [...id, ...options(part, 100)]
    case 'plain_text_input': {
      const most = typeof part.max_length === 'number' ? part.max_length : 3000
      return [
        ...(surface === 'modal' || surface === 'home' ? [] : ['input not allowed here']),
        ...id,
        ...(most < 1 || most > 3000 ? ['max_length must be 1 to 3000'] : []),
        ...length(part.initial_value, 1, most, 'initial_value'),
      ]
    }
    default:
      return [`unsupported element: ${String(part.type)}`]
  }
}

function options(part: Json, most: number): string[] {
  const all = list(part.options)
  const initial = part.initial_option
  return [
    ...count(all, 1, most, 'options'),
    ...all.flatMap((one) => [
      ...plainText(one.text, 1, 75, 'option'),
      ...length(one.value, 1, 75, 'option value'),
    ]),
    ...(initial && !all.some((one) => JSON.stringify(one) === JSON.stringify(initial))
      ? ['initial_option unknown']
      : []),
  ]
}

function richElement(part: Json): string[] {
  if (
    !['rich_text_section', 'rich_text_quote', 'rich_text_list', 'rich_text_preformatted'].includes(
      String(part.type),
    )
  )
    return [`unsupported rich text: ${String(part.type)}`]
  return list(part.elements).flatMap((one) =>
    one.type === 'text'
      ? length(one.text, 1, 4000, 'text')
      : one.type === 'emoji'
        ? []
        : [`unsupported: ${String(one.type)}`],
  )
}

export function problemsWithView(view: Json): string[] {
  const home = view.type === 'home'
  return [
    ...(home || view.type === 'modal' ? [] : ['unsupported view type']),
    ...problemsWithBlocks(view.blocks, 100, home ? 'home' : 'modal'),
    ...(home ? [] : plainText(view.title, 1, 24, 'title')),
    ...(view.submit
      ? plainText(view.submit, 1, 24, 'submit')
      : hasInput(view) && !home
        ? ['submit is required']
        : []),
    ...(view.close ? plainText(view.close, 1, 24, 'close') : []),
    ...length(view.private_metadata, 0, 3000, 'private_metadata'),
    ...length(view.callback_id, 0, 255, 'callback_id'),
  ]
}

/** All texts of all blocks: above this Slack answers `msg_blocks_too_long`. */
export function charactersIn(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + charactersIn(one), 0)
  if (typeof part !== 'object' || part === null) return 0
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : charactersIn(value)),
    0,
  )
}

function hasInput(view: Json): boolean {
  return list(view.blocks).some((block) => block.type === 'input')
}

function plainText(text: unknown, least: number, most: number, what: string): string[] {
  return isJson(text) && text.type === 'plain_text'
    ? length(text.text, least, most, what)
    : [`${what} must be plain_text`]
}

function anyText(text: unknown, least: number, most: number, what: string): string[] {
  const known = isJson(text) && (text.type === 'plain_text' || text.type === 'mrkdwn')
  return known ? length(text.text, least, most, what) : [`${what} must be a text object`]
}

function length(text: unknown, least: number, most: number, what: string): string[] {
  if (text === undefined) return []
  if (typeof text !== 'string') return [`${what} must be a string`]
  if (text.length < least) return [`${what} must be at least ${least} characters`]
  return text.length > most ? [`${what} must be less than ${most + 1} characters`] : []
}

function count(parts: unknown[], least: number, most: number, what: string): string[] {
  return parts.length < least || parts.length > most ? [`${what} must have ${least} to ${most} items`] : []
}

function list(parts: unknown): Json[] {
  return Array.isArray(parts) ? parts.filter(isJson) : []
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
