import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { meaningOf } from '../authoring/rehearse/meaning.ts'
import { rehearse } from '../authoring/rehearse/rehearse.ts'
import { transcriptOf } from '../authoring/rehearse/transcript.ts'
import { text } from '../survey/text.ts'
import { type Shell, say } from './shell.ts'

/**
 * `rehearse <survey> <script.txt> [--meaning]`: plays a script, one line a message, on an empty store in memory, and
 * writes the conversation; with `--meaning` only what each line led to.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { meaning: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [id, file] = positionals
  const survey = shell.surveys.called(id ?? '')
  if (!survey || file === undefined || positionals.length > 2) {
    say(shell, words.usage(shell.surveys.names))
    return 2
  }
  const script = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error)
  if (script instanceof Error) {
    say(shell, words.unreadable(file, script.message))
    return 1
  }
  const rehearsal = await rehearse(survey, script, shell.config.language, shell.log)
  shell.out.write(values.meaning ? meaningOf(survey, rehearsal) : transcriptOf(rehearsal))
  return 0
}

const words = {
  usage: (known: readonly string[]) =>
    text(
      `使い方: rehearse <${known.join('|')}> <台本のファイル> [--meaning]`,
      `Usage: rehearse <${known.join('|')}> <script file> [--meaning]`,
    ),
  unreadable: (file: string, reason: string) =>
    text(`台本 ${file} を読めません: ${reason}`, `The script ${file} cannot be read: ${reason}`),
}
