import { readChoices } from './choices.ts'
import { readCondition } from './condition-text.ts'
import { entriesOf } from './entries.ts'
import { AskEntries, QuestionEntries } from './front-matter-shapes.ts'
import { readGuidance } from './guidance.ts'
import type { Block } from './outline.ts'
import { entryAt, type Page } from './page.ts'
import type { Place } from './places.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { questionSections, sectionsOf, topOf } from './sections.ts'
import { type Shared, withTexts } from './shared.ts'
import { words } from './words.ts'

/** A question as its page has it, and the names of what is asked after it. */
export interface ReadQuestion {
  question: Raw
  asks: readonly string[]
  page: Page
}

/** Undefined, and told, where the page cannot be read as a question at all. */
export function readQuestion(reader: Reader, page: Page, shared: Shared): ReadQuestion | undefined {
  if (page.isBroken) return undefined
  if (Object.keys(page.values).length === 0) {
    reader.tell(entryAt(page, 'id'), words.noFrontMatter)
    return undefined
  }
  const entries = entriesOf(reader, page, QuestionEntries)
  const question = readBody(reader, page, entries, shared)
  if (!entries || !question) return undefined
  return { question: Object.assign(question, { id: entries.id }), asks: entries.asks ?? [], page }
}

/** A page of the folder `asks`: what is asked after the questions that name it. It has no id of its own. */
export function readAsk(reader: Reader, page: Page, shared: Shared): Raw | undefined {
  const entries = page.isBroken ? undefined : entriesOf(reader, page, AskEntries)
  return entries && readBody(reader, page, entries, shared)
}

type Entries = Omit<QuestionEntries, 'id'>

function readBody(reader: Reader, page: Page, entries: Entries | undefined, shared: Shared): Raw | undefined {
  const top = topOf(reader, page)
  if (!top) return undefined
  const sections = sectionsOf(reader, top, questionSections)
  const { note, choices, corrections, ...parts } = sections
  for (const block of [note, ...Object.values(parts)]) if (block) withTexts(reader, block, shared)
  reader.fields(top, [])
  const text = reader.whole(top)
  const noted = note && reader.whole(note)
  const set = choiceSet(reader, page, shared)
  const guidance = { ...readGuidance(reader, parts), ...(entries?.terms && { terms: entries.terms }) }
  const keys = { ...page.entries, ...placesOf(sections) }
  const question: Raw = {
    ...(entries && ownEntries(reader, page, entries)),
    short: reader.inline(top.title, top.at),
    ...(text && { text: reader.textOf(text) }),
    ...(noted && { note: reader.textOf(noted) }),
    ...(set && (choices || set.length > 0) && { choices: readChoices(reader, choices, set) }),
    ...(corrections && { corrections: readCorrections(reader, corrections) }),
    guidance: reader.mark(guidance, entryAt(page, ''), keys),
  }
  return reader.mark(question, entryAt(page, ''), keys)
}

function ownEntries(reader: Reader, page: Page, entries: Entries): Raw {
  const { showIf, choices: _set, terms: _terms, asks: _asks, devices, ...plain } = entries
  const at = entryAt(page, 'showIf')
  const condition = showIf === undefined ? undefined : readCondition(showIf, (said) => reader.tell(at, said))
  const list = devices ?? (entries.kind === 'devices' ? {} : undefined)
  return { ...plain, ...(condition && { showIf: condition }), ...(list && { devices: list }) }
}

/** The shared choices that the page names; undefined, and told, where there are none of that name. */
function choiceSet(reader: Reader, page: Page, { choices }: Shared): readonly Raw[] | undefined {
  const { choices: name } = page.values
  if (typeof name !== 'string') return []
  const set = choices.get(name)
  if (!set) reader.tell(entryAt(page, 'choices'), words.noSet('choices.md', name, [...choices.keys()]))
  return set
}

/** `- E1: as printed → as shown` */
function readCorrections(reader: Reader, section: Block): Raw[] {
  return section.fields.flatMap(({ name, value, at }) => {
    const arrow = value.indexOf('→')
    const printed = arrow < 0 ? undefined : value.slice(0, arrow).trimEnd()
    const shown = value.slice(arrow + 1).trimStart()
    if (printed === undefined) reader.tell(at, words.arrow(value))
    return printed === undefined ? [] : [reader.mark({ reading: name, printed, shown }, at)]
  })
}

function placesOf(sections: Readonly<Record<string, Block | undefined>>): Record<string, Place> {
  const found = Object.entries(sections).flatMap(([name, block]) => (block ? [[name, block.at]] : []))
  return Object.fromEntries(found)
}
