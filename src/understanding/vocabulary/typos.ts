import type { Intent } from '../intent.ts'
import { fold } from './normalise.ts'

/** Command words worth a second look when a finger slipped; long enough that one letter cannot make another word. */
const words: readonly [string, Intent][] = (
  [
    ['back', 'もどる 戻りたい previous'],
    ['park', 'スキップ あとで later'],
    ['pause', '中断する ストップ pause'],
    ['resume', '再開する つづける continue resume'],
    ['status', 'ステータス status progress'],
    ['review', 'レビュー 回答一覧 確認画面 review'],
    ['submit', '提出する 送信する submit'],
    ['restart', 'リセット やり直し restart'],
    ['help', 'ヘルプ 使い方 help'],
    ['deadline', '締め切り deadline'],
    ['contact', '問い合わせ先 電話番号 contact'],
    ['start', 'スタート 開始する start'],
  ] as const
).flatMap(([intent, list]) => list.split(' ').map((word): [string, Intent] => [fold(word), { intent }]))

/** The command that a short text is one slip away from, if there is exactly one. */
export function nearest(text: string): Intent | undefined {
  if (text.length < 4 || text.length > 12) return text === 'hlep' ? { intent: 'help' } : undefined
  const close = words.filter(([word]) => word.length >= 4 && oneSlip(text, word))
  return new Set(close.map(([, meant]) => meant.intent)).size === 1 ? close[0]?.[1] : undefined
}

/** One letter more, less, other, or two swapped. */
function oneSlip(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at++
  const rest = (text: string, from: number) => text.slice(from)
  if (typed.length === word.length)
    return (
      rest(typed, at + 1) === rest(word, at + 1) ||
      (typed[at] === word[at + 1] && typed[at + 1] === word[at] && rest(typed, at + 2) === rest(word, at + 2))
    )
  return typed.length > word.length
    ? rest(typed, at + 1) === rest(word, at)
    : rest(typed, at) === rest(word, at + 1)
}
