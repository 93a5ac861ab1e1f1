import { createReadStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { exportResponses } from '../admin/export.ts'
import { readExport } from '../admin/options.ts'
import { words } from '../admin/words.ts'
import type { Exported } from '../export/index.ts'
import { adminAtShell, optionsIn } from './admin.ts'
import type { Shell } from './shell.ts'

/**
 * `export --format json|jsonl|csv|xlsx|pdf|gmis|gmis-pdf|fhir [--out FILE] [--survey ID] [--since DATE] [--include-open]
 * [--without-personal] [--all-revisions] [--response ID]`; to stdout without `--out`.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, ['include-open', 'without-personal', 'all-revisions'])
  if (read.kind === 'problem') {
    say(read.problem[language])
    return 2
  }
  const { out, ...options } = read.value
  const { context, actor, close } = await adminAtShell(shell)
  try {
    const request = readExport(context, options, formatFor(out))
    if (request.kind === 'problem') {
      say(request.problem[language])
      return 2
    }
    const outcome = await exportResponses(context, actor, request.value, options)
    if (outcome.kind === 'refused') {
      say(outcome.told[language])
      return 1
    }
    return await handOver(outcome.value, out, shell)
  } finally {
    await close()
  }
}

async function handOver(file: Exported, out: string | undefined, shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  try {
    if (file.unreadable > 0) say(words.unreadable(file.unreadable)[language])
    if (file.count === 0) say(words.exportedNothing[language])
    if (out === undefined) {
      await pipeline(createReadStream(file.path), shell.out, { end: false })
      return 0
    }
    await copyFile(file.path, out)
    say(words.exported(file.count, out)[language])
    return 0
  } catch (error) {
    if (out === undefined) throw error
    say(words.cannotWrite(out)[language])
    return 1
  } finally {
    await file.dispose()
  }
}

/** Without `--format` the file's own ending says what is wanted. */
function formatFor(out: string | undefined) {
  const ending = /\.(jsonl|csv)$/i.exec(out ?? '')?.[1]?.toLowerCase()
  return ending === 'jsonl' || ending === 'csv' ? ending : 'json'
}
