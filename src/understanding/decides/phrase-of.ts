import type { Phrase } from '../vocabulary/phrases.ts'

/** "上書きしています": the author lets this suggest a choice, never say it. */
export function isHinted(phrases: readonly Phrase[], items: readonly string[]): boolean {
  const said = phrases.filter((one) => one.items.every((item) => items.includes(item)))
  const longest = (hint: boolean) =>
    Math.max(0, ...said.filter((one) => one.hint === hint).map((one) => one.items.length))
  return longest(true) > longest(false)
}

/** "常時接続", with which いいえ is said, does not stand in a はい. */
export function saidOfAnother(
  phrases: readonly Phrase[],
  choices: readonly string[],
  item: string | undefined,
): boolean {
  const of = (mine: boolean) =>
    phrases.some(
      (one) => choices.includes(one.value) === mine && item !== undefined && one.items.includes(item),
    )
  return of(false) && !of(true)
}
