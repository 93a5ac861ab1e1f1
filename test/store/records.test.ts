import { describe, expect, test } from 'vitest'
import { openInterviewKeys, responseKey, waitingKey } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import {
  readInterview,
  readResponse,
  scanInterviews,
  scanResponses,
  scanWaiting,
  updateInterview,
} from '../../src/store/records.ts'
import { UnreadableRecord } from '../../src/store/store.ts'
import { put } from './contract.ts'
import { interviewRecord, responseRecord } from './examples.ts'

const person = { platform: 'slack', team: 'T1', user: 'U1' }

describe('keys of interviews', () => {
  test('are the same for the same person, survey and store, and tell nobody who it is', async () => {
    const [one, other] = [await openStore('memory:'), await openStore('memory:')]
    const [keyOf, again, elsewhere] = await Promise.all([one, one, other].map(openInterviewKeys))
    const key = keyOf?.('mhlw-2023', person) ?? ''
    expect(again?.('mhlw-2023', { ...person })).toBe(key)
    expect(key).toMatch(/^interview\/[0-9a-f]{64}$/)
    const others = [
      elsewhere?.('mhlw-2023', person),
      keyOf?.('mhlw-2024', person),
      keyOf?.('mhlw-2023', { ...person, team: 'T2' }),
      keyOf?.('mhlw-2023', { ...person, user: 'U2' }),
      keyOf?.('mhlw-2023', { ...person, team: '', user: 'T1U1' }),
    ]
    expect(new Set([key, ...others]).size).toBe(6)
  })
})

describe('records', () => {
  test('the latest revision counts, in the order of revisions, or all of them', async () => {
    const store = await openStore('memory:')
    const { record } = responseRecord(1)
    for (const revision of [1, 2, 9, 10, 11]) {
      await put(store, responseKey(record.survey.id, record.id, revision), { ...record, revision })
    }
    const second = responseRecord(2)
    await put(store, second.key, second.record)
    const seen = async (revisions: 'latest' | 'all') => {
      const found: string[] = []
      for await (const { id, revision } of scanResponses(store, { revisions }))
        found.push(`${id}/${revision}`)
      return found
    }
    expect(await seen('latest')).toEqual(['r-1/11', 'r-2/1'])
    expect(await seen('all')).toEqual(['r-1/1', 'r-1/2', 'r-1/9', 'r-1/10', 'r-1/11', 'r-2/1'])
    expect((await readResponse(store, record.survey.id, 'r-1'))?.revision).toBe(11)
    expect(await readResponse(store, record.survey.id, 'r-3')).toBeUndefined()
    const others: string[] = []
    for await (const { id } of scanResponses(store, { survey: 'mhlw-2022' })) others.push(id)
    expect(others).toEqual([])
  })

  test('a record of another shape is left out, named, never handed to a change and never overwritten', async () => {
    const warned: string[] = []
    const store = await openStore('memory:', {
      log: { warn: ({ key }: { key: string }) => warned.push(key) },
    })
    const [good, bad] = [interviewRecord(1), interviewRecord(2)]
    await put(store, good.key, good.record)
    await put(store, bad.key, { ...bad.record, answers: { Q1: 'はい' } })
    for (let i = 0; i < 3; i += 1) {
      const found: string[] = []
      for await (const { id } of scanInterviews(store)) found.push(id)
      expect(found).toEqual([good.record.id])
    }
    expect(warned).toEqual([bad.key])
    await expect(readInterview(store, bad.key)).rejects.toThrow(UnreadableRecord)
    let called = false
    const changing = updateInterview(store, bad.key, () => {
      called = true
      return { set: good.record, result: null }
    })
    await expect(changing).rejects.toThrow(UnreadableRecord)
    expect(called).toBe(false)
    expect(await store.get(bad.key)).toMatchObject({ answers: { Q1: 'はい' } })
  })

  test('start-up finds the interviews that are owed a screen, and reads nothing else', async () => {
    const store = await openStore('memory:')
    const keys = [1, 2, 3].map((i) => interviewRecord(i).key)
    for (const key of keys.slice(0, 2))
      await put(store, waitingKey(key), { since: '2026-11-24T00:00:00.000Z' })
    const found: string[] = []
    for await (const key of scanWaiting(store)) found.push(key)
    expect(found).toEqual(keys.slice(0, 2))
  })
})
