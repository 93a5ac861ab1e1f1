import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { BrokenSurvey, isDefined } from './define.ts'
import { words } from './lint/words.ts'
import type { Survey } from './survey.ts'

/** A folder whose survey cannot be used, with the reason in words. */
export interface Broken {
  folder: string
  error: Error
}

/**
 * The survey of one folder: what its `index.ts` exports as default.
 * @throws {BrokenSurvey} naming each place and remedy.
 * @throws {Error} when the file is missing or does not compile.
 */
export async function loadSurvey(folder: URL): Promise<Survey> {
  const file = new URL('index.ts', folder)
  const module: unknown = await import(file.href)
  const survey =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  if (isDefined(survey)) return survey
  throw new BrokenSurvey(nameOf(folder), [{ place: 'index.ts', ...words.noSurvey }])
}

/** All surveys under a folder, one subfolder each; adding a folder adds a survey. */
export async function loadSurveys(root: URL): Promise<{ surveys: Survey[]; broken: Broken[] }> {
  const entries = await readdir(root, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const surveys: Survey[] = []
  const broken: Broken[] = []
  for (const folder of folders) {
    try {
      surveys.push(await loadSurvey(new URL(`${folder}/`, root)))
    } catch (error) {
      broken.push({ folder, error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return { surveys, broken }
}

/** A folder given at the shell, as a URL that ends in a slash. */
export function folderUrl(path: string): URL {
  return pathToFileURL(path.endsWith('/') ? path : `${path}/`)
}

function nameOf(folder: URL): string {
  return decodeURIComponent(folder.pathname.split('/').at(-2) ?? '')
}
