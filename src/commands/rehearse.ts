import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { meaningOf } from '../authoring/rehearse/meaning.ts'
import { rehearse } from '../authoring/rehearse/rehearse.ts'
import { transcriptOf } from '../authoring/rehearse/transcript.ts'
import type { Language } from '../survey/text.ts'
import type { Shell } from './shell.ts'

/**
 * `rehearse <survey> <script.txt> [--meaning]`: plays a script, one line a message, with an empty store in memory, and
 * writes the conversation; with `--meaning` only what each line came to.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = words[language]
  const { values, positionals } = parseArgs({
    args,
    options: { meaning: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [id, file] = positionals
  const survey = shell.surveys.find((one) => one.id === id)
  if (!survey || file === undefined || positionals.length > 2) {
    shell.err.write(`${say.usage(shell.surveys.map((one) => one.id))}\n`)
    return 2
  }
  const script = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (script instanceof Error) {
    shell.err.write(`${say.unreadable(file, script.message)}\n`)
    return 1
  }
  const rehearsal = await rehearse(survey, script, language, shell.log)
  shell.out.write(values.meaning ? meaningOf(survey, rehearsal) : transcriptOf(rehearsal))
  return 0
}

interface Words {
  usage(known: readonly string[]): string
  unreadable(file: string, reason: string): string
}

const words: Record<Language, Words> = {
  ja: {
    usage: (known) => `使い方: rehearse <${known.join('|')}> <台本のファイル> [--meaning]`,
    unreadable: (file, reason) => `台本 ${file} を読めません: ${reason}`,
  },
  en: {
    usage: (known) => `Usage: rehearse <${known.join('|')}> <script file> [--meaning]`,
    unreadable: (file, reason) => `The script ${file} cannot be read: ${reason}`,
  },
}
