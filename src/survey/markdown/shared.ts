import { readChoices } from './choices.ts'
import type { Block } from './outline.ts'
import type { Page } from './page.ts'
import type { Place } from './places.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { checkDepth } from './sections.ts'
import { words } from './words.ts'

/** What several questions share, by name: sets of choices, and texts that stand under more than one of them. */
export interface Shared {
  choices: ReadonlyMap<string, readonly Raw[]>
  texts: ReadonlyMap<string, Block>
}

/** choices.md: each `## name` is a set, with its choices below. */
export function readChoiceSets(reader: Reader, page: Page | undefined): Map<string, readonly Raw[]> {
  const blocks = page ? namedBlocks(reader, page) : []
  return new Map(blocks.map((block) => [block.title, readChoices(reader, block)]))
}

/** texts.md: each `## name` is a text, or entries of the official text, that a page takes in with `include`. */
export function readTexts(reader: Reader, page: Page | undefined): Map<string, Block> {
  return new Map((page ? namedBlocks(reader, page) : []).map((block) => [block.title, block]))
}

function namedBlocks(reader: Reader, page: Page): Block[] {
  return page.root.blocks
    .flatMap((block) => (block.depth === 1 ? block.blocks : [block]))
    .filter(({ depth }) => depth === 2)
    .map((block) => checkDepth(reader, block))
}

/** Puts shared texts where a part of a page names them: `- include: name` below its heading, or `### include: name`. */
export function withTexts(reader: Reader, section: Block, shared: Shared): void {
  const { include } = reader.fields(section, ['include'])
  const whole = include && textCalled(reader, include.value, include.at, shared)
  const blocks = section.blocks.flatMap((block) => {
    const [, name] = /^include: (.*)$/.exec(block.title) ?? []
    return name === undefined ? [block] : (textCalled(reader, name, block.at, shared)?.blocks ?? [])
  })
  section.blocks = [...(whole?.blocks ?? []), ...blocks]
  section.paragraphs = [...(whole?.paragraphs ?? []), ...section.paragraphs]
}

function textCalled(reader: Reader, name: string, at: Place, { texts }: Shared): Block | undefined {
  const found = texts.get(name)
  if (!found) reader.tell(at, words.noSet('texts.md', name, [...texts.keys()]))
  return found
}
