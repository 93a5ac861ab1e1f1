import { watch } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { printable } from '../printable.ts'
import { BrokenSurvey, located } from '../survey/define.ts'
import { type Finding, tell } from '../survey/lint/finding.ts'
import { lint } from '../survey/lint/index.ts'
import { folderUrl, loadSurvey } from '../survey/load.ts'
import { remaining } from '../survey/questions-left.ts'
import { routesOf, TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import { counted, type Language, type Text, text } from '../survey/text.ts'
import { type Shell, say } from './shell.ts'

/**
 * `check [flow] [--watch]`: loads one survey (its id, or the path of its folder) or all of them, and says what is wrong,
 * in which line, and what to do; then lists every route with its length. Exit code 1 when anything was found. With
 * `--watch` it checks again whenever a file changes, until it is told to stop.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { watch: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [asked, ...more] = positionals
  if (more.length > 0) {
    say(shell, words.usage)
    return 2
  }
  const folders = chosen(asked, shell)
  if (folders.length === 0) {
    say(shell, words.unknown(asked ?? '', shell.surveys.names))
    return 2
  }
  const results = folders.map((folder) => check(folder, shell.config.language))
  for (const result of results) show(result, shell)
  if (values.watch) await Promise.all(folders.map((folder, index) => watched(folder, results[index], shell)))
  return results.every(({ isGood }) => isGood) ? 0 : 1
}

function chosen(asked: string | undefined, { surveys, flows }: Shell): URL[] {
  if (asked?.includes('/')) return [folderUrl(asked)]
  const names = asked === undefined ? surveys.names : surveys.names.filter((name) => name === asked)
  return names.map((name) => new URL(`${name}/`, flows))
}

interface Result {
  isGood: boolean
  /** What was found wrong. */
  err: string
  /** The routes. */
  out: string
}

function show({ err, out }: Result, shell: Shell): void {
  shell.out.write(printable(out))
  // Last, where they are seen: the routes are many lines.
  shell.err.write(printable(err))
}

/** Says it again whenever a change of a file changes what there is to say. */
async function watched(folder: URL, first: Result | undefined, shell: Shell): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  let last = first
  try {
    for await (const _change of watch(folder, { recursive: true, signal: stop.signal })) {
      // An editor empties a file before it writes it.
      await setTimeout(50)
      const next = check(folder, shell.config.language)
      if (isDeepStrictEqual(next, last)) continue
      show(next, shell)
      last = next
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error
  }
}

function check(folder: URL, language: Language): Result {
  try {
    const { survey, placeOf } = loadSurvey(folder)
    return report(survey, located(lint(survey), placeOf), language)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const told =
      error instanceof BrokenSurvey ? error.told(language) : words.notLoaded(error.message)[language]
    return { isGood: false, err: `${told}\n`, out: '' }
  }
}

function report(survey: Survey, findings: readonly Finding[], language: Language): Result {
  const count = findings.length > 0 ? [words.findings(survey.id, findings.length)[language]] : []
  const told = [...findings.map((finding) => `${survey.id}: ${tell(finding, language)}`), ...count]
  const { summary, routes } = routesTold(survey)
  const good = findings.length === 0 ? [words.good(survey.id)[language]] : []
  return {
    isGood: findings.length === 0,
    err: told.map((line) => `${line}\n`).join(''),
    out: [`${survey.id}: ${summary[language]}`, ...routes, ...good].map((line) => `${line}\n`).join(''),
  }
}

function routesTold(survey: Survey): { summary: Text; routes: string[] } {
  const questions = survey.questions.length
  try {
    const routes = routesOf(survey)
    const lengths = routes.map((route) => route.length)
    return {
      summary: words.routes(questions, routes.length, Math.min(...lengths), Math.max(...lengths)),
      routes: routes.map((route) => `  ${String(route.length).padStart(3)}  ${route.join(' ')}`),
    }
  } catch (error) {
    if (!(error instanceof TooManyRoutes)) throw error
    const { least, most } = remaining(survey, {})
    return { summary: words.tooMany(questions, least, most), routes: [] }
  }
}

const words = {
  usage: text(
    '使い方: check [調査の名前、または調査のフォルダーのパス] [--watch]',
    'Usage: check [the name of a survey, or the path of its folder] [--watch]',
  ),
  unknown: (asked: string, known: readonly string[]) =>
    text(
      `「${asked}」という調査はありません。あるもの: ${known.join('、')}`,
      `There is no survey "${asked}". Surveys: ${known.join(', ')}`,
    ),
  notLoaded: (reason: string) =>
    text(
      `調査を読み込めません。フォルダーの名前をご確認ください: ${reason}`,
      `The survey cannot be loaded. See that the name of its folder is right: ${reason}`,
    ),
  findings: (survey: string, count: number) =>
    text(`${survey}: ${count}件の指摘があります。`, `${survey}: ${counted(count, 'finding')}.`),
  good: (survey: string) =>
    text(`${survey}: 誤りは見つかりませんでした。`, `${survey}: nothing wrong was found.`),
  routes: (questions: number, routes: number, least: number, most: number) =>
    text(
      `質問${questions}、道すじ${routes}通り（${least}〜${most}問）`,
      `${questions} questions, ${routes} routes of ${least} to ${most}`,
    ),
  tooMany: (questions: number, least: number, most: number) =>
    text(
      `質問${questions}、${least}〜${most}問（道すじが多いため一覧にはしません）`,
      `${questions} questions, ${least} to ${most} asked (too many routes to list)`,
    ),
}
