/** The wide slash stays: between names it separates, where a narrow one belongs to a name (SEIL/X1). */
const foldable = /[！-．０-～　\uff61-\uff9f]+/gu

/** Full-width letters and half-width kana as the ordinary ones; every other character stays as typed. */
export function fold(text: string): string {
  return text.replace(foldable, (run) => run.normalize('NFKC'))
}

/** 不明 in its forms, as the whole of a text. */
const unknownAlone =
  /^(?:不明|未確認|未把握|わから(?:ない|ず)|わかりません|分から(?:ない|ず)|分かりません|unknown|not known|n\/a|\?|-|－|ー|―)(?:です)?[。.]?$/iu

export function isUnknown(text: string): boolean {
  return unknownAlone.test(text.trim())
}
