/** Bidirectional controls, separators that terminals break at, invisible characters, tags: all of them can disguise text. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

/**
 * Text that is safe on a terminal: control characters become their pictures (␛), hidden ones their code points. Line
 * feeds stay.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, (one) => {
      const code = one.charCodeAt(0)
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : codePoint(one)
    })
    .replace(HIDDEN, codePoint)
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', ' ')
}

function codePoint(one: string): string {
  return `<U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
