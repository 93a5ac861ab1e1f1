import type { Command, Input, Message } from '../../src/adapter.ts'
import { buttonsOf } from './buttons.ts'

/** Understands the words of commands; the assistant's own. */
type Commands = (words: string) => Command | undefined

/**
 * One typed line, over what is shown, as what the person did. A number is a pick of the shown choice, a slash begins a
 * command, the label of a shown button presses it; everything else is text for the assistant to understand.
 * `undefined`: nothing was said.
 */
export function read(line: string, shown: Message | undefined, commands: Commands): Input | undefined {
  const typed = line.normalize('NFKC').trim()
  const control = shown?.control
  if (typed === '')
    return control?.kind === 'rows'
      ? { kind: 'command', command: { name: 'done', question: control.question } }
      : undefined
  if (typed.startsWith('/')) {
    const command = commands(
      typed
        .slice(1)
        .replace(/^survey\s+/i, '')
        .trim(),
    )
    return command ? { kind: 'command', command } : { kind: 'text', text: line }
  }
  if (control?.kind === 'pick') {
    const { question, choices } = control
    const number = /^\(?(\d{1,2})(\)|\.|番)?$/.exec(typed)?.[1]
    const choice =
      number === undefined
        ? choices.find(({ value, label }) => value === typed || label.normalize('NFKC') === typed)
        : choices[Number(number) - 1]
    if (choice) return { kind: 'pick', question, value: choice.value }
  }
  const button = shown && buttonsOf(shown).find(({ label }) => label.normalize('NFKC') === typed)
  return button ? { kind: 'command', command: button.command } : { kind: 'text', text: line }
}
