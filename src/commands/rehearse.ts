import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { meaningOf } from '../authoring/rehearse/meaning.ts'
import { rehearse } from '../authoring/rehearse/rehearse.ts'
import { transcriptOf } from '../authoring/rehearse/transcript.ts'
import { decodeText } from '../decode-text.ts'
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
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    say(shell, words.unreadable(file, bytes.message))
    return 1
  }
  const script = decodeText(bytes)
  if ('refused' in script) {
    say(shell, words.encoding(file, script.refused))
    return 1
  }
  const rehearsal = await rehearse(survey, script.text, shell.config.language, shell.log)
  shell.out.write(values.meaning ? meaningOf(survey, rehearsal) : transcriptOf(rehearsal))
  return 0
}

const words = {
  usage: (known: readonly string[]) =>
    text(
      `使い方: rehearse <${known.join('|')}> <台本のファイル> [--meaning]`,
      `Usage: rehearse <${known.join('|')}> <script file> [--meaning]`,
    ),
  encoding: (file: string, name: string) =>
    text(
      `台本 ${file} の文字コード（${name} と思われます）は読めません。UTF-8 で保存し直してください。`,
      `The script ${file} is in an encoding that is not read (${name}, it seems). Please save it as UTF-8.`,
    ),
  unreadable: (file: string, reason: string) =>
    text(`台本 ${file} を読めません: ${reason}`, `The script ${file} cannot be read: ${reason}`),
}
