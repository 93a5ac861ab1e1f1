/** Text of a file that people made: in UTF-8, or in what Windows in Japan saves. */

/** The text, or which encoding it may be that is not read; nothing is ever read with replacement characters. */
export type Decoded = { text: string } | { refused: string }

const utf16 = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const

/** A mark at the beginning says UTF-16; otherwise UTF-8 where every byte fits it, else Shift_JIS where every byte fits that. */
export function decodeText(bytes: Uint8Array): Decoded {
  for (const [name, [first, second]] of Object.entries(utf16))
    if (bytes[0] === first && bytes[1] === second) return fits(bytes, name) ?? { refused: name }
  // Latin text in UTF-16 without a mark has a zero beside every letter, which no text in the others has.
  if (bytes.includes(0)) return { refused: 'UTF-16' }
  return fits(bytes, 'utf-8') ?? fits(bytes, 'shift_jis') ?? { refused: 'EUC-JP' }
}

function fits(bytes: Uint8Array, name: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes) }
  } catch {
    return undefined
  }
}

/** Takes lines out of the pieces of a stream, each as soon as it is whole. */
export interface LineDecoder {
  push(piece: Uint8Array): string[]
  /** What stands after the last line feed. */
  end(): string[]
}

/** Lines in whatever encoding they are. What cannot be decoded comes with U+FFFD, for the door to refuse. */
export function lineDecoder(): LineDecoder {
  let held: Uint8Array = new Uint8Array()
  let wide: string | undefined
  return {
    push(piece) {
      held = joined(held, piece)
      wide ??= wideOf(held)
      const lines: string[] = []
      for (let end = lineEnd(held, wide); end >= 0; end = lineEnd(held, wide)) {
        lines.push(lineOf(held.subarray(0, end), wide))
        held = held.subarray(end + (wide ? 2 : 1))
      }
      return lines
    },
    end: () => (held.length > 0 ? [lineOf(held, wide)] : []),
  }
}

function wideOf(bytes: Uint8Array): string | undefined {
  return Object.entries(utf16).find(([, [first, second]]) => bytes[0] === first && bytes[1] === second)?.[0]
}

/** Where the next line feed stands: no byte of a letter in UTF-8 or Shift_JIS is one. */
function lineEnd(bytes: Uint8Array, wide: string | undefined): number {
  if (wide === undefined) return bytes.indexOf(0x0a)
  const [high, low] = wide === 'utf-16le' ? [1, 0] : [0, 1]
  for (let at = 0; at + 1 < bytes.length; at += 2)
    if (bytes[at + low] === 0x0a && bytes[at + high] === 0) return at
  return -1
}

function lineOf(bytes: Uint8Array, wide: string | undefined): string {
  const decoded = wide ? fits(bytes, wide) : decodeText(bytes)
  const text = decoded && 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes)
  return text.replace(/\r$/u, '')
}

function joined(before: Uint8Array, next: Uint8Array): Uint8Array {
  const all = new Uint8Array(before.length + next.length)
  all.set(before)
  all.set(next, before.length)
  return all
}
