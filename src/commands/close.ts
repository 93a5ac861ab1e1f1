import { readSurvey } from '../admin/options.ts'
import { close, type reopen } from '../admin/submissions.ts'
import { words } from '../admin/words.ts'
import type { Text } from '../survey/text.ts'
import { adminAtShell, optionsIn } from './admin.ts'
import type { Shell } from './shell.ts'

/** `close [--survey ID]`: no more submissions; what was answered is kept. */
export function run(args: string[], shell: Shell): Promise<number> {
  return decide(args, shell, close, words.closed, words.closedAlready)
}

/** What `close` and `reopen` have in common. */
export async function decide(
  args: string[],
  shell: Shell,
  act: typeof close | typeof reopen,
  done: (title: Text) => Text,
  already: (title: Text) => Text,
): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, [])
  // A misspelt option must not end in closing another survey than the one that was meant.
  const strange = read.kind === 'read' ? Object.keys(read.value).find((name) => name !== 'survey') : undefined
  if (strange !== undefined) {
    say(words.unknownOption(strange, ['survey'])[language])
    return 2
  }
  const { context, actor, close: end } = await adminAtShell(shell)
  try {
    const survey = read.kind === 'read' ? readSurvey(context, read.value) : read
    if (survey.kind === 'problem') {
      say(survey.problem[language])
      return 2
    }
    const outcome = await act(context, actor, survey.value)
    if (outcome.kind === 'refused') {
      say(outcome.told[language])
      return 1
    }
    say((outcome.value ? done : already)(survey.value.title)[language])
    return 0
  } finally {
    await end()
  }
}
