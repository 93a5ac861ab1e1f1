import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCommand, encodeCommand, MAX_ID_LENGTH } from '../../../adapters/shared/command-id.ts'
import type { Command } from '../../../src/adapter.ts'
import { bareCommands } from '../messages.ts'

const bare = fc.constantFrom(...bareCommands)
const question = fc.constantFrom('Q1', 'Q6-1', 'Q10-2', 'a-question-of-another-survey')
const page = fc.integer({ min: 1, max: 999_999 })
const response = fc.uuid()
const part = fc.constantFrom(...(['why', 'judge', 'ask', 'official', 'now', 'terms', 'readings'] as const))
const term = fc.stringMatching(/^[a-z0-9-]{1,30}$/)
const optional = { requiredKeys: ['name'] as 'name'[] }

const command: fc.Arbitrary<Command> = fc.oneof(
  bare.map((name): Command => ({ name })),
  fc.record({ name: fc.constant('why' as const), question, part, page }, optional),
  fc.record({ name: fc.constant('why' as const), question, term, page }, optional),
  fc.record({ name: fc.constant('goto' as const), question }, optional),
  fc.record({ name: fc.constant('page' as const), page }),
  fc.record(
    { name: fc.constant('language' as const), language: fc.constantFrom('ja' as const, 'en' as const) },
    optional,
  ),
  fc.record({ name: fc.constant('receipt' as const), response }),
  fc.record({ name: fc.constant('gaps' as const), response }, optional),
  fc.record({ name: fc.constantFrom('done' as const, 'same' as const), question }),
  fc.record({
    name: fc.constantFrom(
      'overview' as const,
      'export' as const,
      'delete' as const,
      'close-survey' as const,
      'open-survey' as const,
      'audit' as const,
    ),
    options: fc.dictionary(
      fc.constantFrom('page', 'question', 'format'),
      fc.stringMatching(/^[\w &=?.%+/-]{1,8}$/),
      {
        minKeys: 1,
        maxKeys: 2,
      },
    ),
  }),
)

describe('the id of a command', () => {
  test('leads back to the same command and fits every platform', () => {
    fc.assert(
      fc.property(command, (given) => {
        const id = encodeCommand(given)
        expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH)
        expect(decodeCommand(id)).toEqual(given)
      }),
    )
  })

  test('differs for different commands', () => {
    fc.assert(
      fc.property(command, command, (one, other) => {
        if (encodeCommand(one) === encodeCommand(other)) expect(one).toEqual(other)
      }),
    )
  })

  test('is refused where it would not fit', () => {
    expect(() => encodeCommand({ name: 'receipt', response: 'r'.repeat(MAX_ID_LENGTH) })).toThrow(RangeError)
  })

  test('says of an invention that it is no command', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: MAX_ID_LENGTH }), (id) => {
        const found = decodeCommand(id)
        if (found) expect(decodeCommand(encodeCommand(found))).toEqual(found)
      }),
    )
    for (const id of [
      '',
      'page',
      'page?page=0',
      'page?page=x',
      'done',
      'receipt',
      'pick?question=Q6',
      '__proto__',
    ])
      expect(decodeCommand(id)).toBeUndefined()
  })
})
