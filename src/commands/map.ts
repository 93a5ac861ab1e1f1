import { parseArgs } from 'node:util'
import { htmlOf } from '../authoring/map/html.ts'
import { mermaidOf } from '../authoring/map/mermaid.ts'
import { svgOf } from '../authoring/map/svg.ts'
import { TooManyRoutes } from '../survey/routes.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { Shell } from './shell.ts'

const formats: Readonly<Record<string, (survey: Survey, language: Language) => string>> = {
  mermaid: mermaidOf,
  svg: svgOf,
  html: htmlOf,
}

/** `map [survey] --format mermaid|svg|html`: draws a survey (the configured one by default) and writes it to stdout. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language, survey: standard } = shell.config
  const say = words[language]
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'mermaid' } },
    allowPositionals: true,
  })
  const draw = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  const [id = standard] = positionals
  const survey = shell.surveys.find((one) => one.id === id)
  if (!draw || !survey || positionals.length > 1) {
    shell.err.write(`${say.usage(shell.surveys.map((one) => one.id))}\n`)
    return 2
  }
  try {
    shell.out.write(draw(survey, language))
    return 0
  } catch (error) {
    if (!(error instanceof TooManyRoutes)) throw error
    shell.err.write(`${say.tooMany}\n`)
    return 1
  }
}

const words: Record<Language, { usage(known: readonly string[]): string; tooMany: string }> = {
  ja: {
    usage: (known) => `使い方: map [${known.join('|')}] --format mermaid|svg|html`,
    tooMany: '条件の組み合わせが多すぎて描けません。先の質問まで届く条件を減らしてください。',
  },
  en: {
    usage: (known) => `Usage: map [${known.join('|')}] --format mermaid|svg|html`,
    tooMany: 'There are too many combinations of conditions to draw. Use fewer that reach far ahead.',
  },
}
