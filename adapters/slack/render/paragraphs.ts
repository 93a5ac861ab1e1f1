import type { types } from '@slack/bolt'
import type { Paragraph, Row } from '../../../src/adapter.ts'
import { cut, pieces } from '../../shared/fit-text.ts'
import { LIMITS } from '../limits.ts'
import { actionRows } from './controls.ts'

/** Paragraphs as blocks whose texts are letters only: `plain_text` and `rich_text` elements know no mrkdwn. */

export function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: cut(text, max), emoji: false }
}

export function strong(text: string): types.KnownBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text, style: { bold: true } }] }],
  }
}

export function paragraphBlocks(paragraph: Paragraph): types.KnownBlock[] {
  switch (paragraph.kind) {
    case 'text':
      return rich(paragraph.text)
    case 'official':
      return pieces(paragraph.text, LIMITS.section).map(strong)
    case 'quote':
      return [
        ...pieces(paragraph.text, LIMITS.section).map(quote),
        ...(paragraph.source ? small(paragraph.source) : []),
      ]
    case 'small':
      return small(paragraph.text)
    case 'notice':
      return pieces(paragraph.text, LIMITS.section).map(notice)
    case 'rows':
      return rowBlocks(paragraph.rows)
  }
}

export function rich(text: string): types.KnownBlock[] {
  return pieces(text || '…', LIMITS.section).map((piece) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: piece }] }],
  }))
}

function quote(text: string): types.KnownBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }] }
}

function notice(text: string): types.KnownBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'emoji', name: 'warning' },
          { type: 'text', text: ` ${text}` },
        ],
      },
    ],
  }
}

export function small(text: string): types.KnownBlock[] {
  return pieces(text, LIMITS.context).map((piece) => ({
    type: 'context',
    elements: [plain(piece, LIMITS.context)],
  }))
}

/** A list of a hundred devices would crowd out the rows after it; the row's button leads to where it stands whole. */
const ROW = 400

/** A row with a button is a section with the button at its right; rows without one share a block. */
function rowBlocks(rows: Row[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = []
  let together: types.RichTextSection['elements'] = []
  const close = () => {
    if (together.length > 0)
      blocks.push({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: together }] })
    together = []
  }
  for (const [index, row] of rows.entries()) {
    const [button] = row.button ? actionRows([row.button], `row-${index}`) : []
    if (button?.type === 'actions') {
      close()
      const [accessory] = button.elements
      blocks.push({
        type: 'section',
        text: plain(`${row.label}\n${cut(row.text, ROW)}`, LIMITS.section),
        ...(accessory?.type === 'button' && { accessory }),
      })
      continue
    }
    const before = together.length > 0 ? '\n' : ''
    together.push({ type: 'text', text: `${before}${row.label}`, style: { bold: true } })
    together.push({ type: 'text', text: `　${row.text}` })
  }
  close()
  return blocks
}
