import type { types } from '@slack/bolt'
import { lineOf } from '../../../src/adapter.ts'
import { cut } from '../../shared/fit-text.ts'
import { TYPED } from '../action-ids.ts'
import { linesBlockId } from '../block-ids.ts'
import { LIMITS } from '../limits.ts'
import type { FormMetadata } from '../metadata.ts'
import { plain } from '../render/paragraphs.ts'
import { words } from '../words.ts'

/** One line a row, in text areas of at most 3,000 characters each: for more rows than a modal can hold as fields. */
export function lineBlocks(
  fields: { name: string; label: string }[],
  rows: Record<string, string>[],
  language: FormMetadata['language'],
): types.KnownBlock[] {
  const label = fields.map((field) => field.label).join(', ')
  const lines = rows.map((row) => lineOf(fields.map(({ name }) => row[name] ?? '')))
  return areas(lines).map((lines, index) => ({
    type: 'input',
    block_id: linesBlockId(index),
    label: plain(label, LIMITS.input.label),
    hint: plain(words[language].lines, LIMITS.input.hint),
    optional: index > 0,
    element: {
      type: 'plain_text_input',
      action_id: TYPED,
      multiline: true,
      max_length: LIMITS.input.maxLength,
      ...(lines && { initial_value: lines }),
    },
  }))
}

/** Lines grouped so that each area has room for more to be typed; an empty one at the end where the last is rather full. */
function areas(lines: string[]): string[] {
  const found: string[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last !== undefined && last.length + line.length < LIMITS.input.maxLength * 0.8)
      found[found.length - 1] = `${last}\n${line}`
    else found.push(cut(line, LIMITS.input.maxLength))
  }
  return (found.at(-1)?.length ?? 0) < LIMITS.input.maxLength / 2 ? found : [...found, '']
}
