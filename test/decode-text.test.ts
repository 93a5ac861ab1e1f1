import { describe, expect, test } from 'vitest'
import { decodeText, lineDecoder } from '../src/decode-text.ts'

const text = 'ヤマハ RTX830 2台\r\n髙橋\n'
/** "テスト病院" and a line feed, as Windows in Japan saves it. */
const shiftJis = Uint8Array.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x95, 0x61, 0x89, 0x40, 0x0a])
const eucJp = Uint8Array.from([0xa5, 0xc6, 0xa5, 0xb9, 0xa5, 0xc8, 0xfd, 0xfe])
const utf16 = (mark: boolean) => new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'))

describe('text from a file', () => {
  test('is read in UTF-8, Shift_JIS and marked UTF-16', () => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text })
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text })
    expect(decodeText(shiftJis)).toEqual({ text: 'テスト病院\n' })
    expect(decodeText(utf16(true))).toEqual({ text })
  })

  test('is refused by name where it is neither, and never half read', () => {
    expect(decodeText(utf16(false))).toEqual({ refused: 'UTF-16' })
    expect(decodeText(eucJp)).toMatchObject({ refused: 'EUC-JP' })
  })
})

test.each([
  ['UTF-8', new TextEncoder().encode(text), ['ヤマハ RTX830 2台', '髙橋']],
  ['Shift_JIS', shiftJis, ['テスト病院']],
  ['UTF-16', utf16(true), ['ヤマハ RTX830 2台', '髙橋']],
])('lines that are piped in %s come one by one, however the bytes are cut', (_name, bytes, lines) => {
  for (const size of [1, 3, 1000]) {
    const decoder = lineDecoder()
    const read: string[] = []
    for (let at = 0; at < bytes.length; at += size) read.push(...decoder.push(bytes.subarray(at, at + size)))
    read.push(...decoder.end())
    expect(read).toEqual(lines)
  }
})
