import { readdir, readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { BrokenSurvey, makeSurvey, type PlaceOf } from './define.ts'
import { type Files, includesOf, readSurvey } from './markdown/read-survey.ts'
import type { Survey } from './survey.ts'

/** A survey, and the line of each of its parts. */
export interface Loaded {
  survey: Survey
  placeOf: PlaceOf
}

/** A folder whose survey cannot be used, with the reason in words. */
export interface Broken {
  folder: string
  error: Error
}

/**
 * The survey that the Markdown files of one folder make.
 * @throws {BrokenSurvey} naming file, line and remedy of everything that is wrong.
 * @throws {Error} when the folder cannot be read.
 */
export async function loadSurvey(folder: URL): Promise<Loaded> {
  const id = nameOf(folder)
  const { input, findings, placeOf } = readSurvey(id, await filesIn(folder))
  if (findings.length > 0) throw new BrokenSurvey(id, findings)
  return { survey: makeSurvey(id, input, placeOf), placeOf }
}

/** All surveys under a folder, one subfolder each; adding a folder adds a survey. */
export async function loadSurveys(root: URL): Promise<{ surveys: Survey[]; broken: Broken[] }> {
  const surveys: Survey[] = []
  const broken: Broken[] = []
  for (const folder of await surveyFolders(root)) {
    try {
      const { survey } = await loadSurvey(new URL(`${folder}/`, root))
      surveys.push(survey)
    } catch (error) {
      broken.push({ folder, error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return { surveys, broken }
}

/** The names of the folders that are surveys, in alphabetical order. */
export async function surveyFolders(root: URL): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The texts of a folder's Markdown files, and of those of other surveys that they take something from. */
async function filesIn(folder: URL): Promise<Files> {
  const names = await readdir(folder, { recursive: true })
  const own = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.md'))
  const files = await textsOf(folder, own.sort())
  const others = await textsOf(folder, includesOf(files))
  return new Map([...files, ...others])
}

async function textsOf(folder: URL, names: readonly string[]): Promise<Files> {
  const texts = names.map(async (name): Promise<[string, string][]> => {
    try {
      return [[name, await readFile(new URL(encodeURI(name), folder), 'utf8')]]
    } catch (error) {
      // A file that another survey was to have is told where it is named.
      if (name.startsWith('../') && error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return []
      throw error
    }
  })
  return new Map((await Promise.all(texts)).flat())
}

/** A folder given at the shell, as a URL that ends in a slash. */
export function folderUrl(path: string): URL {
  return pathToFileURL(path.endsWith('/') ? path : `${path}/`)
}

function nameOf(folder: URL): string {
  return decodeURIComponent(folder.pathname.split('/').at(-2) ?? '')
}
