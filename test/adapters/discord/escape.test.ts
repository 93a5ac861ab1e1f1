import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, visible } from '../../../adapters/discord/render/escape.ts'
import { read } from './double/markdown.ts'

/** Pieces that mean something to Discord, glued together at random. */
const piece = fc.constantFrom(
  ...[
    '**',
    '__',
    '~~',
    '||',
    '*',
    '_',
    '`',
    '```',
    '\\',
    '> ',
    '>>> ',
    '# ',
    '### ',
    '-# ',
    '- ',
    '1. ',
    '\n',
    ' ',
  ],
  ...[
    '@everyone',
    '@here',
    '@\u200beveryone',
    '<@123456789012345678>',
    '<#1>',
    '<#12>',
    '<t:1:R>',
    '<:a:1>',
    '</x:1>',
    '<id:browse>',
  ],
  ...[
    '[x](https://a.example)',
    '[x](mailto:a@example.jp)',
    '[x](<https://a.example>)',
    '](',
    'https://a.example',
    'discord.gg/abc',
    'DISCORD.COM/invite/abc',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u2060',
    '\u00ad',
    '\u0000',
    '\u{e0041}',
    'はい',
    'Q6-1',
    'a_b_c',
    '2*3*4',
    '👨‍👩‍👧',
    '葛\u{e0100}',
    ':',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
)

describe("anybody's text in a message", () => {
  test('is read exactly as it was typed, and is nothing but text', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const seen = read(escapeMarkdown(typed))
        expect(seen.marks).toEqual([])
        expect(seen.text).toBe(visible(typed))
      }),
      { numRuns: 3000 },
    )
  })

  test('stays inert inside the markup we put around it', () => {
    fc.assert(
      fc.property(text, (typed) => {
        fc.pre(!typed.includes('\n') && visible(typed).trim() !== '')
        expect(read(`-# ${escapeMarkdown(typed)}`).marks).toEqual(['small'])
      }),
    )
  })

  test('loses only what nobody could see', () => {
    expect(visible('a\u202eb\u200bc\u0007d')).toBe('abcd')
    expect(visible('葛\u{e0100} 👨‍👩‍👧 ❤️ い\n')).toBe('葛\u{e0100} 👨‍👩‍👧 ❤️ い\n')
    expect(visible('\ud800')).toBe('\ufffd')
  })

  test('rings nobody and opens no invitation', () => {
    for (const typed of [
      '@everyone',
      '@here',
      '@EVERYONE',
      '<@!1>',
      'discord.gg/x',
      'https://discord.com/invite/x',
    ])
      expect(escapeMarkdown(typed)).not.toContain(typed)
  })
})
