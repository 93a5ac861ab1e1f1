import { writeFile } from 'node:fs/promises'
import { words } from '../admin/export.words.ts'
import { readSurvey } from '../admin/options.ts'
import { overview } from '../admin/overview/index.ts'
import type { Figures } from '../responses/figures.ts'
import type { Survey } from '../survey/survey.ts'
import { adminCommand } from './admin.ts'
import { type Shell, say } from './shell.ts'

/** `overview [--survey ID] [--html FILE] [--png FILE]`: a table with bars, a page, or the picture of the chat. */
export function run(args: string[], shell: Shell): Promise<number> {
  const allowed = { values: ['survey', 'html', 'png'] }
  return adminCommand(shell, args, allowed, async (options, { context, actor }) => {
    const survey = readSurvey(context, options)
    if (survey.kind === 'problem') {
      say(shell, survey.problem)
      return 2
    }
    const outcome = await overview(context, actor, survey.value, options)
    if (outcome.kind === 'refused') {
      say(shell, outcome.reason)
      return 1
    }
    const { html, png } = options
    if (html !== undefined || png !== undefined)
      return writeFiles(shell, survey.value, outcome.value, { html, png })
    const { overviewTable } = await import('../admin/overview/table.ts')
    shell.out.write(overviewTable(survey.value, outcome.value, shell.config.language))
    return 0
  })
}

async function writeFiles(
  shell: Shell,
  survey: Survey,
  figures: Figures,
  { html, png }: { html: string | undefined; png: string | undefined },
): Promise<number> {
  const { language } = shell.config
  let code = 0
  if (html !== undefined) {
    const { overviewPage } = await import('../admin/overview/page.ts')
    code = await write(shell, html, await overviewPage(survey, figures, language))
  }
  if (png !== undefined) {
    const [{ chartOf }, { pngOf }] = await Promise.all([
      import('../admin/overview/chart.ts'),
      import('../admin/overview/draw.ts'),
    ])
    code ||= await write(shell, png, await pngOf(chartOf(survey, figures, language)))
  }
  return code
}

async function write(shell: Shell, path: string, content: string | Uint8Array): Promise<number> {
  try {
    await writeFile(path, content, { mode: 0o600 })
    return 0
  } catch {
    say(shell, words.cannotWrite(path))
    return 1
  }
}
