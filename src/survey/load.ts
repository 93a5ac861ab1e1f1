import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { BrokenSurvey, makeSurvey, type PlaceOf } from './define.ts'
import { type Files, includesOf, readSurvey } from './markdown/read-survey.ts'
import type { Survey } from './survey.ts'

/** A survey, and the line of each of its parts. */
export interface Loaded {
  survey: Survey
  placeOf: PlaceOf
}

/** The surveys under a folder, one subfolder each. Each is read when it is first asked for. */
export interface Surveys {
  /** The names of the subfolders, in alphabetical order. Adding a folder adds a survey. */
  names: readonly string[]
  /**
   * Undefined where there is no such folder.
   * @throws {BrokenSurvey} naming file, line and remedy of everything that is wrong.
   */
  called(name: string): Survey | undefined
  /** All that can be used. One that is broken is told about only where it is asked for by its name. */
  all(): readonly Survey[]
}

export function surveysIn(root: URL): Surveys {
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const known = new Map<string, Survey>()
  const called = (name: string): Survey | undefined => {
    if (!names.includes(name)) return undefined
    const survey = known.get(name) ?? loadSurvey(new URL(`${name}/`, root)).survey
    known.set(name, survey)
    return survey
  }
  return { names, called, all: () => names.flatMap((name) => unlessBroken(() => called(name)) ?? []) }
}

function unlessBroken(load: () => Survey | undefined): Survey | undefined {
  try {
    return load()
  } catch (error) {
    if (error instanceof BrokenSurvey) return undefined
    throw error
  }
}

/**
 * The survey that the Markdown files of one folder make.
 * @throws {BrokenSurvey} naming file, line and remedy of everything that is wrong.
 * @throws {Error} when the folder cannot be read.
 */
export function loadSurvey(folder: URL): Loaded {
  const id = nameOf(folder)
  const { input, findings, placeOf } = readSurvey(id, filesIn(folder))
  if (findings.length > 0) throw new BrokenSurvey(id, findings)
  return { survey: makeSurvey(id, input, placeOf), placeOf }
}

/** The texts of a folder's Markdown files, and of those of other surveys that they take something from. */
function filesIn(folder: URL): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.md'))
  const files = textsOf(folder, own.sort())
  // A file that another survey was to have is told where it is named.
  const others = includesOf(files).filter((name) => existsSync(new URL(name, folder)))
  return new Map([...files, ...textsOf(folder, others)])
}

function textsOf(folder: URL, names: readonly string[]): Files {
  return new Map(names.map((name) => [name, readFileSync(new URL(encodeURI(name), folder), 'utf8')]))
}

/** A folder given at the shell, as a URL that ends in a slash. */
export function folderUrl(path: string): URL {
  return pathToFileURL(path.endsWith('/') ? path : `${path}/`)
}

function nameOf(folder: URL): string {
  return decodeURIComponent(folder.pathname.split('/').at(-2) ?? '')
}
