import type { Finding } from '../lint/finding.ts'
import { entriesOf } from './entries.ts'
import { withFollowUps } from './follow-ups.ts'
import { ListEntries } from './front-matter-shapes.ts'
import {
  readAbout,
  readCircular,
  readDesk,
  readFigure,
  readGap,
  readInstruction,
  readLifecycle,
  readNow,
  readReading,
  readSource,
  readTerm,
} from './list-entries.ts'
import { listBlocks, taken } from './lists.ts'
import { readMakers } from './makers.ts'
import { entryAt, type Page, readPage } from './page.ts'
import type { Place } from './places.ts'
import { type ReadQuestion, readAsk, readQuestion } from './question-page.ts'
import type { Raw } from './raw.ts'
import { createReader, type Reader, tellInto } from './reader.ts'
import { readChoiceSets, readTexts } from './shared.ts'
import { readSurveyPage } from './survey-page.ts'
import { words } from './words.ts'

/** The text of a survey's files by name, relative to its folder: `survey.md`, `questions/q6.md`, `../other/glossary.md`. */
export type Files = ReadonlyMap<string, string>

/** A survey's folder as data in the shape of `SurveyInput`, to be checked by zod; or what keeps it from being read. */
export interface ReadSurvey {
  input: unknown
  findings: readonly Finding[]
  /** The line of a part of `input`, by its path: `questions.Q6.choices.yes`. */
  placeOf(path: string): Place | undefined
}

/** The pages that are lists: each entry is a heading `##`. */
const lists: Readonly<Record<string, (reader: Reader, block: ReturnType<typeof listBlocks>[number]) => Raw>> =
  {
    glossary: readTerm,
    sources: readSource,
    instructions: readInstruction,
    circular: readCircular,
    readings: readReading,
    desks: readDesk,
    figures: readFigure,
    gaps: readGap,
    lifecycles: readLifecycle,
    now: readNow,
    about: readAbout,
  }
const single = ['survey', 'choices', 'texts', 'makers', ...Object.keys(lists)].map((name) => `${name}.md`)

/** Reads a survey from its files. Pure. `id` is the name of its folder. */
export function readSurvey(id: string, files: Files): ReadSurvey {
  const findings: Finding[] = []
  const tell = tellInto(findings)
  const page = (name: string): Page | undefined => {
    const text = files.get(name)
    return text === undefined ? undefined : readPage({ tell }, name, text)
  }
  const pagesIn = (folder: string) =>
    [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).flatMap((name) => page(name) ?? [])

  const main = page('survey.md')
  const reader = createReader(findings, main?.values.level === 'plain')
  if (!/^[a-z0-9-]+$/.test(id)) tell({ file: 'survey.md', line: 1 }, words.folderName(id))
  if (!main) tell({ file: 'survey.md', line: 1 }, words.noFile('survey.md'))
  const read = main && readSurveyPage(reader, main)
  const shared = {
    choices: readChoiceSets(reader, page('choices.md')),
    texts: readTexts(reader, page('texts.md')),
  }
  const asks = new Map(
    pagesIn('asks').flatMap((one): [string, Raw][] => {
      const ask = readAsk(reader, one, shared)
      return ask ? [[nameOf(one), ask]] : []
    }),
  )
  const pages = pagesIn('questions')
  const questions = pages.flatMap((one) => readQuestion(reader, one, shared) ?? [])
  const isWhole = questions.length === pages.length
  const input = {
    id,
    ...read?.survey,
    questions: inOrder(reader, read?.order ?? [], questions, isWhole).flatMap((one) =>
      withFollowUps(reader, one, asks),
    ),
    makers: readMakers(reader, 'makers.md', files.get('makers.md') ?? ''),
    ...Object.fromEntries(Object.keys(lists).map((name) => [name, readList(reader, name, page, files)])),
  }
  for (const name of files.keys())
    if (!single.includes(name) && !/^(?:questions|asks)\/[^/]+$|^\.\.\//.test(name))
      reader.tell({ file: name, line: 1 }, words.strangeFile(single))
  if (read) reader.copy(read.survey, input)
  return { input, findings, placeOf: (path) => reader.places.find(input, path) }
}

function nameOf({ file }: Page): string {
  return file.replace(/^.*\/|\.md$/g, '')
}

/** The questions as survey.md lists them, each with its section. `isWhole`: every page could be read. */
function inOrder(
  reader: Reader,
  order: readonly { id: string; section: string; at: Place }[],
  questions: readonly ReadQuestion[],
  isWhole: boolean,
): ReadQuestion[] {
  const ids = new Set(questions.map(({ question }) => question.id))
  // Of a page that cannot be read, or has another's id, nobody can say that it is missing.
  const isSure = isWhole && ids.size === questions.length
  const listed = new Set(order.map(({ id }) => id))
  for (const { question, page } of questions)
    if (order.length > 0 && !listed.has(String(question.id)))
      reader.tell(entryAt(page, 'id'), words.notListed(String(question.id)))
  return order.flatMap(({ id, section, at }) => {
    const found = questions.filter(({ question }) => question.id === id)
    if (found.length === 0 && isSure) reader.tell(at, words.noPage(id))
    for (const { page } of found.slice(1)) reader.tell(entryAt(page, 'id'), words.pageTwice(id))
    return found.map((one) => ({ ...one, question: Object.assign(one.question, { section }) }))
  })
}

function readList(
  reader: Reader,
  name: string,
  page: (file: string) => Page | undefined,
  files: Files,
): Raw[] {
  const own = page(`${name}.md`)
  const read = lists[name]
  if (!own || !read) return []
  const entries = own.isBroken ? undefined : entriesOf(reader, own, ListEntries)
  const other = entries?.include
  if (other !== undefined && !files.has(other)) reader.tell(entryAt(own, 'include'), words.noFile(other))
  const from = other === undefined ? undefined : page(other)
  const included = from ? listBlocks(reader, from).map((block) => read(reader, block)) : []
  const blocks = listBlocks(reader, own, name === 'gaps' ? 3 : 2)
  return [...taken(included, entries?.only), ...blocks.map((block) => read(reader, block))]
}

/** The files of other surveys that a survey's lists take something from. */
export function includesOf(files: Files): string[] {
  return [...files].flatMap(([name, text]) => {
    const [, other] = isList(name)
      ? (/^include: *(\.\.\/[a-z0-9-]+\/[a-z]+\.md) *\r?$/m.exec(text) ?? [])
      : []
    return other === undefined ? [] : [other]
  })
}

function isList(name: string): boolean {
  return name.endsWith('.md') && Object.hasOwn(lists, name.slice(0, -'.md'.length))
}
