import type { Command } from '../../../src/adapter.ts'
import { commandFrom } from '../../shared/command-from.ts'

/**
 * `/survey NAME OPTION…`. A question typed as an option may be written in any way ("q6-1", "６の１"): the assistant's own
 * words read it.
 */
export function slashCommand(
  name: string,
  options: ReadonlyMap<string, string>,
  words: (words: string) => Command | undefined,
): Command | undefined {
  const command = commandFrom(name, options, options)
  const question = options.get('question')
  const spoken = question === undefined ? undefined : words(`${name} ${question}`)
  return command && spoken && spoken.name === command.name ? { ...command, ...spoken } : command
}
