import type { Button, Command } from '../adapter.ts'
import type { Language, Text } from '../survey/text.ts'
import { words } from './words/index.ts'

/** Makes buttons in one language. */
export function buttonsIn(language: Language) {
  return (label: Text, command: Command, style?: Button['style']): Button => ({
    label: label[language],
    command,
    ...(style && { style }),
  })
}

/** What one can do with a submitted response. */
export function responseButtons(response: string, language: Language): Button[] {
  const button = buttonsIn(language)
  return [
    button(words.receipt, { name: 'receipt', response }),
    button(words.gaps, { name: 'gaps', response }),
    button(words.reopen, { name: 'reopen' }),
  ]
}
