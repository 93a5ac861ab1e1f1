/**
 * What the trained reader looks at: the pieces of one to five letters of a text, each alone and together with the
 * question, and what the grammar found. A feature is a number of 24 bits, so that no list of pieces has to be kept.
 */

const longest = 5
/** Longer messages say in more words what their beginning and end say. */
const readable = 160

/** `found`: short names of what the rules made of the text. */
export function featuresOf(text: string, place: string, found: readonly string[]): Uint32Array {
  const features = new Set<number>()
  const where = hash(`@${place}`, start)
  const add = (feature: number) => {
    features.add(feature & mask)
    features.add(Math.imul(feature ^ where, prime) >>> 8)
  }
  const letters = [...` ${shorten(text)} `]
  for (let at = 0; at < letters.length; at++) {
    let piece = start
    for (let size = 0; size < longest && at + size < letters.length; size++) {
      piece = hash(letters[at + size] ?? '', piece)
      add(piece >>> 8)
    }
  }
  for (const one of found) add(hash(`#${one}`, start) >>> 8)
  add(where >>> 8)
  return Uint32Array.from(features).sort()
}

const shorten = (text: string): string =>
  text.length <= readable ? text : `${text.slice(0, readable / 2)}…${text.slice(-readable / 2)}`

const mask = 0xffffff
const start = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a, the same on every machine. */
function hash(text: string, from: number): number {
  let value = from
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime)
  return value >>> 0
}
