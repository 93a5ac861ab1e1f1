/** A value and where it stands in a text. */
export interface Found<T> {
  value: T
  index: number
  length: number
}

/** Stands where something was taken out of a text, so that what was apart does not come together. */
export const TAKEN = '\u0000'

export function without(text: string, { index, length }: { index: number; length: number }): string {
  return text.slice(0, index) + TAKEN + text.slice(index + length)
}
