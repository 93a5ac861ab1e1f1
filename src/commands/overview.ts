import { writeFile } from 'node:fs/promises'
import { readSurvey } from '../admin/options.ts'
import { overview } from '../admin/overview/index.ts'
import { words } from '../admin/words.ts'
import { adminAtShell, optionsIn } from './admin.ts'
import type { Shell } from './shell.ts'

/** `overview [--survey ID] [--html FILE] [--png FILE]`: a table with bars, a page, or the picture of the chat. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, [])
  if (read.kind === 'problem') {
    say(read.problem[language])
    return 2
  }
  const known = ['survey', 'html', 'png']
  const strange = Object.keys(read.value).find((name) => !known.includes(name))
  if (strange !== undefined) {
    say(words.unknownOption(strange, known)[language])
    return 2
  }
  const { html, png } = read.value
  const { context, actor, close } = await adminAtShell(shell)
  try {
    const survey = readSurvey(context, read.value)
    if (survey.kind === 'problem') {
      say(survey.problem[language])
      return 2
    }
    const outcome = await overview(context, actor, survey.value, read.value)
    if (outcome.kind === 'refused') {
      say(outcome.told[language])
      return 1
    }
    const figures = outcome.value
    let code = 0
    if (html !== undefined) {
      const { overviewPage } = await import('../admin/overview/page.ts')
      code = await put(html, await overviewPage(survey.value, figures, language), say, language)
    }
    if (png !== undefined) {
      const [{ chartOf }, { pngOf }] = await Promise.all([
        import('../admin/overview/chart.ts'),
        import('../admin/overview/draw.ts'),
      ])
      code ||= await put(png, await pngOf(chartOf(survey.value, figures, language)), say, language)
    }
    if (html !== undefined || png !== undefined) return code
    const { overviewTable } = await import('../admin/overview/table.ts')
    shell.out.write(overviewTable(survey.value, figures, language))
    return 0
  } finally {
    await close()
  }
}

async function put(
  path: string,
  content: string | Uint8Array,
  say: (line: string) => void,
  language: 'ja' | 'en',
) {
  try {
    await writeFile(path, content, { mode: 0o600 })
    return 0
  } catch {
    say(words.cannotWrite(path)[language])
    return 1
  }
}
