import { text } from './survey/text.ts'

/** What is said before any command runs. */
export const words = {
  noCommand: (known: readonly string[]) =>
    text(
      `その名前のコマンドはありません。使えるもの: ${known.join('、')}`,
      `There is no command of that name. Commands: ${known.join(', ')}`,
    ),
}
