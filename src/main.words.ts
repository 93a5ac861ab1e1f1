import type { Language } from './survey/text.ts'

/** What is said before any command runs. */
export const words: Record<Language, { noCommand(known: readonly string[]): string }> = {
  ja: {
    noCommand: (known) => `その名前のコマンドはありません。使えるもの: ${known.join('、')}`,
  },
  en: {
    noCommand: (known) => `There is no command of that name. Commands: ${known.join(', ')}`,
  },
}
