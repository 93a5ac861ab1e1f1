/** How wide a text is in half-width characters, where Japanese ones take two; counted up to `limit`. */
export function widthOf(text: string, limit = Infinity): number {
  let width = 0
  for (const letter of text) {
    if (width >= limit) break
    width += letter.charCodeAt(0) > 255 ? 2 : 1
  }
  return width
}
