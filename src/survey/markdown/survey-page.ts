import { entriesOf } from './entries.ts'
import { SurveyEntries } from './front-matter-shapes.ts'
import { named, present } from './lists.ts'
import { namesIn } from './marks.ts'
import type { Block } from './outline.ts'
import { entryAt, type Page } from './page.ts'
import type { Place } from './places.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { sectionsOf, surveySections, topOf } from './sections.ts'
import { words } from './words.ts'

/** What survey.md says: the survey without its lists, and the order of the questions. */
export interface SurveyPage {
  survey: Raw
  order: { id: string; section: string; at: Place }[]
}

export function readSurveyPage(reader: Reader, page: Page): SurveyPage | undefined {
  const entries = page.isBroken ? undefined : entriesOf(reader, page, SurveyEntries)
  const top = topOf(reader, page)
  if (!top) return undefined
  const { notice, filing, period, after, questions } = sectionsOf(reader, top, surveySections)
  reader.fields(top, [])
  const lead = reader.whole(top)
  const filed = filing && reader.whole(filing)
  const noted = notice && reader.whole(notice)
  const sections = (questions?.blocks ?? []).map((block) => readSection(reader, block))
  const survey = present({
    version: entries?.version,
    level: entries?.level,
    title: reader.inline(top.title, top.at),
    lead: lead && reader.textOf(lead),
    notice: noted && reader.textOf(noted),
    filing: filed && reader.textOf(filed),
    sections: sections.map(({ section }) => section),
    carries: entries?.carries?.map((carry) => ({ ...carry, values: carry.values ?? {} })),
    period: readPeriod(reader, entries?.period, period),
    after: after && readAfter(reader, after),
  })
  const keys = {
    ...page.entries,
    ...(filing && { filing: filing.at }),
    ...(questions && { sections: questions.at }),
  }
  return {
    survey: reader.mark(survey, entryAt(page, ''), keys),
    order: sections.flatMap(({ order }) => order),
  }
}

function readSection(reader: Reader, block: Block): { section: Raw; order: SurveyPage['order'] } {
  const { id, title } = named(reader, block)
  for (const { at } of block.paragraphs) reader.tell(at, words.stray)
  const { questions } = reader.fields(block, ['questions'])
  const ids = questions ? namesIn(questions.value) : []
  return {
    section: reader.mark({ id, title: reader.inline(title, block.at) }, block.at),
    order: ids.map((one) => ({ id: one, section: id, at: questions?.at ?? block.at })),
  }
}

/** Two paragraphs: the introduction, and what submitting does. */
function readAfter(reader: Reader, section: Block): Raw {
  const [lead, filing, ...more] = section.paragraphs
  for (const { at } of more) reader.tell(at, words.stray)
  const text = (paragraph: typeof lead) => paragraph && reader.textOf(paragraph)
  return reader.mark(present({ lead: text(lead), filing: text(filing) }), section.at)
}

/** The days stand in the front matter, what the document says about them in the text. */
function readPeriod(
  reader: Reader,
  days: { from: string; to: string } | undefined,
  section: Block | undefined,
): Raw | undefined {
  if (!days && !section) return undefined
  const note = section && reader.whole(section)
  if (section && note && note.cites.length === 0) reader.tell(section.at, words.noMark(section.title))
  const period = present({ ...days, note: note && reader.textOf(note), cite: note?.cites[0] })
  return section ? reader.mark(period, section.at) : period
}
