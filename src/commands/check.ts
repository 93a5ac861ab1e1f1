import { printable } from '../printable.ts'
import { BrokenSurvey, located } from '../survey/define.ts'
import { type Finding, tell } from '../survey/lint/finding.ts'
import { lint } from '../survey/lint/index.ts'
import { folderUrl, loadSurvey } from '../survey/load.ts'
import { remaining } from '../survey/remaining.ts'
import { routesOf, TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import { counted, type Text, text } from '../survey/text.ts'
import { print, type Shell, say } from './shell.ts'

/**
 * `check [flow]`: loads one survey (its id, or the path of its folder) or all of them, and says what is wrong, in which
 * line, and what to do; then lists every route with its length. Exit code 1 when anything was found.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const [asked] = args
  if (args.length > 1 || asked?.startsWith('-')) {
    say(shell, words.usage)
    return 2
  }
  const known = shell.surveys.names
  const folders = chosen(asked, known, shell)
  if (folders.length === 0) {
    say(shell, words.unknown(asked ?? '', known))
    return 2
  }
  let isGood = true
  for (const folder of folders) isGood = (await check(folder, shell)) && isGood
  return isGood ? 0 : 1
}

function chosen(asked: string | undefined, known: readonly string[], shell: Shell): URL[] {
  if (asked?.includes('/')) return [folderUrl(asked)]
  const names = asked === undefined ? known : known.filter((name) => name === asked)
  return names.map((name) => new URL(`${name}/`, shell.flows))
}

/** Whether nothing was found. */
async function check(folder: URL, shell: Shell): Promise<boolean> {
  const { language } = shell.config
  try {
    const { survey, placeOf } = loadSurvey(folder)
    return report(survey, located(lint(survey), placeOf), shell)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error instanceof BrokenSurvey) shell.err.write(`${printable(error.told(language))}\n`)
    else say(shell, words.notLoaded(error.message))
    return false
  }
}

function report(survey: Survey, findings: readonly Finding[], shell: Shell): boolean {
  const { language } = shell.config
  for (const finding of findings)
    shell.err.write(`${printable(`${survey.id}: ${tell(finding, language)}`)}\n`)
  if (findings.length > 0) say(shell, words.findings(survey.id, findings.length))
  const { summary, routes } = routesTold(survey)
  print(shell, [`${survey.id}: ${summary[language]}`, ...routes].join('\n'))
  return findings.length === 0
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
    '使い方: check [調査の名前、または調査のフォルダーのパス]',
    'Usage: check [the name of a survey, or the path of its folder]',
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
