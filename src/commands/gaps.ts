import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { words as exportWords } from '../admin/export.words.ts'
import { gapMessages } from '../admin/gaps-message.ts'
import { guarded } from '../admin/guard.ts'
import { words } from '../admin/words.ts'
import { documentOf } from '../responses/compose-document.ts'
import { findResponse } from '../responses/find-response.ts'
import { type GapReport, gapsOf } from '../responses/gaps.ts'
import type { Survey } from '../survey/survey.ts'
import { adminCommand } from './admin.ts'
import { print, type Shell, say } from './shell.ts'

/** `gaps --response ID [--out FILE.pdf]`: where one response leaves something to do, and where to begin. */
export function run(args: string[], shell: Shell): Promise<number> {
  return adminCommand(shell, args, { values: ['response', 'out'] }, async (options, { context, actor }) => {
    const { response: id, out } = options
    if (id === undefined) {
      say(shell, words.noValue('response'))
      return 2
    }
    const outcome = await guarded(context, { actor, act: 'gaps', options }, async () => {
      const found = await findResponse(context.store, context.surveys, id)
      return { value: found, records: found ? 1 : 0 }
    })
    if (outcome.kind === 'refused' || !outcome.value) {
      say(shell, outcome.kind === 'refused' ? outcome.reason : words.noSuchResponse)
      return 1
    }
    const { survey, response } = outcome.value
    const report = gapsOf(survey, documentOf(response, survey), context.now())
    if (out !== undefined) return writePaper(shell, survey, report, out)
    const texts = gapMessages(survey, report, shell.config.language).map(({ plain }) => plain)
    print(shell, texts.join('\n\n'))
    return 0
  })
}

async function writePaper(shell: Shell, survey: Survey, report: GapReport, out: string): Promise<number> {
  const { writeGapPaper } = await import('../export/pdf/gaps.ts')
  const file = createWriteStream(out, { mode: 0o600 })
  try {
    await Promise.all([writeGapPaper(survey, report, shell.config.language, file), finished(file)])
    return 0
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    say(shell, exportWords.cannotWrite(out))
    return 1
  }
}
