import { expect, test } from 'vitest'
import { appendEntry, type Entry, lines, verify } from '../../src/admin/audit.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { inFolder } from '../support/exporting.ts'

const entry = (act: string): Entry => ({
  at: '2026-11-24T09:00:00.000Z',
  who: 'slack:UADM',
  act,
  outcome: 'done',
  options: { format: 'csv', since: '2026-11-01' },
  records: 3,
})
const key = (number: number) => `audit/${String(number).padStart(10, '0')}`

async function written(count: number): Promise<Store> {
  const store = await openStore('memory:')
  for (let number = 1; number <= count; number += 1) await appendEntry(store, entry(`act ${number}`))
  return store
}

test('lines are numbered in order and the chain holds', async () => {
  const store = await written(5)
  const read = []
  for await (const line of lines(store)) read.push(line.act)
  expect(read).toEqual(['act 1', 'act 2', 'act 3', 'act 4', 'act 5'])
  expect(await verify(store)).toMatchObject({ whole: true, lines: 5 })
})

test('many writers at once leave one unbroken chain', async () => {
  await inFolder(async (folder) => {
    const url = `sqlite:${folder}/audit.db`
    const [one, other] = await Promise.all([openStore(url), openStore(url)])
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => appendEntry(index % 2 ? one : other, entry(`act ${index}`))),
    )
    expect(await verify(one)).toMatchObject({ whole: true, lines: 60 })
    await Promise.all([one.close(), other.close()])
  })
})

test('any changed field of any line is found', async () => {
  for (const number of [1, 3, 5]) {
    for (const field of ['who', 'act', 'outcome', 'records', 'at', 'options', 'hash', 'before'] as const) {
      const store = await written(5)
      const other = {
        who: 'slack:UX',
        act: 'x',
        outcome: 'refused',
        records: 4,
        at: '2026-11-24T09:00:00.001Z',
        options: {},
        hash: 'f'.repeat(64),
        before: 'f'.repeat(64),
      }
      await store.update(key(number), (now) => ({
        set: { ...(typeof now === 'object' && !Array.isArray(now) ? now : {}), [field]: other[field] },
        result: undefined,
      }))
      const verdict = await verify(store)
      expect(verdict.whole, `${field} of ${number}`).toBe(false)
    }
  }
})

test('a line forged with a hash of its own is found by the next one', async () => {
  const [store, other] = [await written(5), await written(2)]
  await appendEntry(other, entry('something else'))
  const forged = await other.get(key(3))
  await store.update(key(3), () => ({ set: forged ?? null, result: undefined }))
  expect(await verify(store)).toMatchObject({ whole: false, broken: { key: key(4), because: 'changed' } })
})

test('a removed line is found: the first, one in the middle, the last', async () => {
  for (const number of [1, 3, 5]) {
    const store = await written(5)
    await store.delete(key(number))
    expect(await verify(store)).toMatchObject({
      whole: false,
      broken: { key: key(number), because: 'missing' },
    })
  }
})

test('an inserted line is found, between two, at the end, and with a name of its own', async () => {
  for (const place of [key(6), `${key(3)}a`, 'audit/0000000000']) {
    const store = await written(5)
    const copy = await store.get(key(3))
    await store.update(place, () => ({ set: copy ?? null, result: undefined }))
    expect(await verify(store), place).toMatchObject({ whole: false, broken: { because: 'inserted' } })
  }
})

test('two lines that changed places are found', async () => {
  const store = await written(5)
  const [two, three] = [await store.get(key(2)), await store.get(key(3))]
  await store.update(key(2), () => ({
    set: three ?? null,
    also: { [key(3)]: two ?? null },
    result: undefined,
  }))
  expect((await verify(store)).whole).toBe(false)
})

test('a changed head is found', async () => {
  const store = await written(5)
  await store.delete('meta/audit')
  expect(await verify(store)).toMatchObject({ whole: false, broken: { because: 'inserted' } })
})

test('an empty log is whole', async () => {
  expect(await verify(await openStore('memory:'))).toMatchObject({ whole: true, lines: 0 })
})
