import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendEntry } from '../../src/admin/audit.ts'
import { reencrypt } from '../../src/store/encryption/reencrypt.ts'
import { openStored } from '../../src/store/open.ts'
import type { Json, Store } from '../../src/store/store.ts'
import { KEY_A, put } from '../store/contract.ts'
import { interviewRecord } from '../store/examples.ts'
import { sqlitePlace } from '../store/places.ts'

/**
 * Somebody who may write to the store as they like, and has no key of it. What they do is found by `check-store` and
 * `audit --verify`, or by `audit --expect` with a hash that was noted before.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const key = (number: number) => `audit/${String(number).padStart(10, '0')}`
let place: ReturnType<typeof sqlitePlace>
let noted: string
beforeEach(() => {
  place = sqlitePlace()
})
afterEach(() => place.dispose())

async function written(isEncrypted: boolean): Promise<void> {
  const store = await place.open(isEncrypted ? [KEY_A] : [])
  const { key: interview, record } = interviewRecord(1)
  await put(store, interview, record)
  for (let number = 1; number <= 5; number += 1) noted = (await act(store, `act ${number}`)).hash
  await act(store, 'one more')
  await store.close()
  if (!isEncrypted) return
  const stored = await openStored(place.url)
  await reencrypt(stored, [KEY_A])
  await stored.close()
}

const act = (store: Store, name: string) =>
  appendEntry(store, {
    at: '2026-11-24T09:00:00.000Z',
    who: 'slack:UADM',
    act: name,
    outcome: 'done',
    options: {},
    records: 3,
  })

/** Straight at the records as they lie there. */
async function hostile(work: (stored: Store) => Promise<unknown>): Promise<void> {
  const stored = await openStored(place.url)
  await work(stored)
  await stored.close()
}
const set = (stored: Store, at: string, value: Json | undefined) =>
  stored.update(at, () => ({ set: value ?? null, result: undefined }))

function run(isEncrypted: boolean, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env.PATH,
    STORE_URL: place.url,
    LANGUAGE: 'en',
    ...(isEncrypted && { STORE_KEYS: `${KEY_A.id}:${Buffer.from(KEY_A.key).toString('base64')}` }),
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/launch.js', ...args], { cwd: root, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    )
  })
}

/** What an attacker computes who has read the source: the whole chain anew, unkeyed. */
async function rewrite(stored: Store, count: number): Promise<void> {
  let before = 'monshin.audit/1'
  for (let number = 1; number <= count; number += 1) {
    const line = {
      act: 'harmless',
      at: '2026-11-24T09:00:00.000Z',
      before,
      number,
      options: {},
      outcome: 'done',
      records: 0,
      who: 'slack:UADM',
    }
    before = createHash('sha256').update(JSON.stringify(line)).digest('hex')
    await set(stored, key(number), { ...line, hash: before })
  }
  await set(stored, 'meta/audit', { number: count, hash: before })
}

async function empty(stored: Store): Promise<void> {
  for (let number = 1; number <= 6; number += 1) await stored.delete(key(number))
  await stored.delete('meta/audit')
  await stored.delete('meta/audit-key')
}

describe.each([true, false])('on a store whose encryption is %s', (isEncrypted) => {
  beforeEach(() => written(isEncrypted))

  test('an untouched log is whole, and the noted hash is found after further acts', async () => {
    const { code, said } = await run(isEncrypted, 'audit', '--expect', noted)
    expect([code, said]).toEqual([0, expect.stringContaining('that of line 5; one line follows')])
    expect(said).toContain(isEncrypted ? 'From line 1 on it is keyed' : 'It is not keyed')
    expect((await run(isEncrypted, 'audit', '--expect', noted.slice(0, 16))).code).toBe(0)
    expect((await run(isEncrypted, 'check-store')).code).toBe(0)
    // Every line shows its own hash, to be noted.
    expect((await run(isEncrypted, 'audit')).said).toContain(noted)
  })

  test.each<[string, (stored: Store) => Promise<unknown>]>([
    ['rewritten', (stored) => rewrite(stored, 6)],
    [
      'rewritten without what marks it as keyed',
      async (stored) => {
        await stored.delete('meta/audit-key')
        await rewrite(stored, 6)
      },
    ],
    [
      'cut off at its end, with its head',
      async (stored) => {
        for (const number of [5, 6]) await stored.delete(key(number))
        await rewrite(stored, 4)
      },
    ],
    ['emptied', empty],
    [
      'emptied, and begun anew',
      async (stored) => {
        await empty(stored)
        await rewrite(stored, 1)
      },
    ],
  ])('a log that was %s is found with the noted hash', async (_, attack) => {
    await hostile(attack)
    expect((await run(isEncrypted, 'audit', '--expect', noted)).code).toBe(1)
  })

  test.each<[string, (stored: Store) => Promise<unknown>]>([
    ['cut off at its end', (stored) => stored.delete(key(6))],
    ['missing a line', (stored) => stored.delete(key(3))],
    [
      'with two lines swapped',
      async (stored) => {
        const [two, three] = [await stored.get(key(2)), await stored.get(key(3))]
        await set(stored, key(2), three)
        await set(stored, key(3), two)
      },
    ],
    ['with a line doubled', async (stored) => set(stored, key(7), await stored.get(key(3)))],
  ])('a log %s is found without any hash', async (_, attack) => {
    await hostile(attack)
    expect((await run(isEncrypted, 'audit', '--verify')).code).toBe(1)
  })
})

describe('where records are encrypted', () => {
  beforeEach(() => written(true))

  test('a log that was rewritten is found without any hash', async () => {
    await hostile((stored) => rewrite(stored, 6))
    expect((await run(true, 'audit', '--verify')).code).toBe(1)
  })

  test('clear records that somebody inserts or puts in place of others are refused and named, and not taken in', async () => {
    const [own, other] = [interviewRecord(1), interviewRecord(2)]
    await hostile(async (stored) => {
      await set(stored, other.key, other.record)
      await set(stored, own.key, own.record)
    })
    const { code, said } = await run(true, 'check-store')
    expect([code, said]).toEqual([1, expect.stringContaining('taken for inserted')])
    expect(said).toContain(own.key)
    expect(said).toContain(other.key)
    const store = await place.open([KEY_A])
    await expect(store.get(other.key)).rejects.toThrow('cannot be read')
    const found: string[] = []
    for await (const [name] of store.scan('interview/', { setAside: () => {} })) found.push(name)
    await store.close()
    expect(found).toEqual([])
    expect((await run(true, 'export', '--format', 'json', '--include-open')).said).toMatch(/^\[\]\n/)

    const again = await run(true, 'reencrypt')
    expect([again.code, again.said]).toEqual([1, expect.stringContaining(other.key)])
    // Whoever knows where they come from can take them in.
    expect((await run(true, 'reencrypt', '--take-clear')).code).toBe(0)
    expect((await run(true, 'check-store')).code).toBe(0)
  })

  test('a store of which somebody has taken the note away is said not to be all encrypted', async () => {
    await hostile(async (stored) => {
      await stored.delete(`meta/keys/${KEY_A.id}`)
      await set(stored, interviewRecord(2).key, interviewRecord(2).record)
    })
    const { code, said } = await run(true, 'check-store')
    expect([code, said]).toEqual([1, expect.stringContaining('not encrypted yet: 1')])
  })

  test('sealed records that changed places do not open', async () => {
    await hostile(async (stored) =>
      set(stored, interviewRecord(2).key, await stored.get(interviewRecord(1).key)),
    )
    const { code, said } = await run(true, 'check-store')
    expect([code, said]).toEqual([1, expect.stringContaining(interviewRecord(2).key)])
  })
})
