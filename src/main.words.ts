import { text } from './survey/text.ts'

/** What is said before any command runs. */
export const words = {
  fault: text(
    'プログラムの不具合のため中断しました。ログの行を添えてご連絡ください。',
    'Stopped by a fault of the program. Please report it with the line of the log.',
  ),
  noCommand: (known: readonly string[]) =>
    text(
      `その名前のコマンドはありません。使えるもの: ${known.join('、')}`,
      `There is no command of that name. Commands: ${known.join(', ')}`,
    ),
}
