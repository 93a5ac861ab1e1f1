/** Shortened to a width by some measure; "…", which counts as two, stands where something is missing. */
export function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (measure(kept + letter) > width - 2) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** A label without its text where it is numbered: "① …" → "①". */
export function numberOf(label: string): string {
  return /^[①-⑳]/.exec(label)?.[0] ?? label
}
