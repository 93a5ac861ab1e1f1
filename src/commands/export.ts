import { createReadStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { auditedExport } from '../admin/audited-export.ts'
import { words } from '../admin/export.words.ts'
import { readExportOptions } from '../admin/options.ts'
import type { ExportFile } from '../export/write-file.ts'
import { adminCommand } from './admin.ts'
import { type Shell, say } from './shell.ts'

const SWITCHES = ['include-open', 'without-personal', 'all-revisions']

/**
 * `export --format json|jsonl|csv|xlsx|pdf|gmis|gmis-pdf|fhir [--out FILE] [--survey ID] [--since DATE] [--include-open]
 * [--without-personal] [--all-revisions] [--response ID]`; to stdout without `--out`.
 */
export function run(args: string[], shell: Shell): Promise<number> {
  return adminCommand(shell, args, { switches: SWITCHES }, async ({ out, ...options }, at) => {
    const wanted = readExportOptions(at.context, options, formatFor(out))
    if (wanted.kind === 'problem') {
      say(shell, wanted.problem)
      return 2
    }
    const outcome = await auditedExport(at.context, at.actor, wanted.value, options)
    if (outcome.kind === 'done') return handOver(outcome.value, out, shell)
    say(shell, outcome.reason)
    return 1
  })
}

async function handOver(file: ExportFile, out: string | undefined, shell: Shell): Promise<number> {
  try {
    if (file.unreadable > 0) say(shell, words.unreadable(file.unreadable))
    if (file.count === 0) say(shell, words.exportedNothing)
    if (out === undefined) {
      await pipeline(createReadStream(file.path), shell.out, { end: false })
      return 0
    }
    await copyFile(file.path, out)
    say(shell, words.exported(file.count, out))
    return 0
  } catch (error) {
    if (out === undefined) throw error
    say(shell, words.cannotWrite(out))
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
