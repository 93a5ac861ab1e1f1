import { namesIn } from './marks.ts'
import type { Block } from './outline.ts'
import type { Page } from './page.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/** The entries of a list page: its headings `##`. Headings `#` only group them for those who read the page. */
export function listBlocks(reader: Reader, page: Page, deepest = 2): Block[] {
  for (const { at } of page.root.paragraphs) reader.tell(at, words.stray)
  const entries = page.root.blocks.flatMap((block) => {
    if (block.depth !== 1) return [block]
    for (const { at } of block.paragraphs) reader.tell(at, words.stray)
    return block.blocks
  })
  for (const block of entries) checkEntry(reader, block, 2, deepest)
  return entries
}

function checkEntry(reader: Reader, block: Block, depth: number, deepest: number): void {
  if (block.depth !== depth) reader.tell(block.at, words.wrongDepth(block.title, depth))
  for (const inner of block.blocks) {
    if (depth < deepest) checkEntry(reader, inner, depth + 1, deepest)
    else reader.tell(inner.at, words.wrongDepth(inner.title, depth))
  }
}

/** `name: title` of a heading; told where it has another form. */
export function named(reader: Reader, block: Block): { id: string; title: string } {
  const [, id, title] = /^([^:：\s]+): (.+)$/.exec(block.title) ?? []
  if (id !== undefined && title !== undefined) return { id, title }
  reader.tell(block.at, block.title.includes('：') ? words.wideColon : words.notAnEntry(block.title))
  return { id: block.title, title: block.title }
}

/** Only what is there, so that zod says what is missing. */
export function present(raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined))
}

/** Those of a list that a page takes from another survey's: all, or the ones it names. */
export function taken(list: readonly Raw[], only: string | readonly string[] | undefined): readonly Raw[] {
  const names = typeof only === 'string' ? namesIn(only) : only
  return names ? list.filter(({ id }) => names.includes(String(id))) : list
}
