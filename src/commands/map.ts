import { parseArgs } from 'node:util'
import { htmlOf } from '../authoring/map/html.ts'
import { mermaidOf } from '../authoring/map/mermaid.ts'
import { svgOf } from '../authoring/map/svg.ts'
import { TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import { type Language, text } from '../survey/text.ts'
import { type Shell, say } from './shell.ts'

const formats: Readonly<Record<string, (survey: Survey, language: Language) => string>> = {
  mermaid: mermaidOf,
  svg: svgOf,
  html: htmlOf,
}

/** `map [survey] --format mermaid|svg|html`: draws a survey (the configured one by default) and writes it to stdout. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language, survey: standard } = shell.config
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'mermaid' } },
    allowPositionals: true,
  })
  const draw = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  const [id = standard] = positionals
  const survey = shell.surveys.called(id)
  if (!draw || !survey || positionals.length > 1) {
    say(shell, words.usage(shell.surveys.names))
    return 2
  }
  try {
    shell.out.write(draw(survey, language))
    return 0
  } catch (error) {
    if (!(error instanceof TooManyRoutes)) throw error
    say(shell, words.tooMany)
    return 1
  }
}

const words = {
  usage: (known: readonly string[]) =>
    text(
      `使い方: map [${known.join('|')}] --format mermaid|svg|html`,
      `Usage: map [${known.join('|')}] --format mermaid|svg|html`,
    ),
  tooMany: text(
    '条件の組み合わせが多すぎて描けません。先の質問まで届く条件を減らしてください。',
    'There are too many combinations of conditions to draw. Use fewer that reach far ahead.',
  ),
}
