import { readSurvey } from '../admin/options.ts'
import { adminAtShell, optionsIn } from '../admin/shell.ts'
import { close } from '../admin/submissions.ts'
import { words } from '../admin/words.ts'
import type { Shell } from './shell.ts'

/** `close [--survey ID]`: no more submissions; what was answered is kept. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, [])
  const { context, actor, close: end } = await adminAtShell(shell)
  try {
    const survey = read.kind === 'read' ? readSurvey(context, read.value) : read
    if (survey.kind === 'problem') {
      say(survey.problem[language])
      return 2
    }
    const outcome = await close(context, actor, survey.value)
    if (outcome.kind === 'refused') {
      say(words.refused[language])
      return 1
    }
    say((outcome.value ? words.closed : words.closedAlready)(survey.value.title)[language])
    return 0
  } finally {
    await end()
  }
}
