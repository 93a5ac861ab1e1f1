import { named, present } from './lists.ts'
import { namesIn, phrasesIn, readMarks } from './marks.ts'
import type { Block, Field } from './outline.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

export function readTerm(reader: Reader, block: Block): Raw {
  const { id, title } = named(reader, block)
  const { also } = reader.fields(block, ['also'])
  const text = reader.whole(block)
  const meaning = text && reader.passage(text)
  return reader.mark(
    present({
      id,
      name: reader.inline(title, block.at),
      meaning: meaning?.text,
      alias: also && phrasesIn(also.value),
      cites: meaning?.cites,
      readings: meaning && meaning.readings.length > 0 ? meaning.readings : undefined,
    }),
    block.at,
  )
}

export function readSource(reader: Reader, block: Block): Raw {
  const { id, title } = named(reader, block)
  const { short, by, url, standing, shows } = reader.fields(block, [
    'short',
    'by',
    'url',
    'standing',
    'shows',
  ])
  for (const { at } of block.paragraphs) reader.tell(at, words.stray)
  return reader.mark(
    present({
      id,
      title: reader.inline(title, block.at),
      short: short && reader.inline(short.value, short.at),
      by: by && reader.inline(by.value, by.at),
      url: url?.value,
      standing: standing?.value ?? 'seen',
      shows: shows && phrasesIn(shows.value),
    }),
    block.at,
    standing && { standing: standing.at },
  )
}

/** A part of the document that is about no single question. */
export function readCircular(reader: Reader, block: Block): Raw {
  const { cite } = reader.fields(block, ['cite'])
  return reader.mark(present(titledText(reader, block, cite)), block.at)
}

/** `## Q5`, and a paragraph for each thing that has changed. */
export function readNow(reader: Reader, block: Block): Raw {
  reader.fields(block, [])
  return reader.mark({ question: block.title, said: block.paragraphs.map(reader.passage) }, block.at)
}

/** `- governs: Q11, Q12`: the questions that a printed instruction is about. */
export function readInstruction(reader: Reader, block: Block): Raw {
  const { governs, printedAt, cite } = reader.fields(block, ['governs', 'printedAt', 'cite'])
  return reader.mark(
    present({
      ...titledText(reader, block, cite),
      governs: governs && namesIn(governs.value),
      printedAt: printedAt?.value,
    }),
    block.at,
  )
}

/** A heading and the wording below it, with where that stands. */
function titledText(reader: Reader, block: Block, cite: Parameters<typeof citeIn>[1]) {
  const { id, title } = named(reader, block)
  const text = reader.whole(block)
  return {
    id,
    title: reader.inline(title, block.at),
    text: text && reader.textOf(text),
    cite: citeIn(reader, cite, block),
  }
}

/** Two or three paragraphs: what is open, how we read it, and why. */
export function readReading(reader: Reader, block: Block): Raw {
  reader.fields(block, [])
  const [problem, reading, why, ...more] = block.paragraphs
  for (const { at } of more) reader.tell(at, words.stray)
  const text = (paragraph: typeof problem) => paragraph && reader.textOf(paragraph)
  return reader.mark(
    present({ id: block.title, problem: text(problem), reading: text(reading), why: text(why) }),
    block.at,
  )
}

export function readDesk(reader: Reader, block: Block): Raw {
  const { id, title } = named(reader, block)
  const fields = reader.fields(block, ['topic', 'phone', 'hours', 'pause', 'asOf', 'cite'])
  const hours = fields.hours && span(reader, fields.hours)
  const pause = fields.pause && span(reader, fields.pause)
  return reader.mark(
    present({
      id,
      name: reader.inline(title, block.at),
      topic: fields.topic && reader.inline(fields.topic.value, fields.topic.at),
      phone: fields.phone?.value,
      opens: hours?.from,
      closes: hours?.to,
      pause,
      asOf: fields.asOf && reader.inline(fields.asOf.value, fields.asOf.at),
      cite: citeIn(reader, fields.cite, block),
    }),
    block.at,
  )
}

function span(reader: Reader, { value, at }: Field): { from: string; to: string } | undefined {
  const [, from, to] = /^(\d\d:\d\d)\s*[-–〜]\s*(\d\d:\d\d)$/.exec(value) ?? []
  if (from !== undefined && to !== undefined) return reader.mark({ from, to }, at)
  reader.tell(at, words.hours(value))
  return undefined
}

/** `caution` without `comparable: false` is shown beside the figure; with it, the figure is not compared. */
export function readFigure(reader: Reader, block: Block): Raw {
  const { question, values } = target(reader, block)
  const { percent, base, comparable, caution, derivedFrom, cite } = reader.fields(block, [
    'percent',
    'base',
    'comparable',
    'caution',
    'derivedFrom',
    'cite',
  ])
  return reader.mark(
    present({
      question,
      values,
      percent: percent && Number(percent.value),
      base: base && reader.inline(base.value, base.at),
      comparable: comparable?.value !== 'false',
      caution: caution && reader.inline(caution.value, caution.at),
      derivedFrom: derivedFrom && phrasesIn(derivedFrom.value),
      cite: citeIn(reader, cite, block),
    }),
    block.at,
  )
}

export function readAbout(reader: Reader, block: Block): Raw {
  reader.fields(block, [])
  const text = reader.whole(block)
  return reader.mark(
    present({ asked: reader.inline(block.title, block.at), answer: text && reader.passage(text) }),
    block.at,
  )
}

/** A group with its items below: `### Q6 = no`, and each first step as `- day: 日本語 // English`. */
export function readGap(reader: Reader, block: Block): Raw {
  const { id, title } = named(reader, block)
  const because = reader.whole(block)
  reader.fields(block, [])
  const items = block.blocks.map((item) => readGapItem(reader, item))
  return reader.mark(
    present({
      id,
      title: reader.inline(title, block.at),
      because: because && reader.passage(because),
      items,
    }),
    block.at,
  )
}

function readGapItem(reader: Reader, item: Block): Raw {
  const devices = item.fields.find(({ name }) => name === 'devices')
  const byDevices = devices && /^[\w-]+$/.test(item.title)
  const { question, values } = byDevices ? { question: item.title, values: undefined } : target(reader, item)
  const steps = item.fields
    .filter((field) => field !== devices)
    .map((field) => reader.mark({ effort: field.name, text: reader.inline(field.value, field.at) }, field.at))
  const [why, ...more] = item.paragraphs
  for (const { at } of more) reader.tell(at, words.stray)
  return reader.mark(
    present({ question, after: values, devices: devices?.value, why: why && reader.passage(why), steps }),
    item.at,
  )
}

/** `- ends: 7.0 2025-09-30, 7.2 2026-09-30` */
export function readLifecycle(reader: Reader, block: Block): Raw {
  const { id, title } = named(reader, block)
  const { maker, ends, cite } = reader.fields(block, ['maker', 'ends', 'cite'])
  const lines = ends && namesIn(ends.value).map((one) => one.split(/\s+/))
  return reader.mark(
    present({
      id,
      name: reader.inline(title, block.at),
      maker: maker?.value,
      ends: lines?.map(([line, day]) => ({ line, day })),
      cite: citeIn(reader, cite, block),
    }),
    block.at,
  )
}

/** `Q6 = no` or `Q8 = 1|2` of a heading; told where it has another form. */
function target(reader: Reader, block: Block): { question: string; values: string[] } {
  const [, question, values] = /^([\w-]+)\s*=\s*([\w|-]+)$/.exec(block.title) ?? []
  if (question !== undefined && values !== undefined) return { question, values: values.split('|') }
  reader.tell(block.at, words.notATarget(block.title))
  return { question: block.title, values: [] }
}

/** `[survey-text @Q6]` of a field. */
function citeIn(reader: Reader, field: Field | undefined, block: Block): unknown {
  const [cite] = field ? readMarks(field.value).cites : []
  if (!cite) reader.tell(field?.at ?? block.at, words.noMark(block.title))
  return cite
}
