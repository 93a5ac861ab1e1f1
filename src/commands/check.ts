import { BrokenSurvey } from '../survey/define.ts'
import { tell } from '../survey/lint/finding.ts'
import { lint } from '../survey/lint/index.ts'
import { folderUrl, loadSurvey } from '../survey/load.ts'
import { remaining } from '../survey/remaining.ts'
import { routesOf, TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { Shell } from './shell.ts'

/**
 * `check [flow]`: loads one survey (its id, or the path of its folder) or all of them, and says what is wrong, where,
 * and what to do; then lists every route with its length. Exit code 1 when anything was found.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const say = words[shell.config.language]
  const [asked] = args
  if (args.length > 1 || asked?.startsWith('-')) {
    shell.err.write(`${say.usage}\n`)
    return 2
  }
  const { surveys, broken } = await chosen(asked, shell)
  if (surveys.length === 0 && broken.length === 0) {
    shell.err.write(
      `${say.unknown(
        asked ?? '',
        shell.surveys.map((one) => one.id),
      )}\n`,
    )
    return 2
  }
  const good = surveys.map((survey) => report(survey, shell))
  for (const error of broken) {
    shell.err.write(
      `${error instanceof BrokenSurvey ? error.told(shell.config.language) : say.notLoaded(error.message)}\n`,
    )
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
      return { surveys: [await loadSurvey(folderUrl(asked))], broken: [] }
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
  const say = words[shell.config.language]
  const findings = lint(survey)
  for (const finding of findings) shell.err.write(`${survey.id}: ${tell(finding, shell.config.language)}\n`)
  if (findings.length > 0) shell.err.write(`${say.findings(survey.id, findings.length)}\n`)
  shell.out.write(`${survey.id}: ${routeTable(survey, say)}\n`)
  return findings.length === 0
}

function routeTable(survey: Survey, say: (typeof words)[Language]): string {
  try {
    const routes = routesOf(survey)
    const lengths = routes.map((route) => route.length)
    const head = say.routes(
      survey.questions.length,
      routes.length,
      Math.min(...lengths),
      Math.max(...lengths),
    )
    return [head, ...routes.map((route) => `  ${String(route.length).padStart(3)}  ${route.join(' ')}`)].join(
      '\n',
    )
  } catch (error) {
    if (error instanceof TooManyRoutes) {
      const { least, most } = remaining(survey, {})
      return say.tooMany(survey.questions.length, least, most)
    }
    throw error
  }
}

interface Words {
  usage: string
  unknown(asked: string, known: readonly string[]): string
  notLoaded(reason: string): string
  findings(survey: string, count: number): string
  routes(questions: number, routes: number, least: number, most: number): string
  tooMany(questions: number, least: number, most: number): string
}

const words: Record<Language, Words> = {
  ja: {
    usage: '使い方: check [調査の名前、または調査のフォルダーのパス]',
    unknown: (asked, known) => `「${asked}」という調査はありません。あるもの: ${known.join('、')}`,
    notLoaded: (reason) =>
      `調査を読み込めません。フォルダーに index.ts があり、TypeScript として正しいかご確認ください: ${reason}`,
    findings: (survey, count) => `${survey}: ${count}件の指摘があります。`,
    routes: (questions, routes, least, most) =>
      `質問${questions}、道すじ${routes}通り（${least}〜${most}問）`,
    tooMany: (questions, least, most) =>
      `質問${questions}、${least}〜${most}問（道すじが多いため一覧にはしません）`,
  },
  en: {
    usage: 'Usage: check [the name of a survey, or the path of its folder]',
    unknown: (asked, known) => `There is no survey "${asked}". Surveys: ${known.join(', ')}`,
    notLoaded: (reason) =>
      `The survey cannot be loaded. See that its folder has an index.ts and that it is valid TypeScript: ${reason}`,
    findings: (survey, count) => `${survey}: ${count} findings.`,
    routes: (questions, routes, least, most) =>
      `${questions} questions, ${routes} routes of ${least} to ${most}`,
    tooMany: (questions, least, most) =>
      `${questions} questions, ${least} to ${most} asked (too many routes to list)`,
  },
}
