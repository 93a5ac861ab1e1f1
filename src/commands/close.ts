import { close, type reopen } from '../admin/close-survey.ts'
import { readSurvey } from '../admin/options.ts'
import { words } from '../admin/words.ts'
import type { Text } from '../survey/text.ts'
import { adminCommand } from './admin.ts'
import { type Shell, say } from './shell.ts'

/** `close [--survey ID]`: no more submissions; what was answered is kept. */
export function run(args: string[], shell: Shell): Promise<number> {
  return decide(args, shell, close, words.closed, words.closedAlready)
}

/** What `close` and `reopen` share. */
export function decide(
  args: string[],
  shell: Shell,
  act: typeof close | typeof reopen,
  done: (title: Text) => Text,
  already: (title: Text) => Text,
): Promise<number> {
  return adminCommand(shell, args, { values: ['survey'] }, async (options, { context, actor }) => {
    const survey = readSurvey(context, options)
    if (survey.kind === 'problem') {
      say(shell, survey.problem)
      return 2
    }
    const outcome = await act(context, actor, survey.value)
    if (outcome.kind === 'refused') {
      say(shell, outcome.reason)
      return 1
    }
    say(shell, (outcome.value ? done : already)(survey.value.title))
    return 0
  })
}
