import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { gapMessages } from '../admin/gaps-message.ts'
import { guarded } from '../admin/guard.ts'
import { words } from '../admin/words.ts'
import { documentOf } from '../responses/compose.ts'
import { gapsOf } from '../responses/gaps.ts'
import { readResponse } from '../store/records.ts'
import { adminAtShell, optionsIn } from './admin.ts'
import type { Shell } from './shell.ts'

const OPTIONS = ['response', 'out']

/** `gaps --response ID [--out FILE.pdf]`: where one response leaves something to do, and where to begin. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, [])
  const options = read.kind === 'read' ? read.value : {}
  const strange = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (read.kind === 'problem' || strange !== undefined || options.response === undefined) {
    const problem = strange === undefined ? words.noValue('response') : words.unknownOption(strange, OPTIONS)
    say((read.kind === 'problem' ? read.problem : problem)[language])
    return 2
  }
  const { response: id, out } = options
  const { context, actor, close } = await adminAtShell(shell)
  try {
    const outcome = await guarded(context, { actor, act: 'gaps', options }, async () => {
      for (const survey of context.surveys) {
        const response = await readResponse(context.store, survey.id, id)
        if (response)
          return { value: { survey, report: gapsOf(survey, documentOf(response, survey)) }, records: 1 }
      }
      return { value: undefined, records: 0 }
    })
    if (outcome.kind === 'refused' || !outcome.value) {
      say((outcome.kind === 'refused' ? outcome.told : words.noSuchResponse)[language])
      return 1
    }
    const { survey, report } = outcome.value
    if (out === undefined) {
      shell.out.write(
        `${gapMessages(survey, report, language)
          .map(({ plain }) => plain)
          .join('\n\n')}\n`,
      )
      return 0
    }
    const { writeGapPaper } = await import('../export/pdf/gaps.ts')
    const file = createWriteStream(out, { mode: 0o600 })
    try {
      await Promise.all([writeGapPaper(survey, report, language, file), finished(file)])
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
      say(words.cannotWrite(out)[language])
      return 1
    }
    return 0
  } finally {
    await close()
  }
}
