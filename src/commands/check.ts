import { BrokenSurvey } from '../survey/define.ts'
import { tell } from '../survey/lint/finding.ts'
import { lint } from '../survey/lint/index.ts'
import { folderUrl, loadSurvey } from '../survey/load.ts'
import { remaining } from '../survey/remaining.ts'
import { routesOf, TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import { counted, type Text, text } from '../survey/text.ts'
import { type Shell, say } from './shell.ts'

/**
 * `check [flow]`: loads one survey (its id, or the path of its folder) or all of them, and says what is wrong, where,
 * and what to do; then lists every route with its length. Exit code 1 when anything was found.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const [asked] = args
  if (args.length > 1 || asked?.startsWith('-')) {
    say(shell, words.usage)
    return 2
  }
  const { surveys, broken } = await chosen(asked, shell)
  if (surveys.length === 0 && broken.length === 0) {
    const known = shell.surveys.map((one) => one.id)
    say(shell, words.unknown(asked ?? '', known))
    return 2
  }
  const good = surveys.map((survey) => report(survey, shell))
  for (const error of broken) {
    if (error instanceof BrokenSurvey) shell.err.write(`${error.told(language)}\n`)
    else say(shell, words.notLoaded(error.message))
  }
  return broken.length === 0 && good.every(Boolean) ? 0 : 1
}

async function chosen(
  asked: string | undefined,
  shell: Shell,
): Promise<{ surveys: Survey[]; broken: Error[] }> {
  if (asked === undefined) {
    return { surveys: [...shell.surveys], broken: shell.broken.map((one) => one.error) }
  }
  if (asked.includes('/')) {
    try {
      return { surveys: [(await loadSurvey(folderUrl(asked))).survey], broken: [] }
    } catch (error) {
      return { surveys: [], broken: [error instanceof Error ? error : new Error(String(error))] }
    }
  }
  return {
    surveys: shell.surveys.filter((survey) => survey.id === asked),
    broken: shell.broken.filter((one) => one.folder === asked).map((one) => one.error),
  }
}

/** Whether nothing was found. */
function report(survey: Survey, shell: Shell): boolean {
  const { language } = shell.config
  const findings = lint(survey)
  for (const finding of findings) shell.err.write(`${survey.id}: ${tell(finding, language)}\n`)
  if (findings.length > 0) say(shell, words.findings(survey.id, findings.length))
  const { summary, routes } = routesTold(survey)
  shell.out.write(`${[`${survey.id}: ${summary[language]}`, ...routes].join('\n')}\n`)
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
      `調査を読み込めません。フォルダーに index.ts があり、TypeScript として正しいかご確認ください: ${reason}`,
      `The survey cannot be loaded. See that its folder has an index.ts and that it is valid TypeScript: ${reason}`,
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
