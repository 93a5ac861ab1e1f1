/** What people write around a list: it is understood, and nothing of the list. */
const courtesy =
  /^(?:お世話に?なっ?て?(?:おり|い)?ます|お世話になります|お疲れ様です|お疲れさまです|(?:よろしく|宜しく)お願い(?:いた|致)?します|以下の?(?:通り|とおり)(?:です|になります)?|(?:下記|次)の?(?:通り|とおり)(?:です)?|(?:VPN ?)?機器(?:の)?一覧(?:です)?|以上(?:です|になります|となります|、よろしくお願い(?:いた|致)?します)?|以上、?(?:よろしく|宜しく)お願い(?:いた|致)?します|ベンダーに聞きました|done|that'?s all|thanks?|thank you)[。.!！]*$/iu

export function isCourtesy(line: string): boolean {
  return courtesy.test(line.trim())
}

/** The text as typed, without the lines around the list. */
export function withoutCourtesies(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !isCourtesy(line))
    .join('\n')
}
