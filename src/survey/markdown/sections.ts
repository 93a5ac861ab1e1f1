import { nearest } from '../lint/nearest.ts'
import type { Block } from './outline.ts'
import type { Page } from './page.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/** The parts of a page, each with the headings it may have in Japanese and English. */
export type SectionNames<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** The parts of a question's page. */
export const questionSections: SectionNames<
  'note' | 'choices' | 'why' | 'judge' | 'ask' | 'official' | 'corrections'
> = {
  note: ['注', 'Note'],
  choices: ['選択肢', 'Choices'],
  why: ['なぜ', 'Why'],
  judge: ['判断', 'How to judge'],
  ask: ['誰に聞く', 'Whom to ask'],
  official: ['公式', 'Official text'],
  corrections: ['訂正', 'Corrections'],
}

/** The parts of survey.md. */
export const surveySections: SectionNames<'notice' | 'filing' | 'period' | 'after' | 'questions'> = {
  notice: ['お知らせ', 'Notice'],
  filing: ['提出', 'Submitting'],
  period: ['期間', 'Period'],
  after: ['期間のあと', 'After the period'],
  questions: ['質問', 'Questions'],
}

/** The one heading `#` of a page. Without it the page says nothing. */
export function topOf(reader: Reader, page: Page): Block | undefined {
  const [top, ...more] = page.root.blocks.filter(({ depth }) => depth === 1)
  for (const stray of page.root.paragraphs) reader.tell(stray.at, words.stray)
  for (const block of page.root.blocks.filter(({ depth }) => depth > 1))
    reader.tell(block.at, words.wrongDepth(block.title, 1))
  for (const block of more) reader.tell(block.at, words.wrongDepth(block.title, 2))
  if (!top && page.root.blocks.length === 0) reader.tell({ file: page.file, line: 1 }, words.noTitle)
  return top
}

/** The parts under a page's heading by name. Unknown ones, and headings of another depth, are told. */
export function sectionsOf<Name extends string>(
  reader: Reader,
  top: Block,
  names: SectionNames<Name>,
): Partial<Record<Name, Block>> {
  const found: Partial<Record<Name, Block>> = {}
  const keys = Object.keys(names).filter((key): key is Name => key in names)
  const known = keys.flatMap((key) => names[key])
  for (const block of top.blocks) {
    const key = keys.find((one) =>
      names[one].some((name) => name.toLowerCase() === block.title.toLowerCase()),
    )
    const isEntry = !key && /^[a-z0-9_-]+: /.test(block.title)
    if (isEntry) reader.tell(block.at, words.wrongDepth(block.title, 3))
    else if (block.depth !== 2) reader.tell(block.at, words.wrongDepth(block.title, 2))
    else if (!key)
      reader.tell(block.at, words.unknownSection(block.title, nearest(block.title, known), known))
    else if (found[key]) reader.tell(block.at, words.sectionTwice(block.title))
    else found[key] = checkDepth(reader, block)
  }
  return found
}

/** The entries of a part stand one level below it, and have nothing below themselves. */
export function checkDepth(reader: Reader, block: Block): Block {
  for (const entry of block.blocks) {
    if (entry.depth !== block.depth + 1) reader.tell(entry.at, words.wrongDepth(entry.title, block.depth + 1))
    for (const deeper of entry.blocks) reader.tell(deeper.at, words.wrongDepth(deeper.title, block.depth + 1))
  }
  return block
}
