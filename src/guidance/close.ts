import type { Button } from '../adapter.ts'
import type { Language } from '../survey/text.ts'
import { words } from './words.ts'

/** Closes a side answer. */
export function closeButton(language: Language): Button {
  return { label: words.close[language], command: { name: 'close' } }
}
