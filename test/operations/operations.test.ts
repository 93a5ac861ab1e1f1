import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { isSealed, type StoreKey } from '../../src/store/encryption/seal.ts'
import { commandsKey, interviewId, openInterviewKeys, waitingKey } from '../../src/store/keys.ts'
import { openStore, openStored } from '../../src/store/open.ts'
import { all, KEY_A, KEY_B, put } from '../store/contract.ts'
import { interviewRecord, responseRecord } from '../store/examples.ts'
import { postgresPlace } from '../store/places.ts'
import { answers, POSTGRES, REDIS } from '../store/servers.ts'
import { scene } from '../support/bot.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const document = readFileSync(join(root, 'docs/operations.md'), 'utf8')
const documented = [...document.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
)

const folder = mkdtempSync(join(tmpdir(), 'monshin-operations-'))
const url = (name: string) => `sqlite:${join(folder, name)}.db`
const written = (...keys: StoreKey[]) =>
  keys.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`).join(',')

/** Runs a command of the document as it stands there, but for the names that are examples. */
async function run(
  command: string,
  { STORE_URL = url('main'), STORE_KEYS = '' },
  names: Record<string, string> = {},
) {
  expect(documented, 'the command is in docs/operations.md').toContain(command)
  tried.add(command)
  let line = command.replace('backup/', `${folder}/backup/`)
  for (const [example, real] of Object.entries(names)) line = line.replace(example, real)
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    STORE_URL,
    STORE_KEYS,
    LANGUAGE: 'en',
    LOG_LEVEL: 'warn',
  }
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile('bash', ['-c', line], { cwd: root, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    )
  })
}
const postgresThere = await answers(POSTGRES, 'PostgreSQL')
const redisThere = await answers(REDIS, 'Redis')
const tried = new Set<string>()

const patient = { platform: 'slack', team: 'T0123ABCD', user: 'U0123ABCD' }
const DUMP = 'npm run monshin -- dump backup/monshin.jsonl'
const LOAD = 'npm run monshin -- load backup/monshin.jsonl'
const CHECK = 'npm run monshin -- check-store'
const REENCRYPT = 'npm run monshin -- reencrypt'

/** Ten interviews that have been handed in, the last two by one person. */
async function fill(storeUrl: string, keys: StoreKey[] = []): Promise<void> {
  const store = await openStore(storeUrl, { keys })
  for (let i = 0; i < 10; i += 1) {
    const who = i < 8 ? undefined : patient
    const interview = interviewRecord(i, who)
    const response = responseRecord(i, who)
    const handedIn = {
      ...interview.record,
      response: { id: response.record.id, revision: response.record.revision },
    }
    await put(store, interview.key, handedIn)
    await put(store, response.key, response.record)
    await put(store, waitingKey(interview.key), { since: '2026-11-24T00:00:00.000Z' })
    await put(store, commandsKey(interview.key), ['an input'])
  }
  await store.close()
}

/** Lets a bot start there: from then on the store has its secret. */
async function startedOnce(storeUrl: string): Promise<void> {
  const store = await openStore(storeUrl)
  const { bot } = await scene({ store })
  await bot.stop()
  await store.close()
}

async function content(storeUrl: string, keys: StoreKey[] = []) {
  const store = await openStore(storeUrl, { keys })
  try {
    return await all(store, '')
  } finally {
    await store.close()
  }
}

describe('docs/operations.md', () => {
  beforeAll(() => mkdirSync(join(folder, 'backup')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const lines = document.split('\n').length
  test('fits two pages', () => expect(lines).toBeLessThanOrEqual(130))

  test('back up, restore into another store, check', async () => {
    await fill(url('main'))
    expect(await run(DUMP, {})).toMatchObject({ code: 0 })
    expect(statSync(join(folder, 'backup/monshin.jsonl')).mode & 0o077).toBe(0)
    expect(await run(LOAD, { STORE_URL: url('restored') })).toMatchObject({ code: 0 })
    expect(await content(url('restored'))).toEqual(await content(url('main')))
    const checked = await run(CHECK, { STORE_URL: url('restored') })
    expect(checked.code).toBe(0)
    expect(checked.said).toContain('interview 10')
    expect(checked.said).toContain('response 10')
    const again = await run(LOAD, { STORE_URL: url('restored') })
    expect(again).toMatchObject({ code: 0 })
    const before = 'npm run monshin -- dump backup/before-upgrade.jsonl'
    expect(await run(before, {})).toMatchObject({ code: 0 })
  }, 60_000)

  test('a store that is in use is not loaded over', async () => {
    await startedOnce(url('used'))
    const before = await content(url('used'))
    await startedOnce(url('main'))
    await run(DUMP, {})
    const { code, said } = await run(LOAD, { STORE_URL: url('used') })
    expect(code).toBe(EXIT.store)
    expect(said).toContain('already holds another meta/salt; nothing was overwritten')
    expect(await content(url('used'))).toEqual(before)
  }, 60_000)

  test('a damaged record and a missing response are named by check-store, and can be removed', async () => {
    await fill(url('damaged'))
    const store = await openStore(url('damaged'))
    const [bad, gone] = [interviewRecord(1).key, responseRecord(2).key]
    await put(store, bad, { layout: 1, broken: true })
    await store.delete(gone)
    await store.close()
    const place = { STORE_URL: url('damaged') }
    const { code, said } = await run(CHECK, place)
    expect(code).toBe(1)
    expect(said).toContain(bad)
    expect(said).toContain(gone)
    const remove = 'npm run monshin -- delete --record interview/4f1c --yes'
    expect(await run(remove, place, { 'interview/4f1c': bad })).toMatchObject({ code: 0 })
    expect((await run(CHECK, place)).said).not.toContain(bad)
  }, 60_000)

  test('encrypt, change the key, take the old one out; the dump is as encrypted as the store', async () => {
    await fill(url('main2'))
    const clear = await content(url('main2'))
    const made = await run('openssl rand -base64 32', {})
    expect(Buffer.from(made.said.trim(), 'base64')).toHaveLength(32)
    const place = { STORE_URL: url('main2') }
    expect(await run(REENCRYPT, place)).toMatchObject({ code: 2 })
    expect(await run(REENCRYPT, { ...place, STORE_KEYS: written(KEY_A) })).toMatchObject({ code: 0 })
    const turned = await run(REENCRYPT, { ...place, STORE_KEYS: written(KEY_B, KEY_A) })
    expect(turned.said).toContain('Nothing is encrypted with "a" any more')
    expect(await content(url('main2'), [KEY_B])).toEqual(clear)
    const stored = await openStored(url('main2'))
    expect((await all(stored, '')).every(([, value]) => isSealed(value) && value.key === 'b')).toBe(true)
    await stored.close()

    const without = await run(CHECK, place)
    expect(without.code).toBe(EXIT.store)
    expect(without.said).toContain('the key "b", which STORE_KEYS does not hold. Put it back')

    expect(await run(DUMP, { ...place, STORE_KEYS: written(KEY_B) })).toMatchObject({ code: 0 })
    const dump = readFileSync(join(folder, 'backup/monshin.jsonl'), 'utf8')
    expect(dump).not.toContain('mhlw-2023"')
    expect(dump).not.toContain('病院')
    expect(await run(LOAD, { STORE_URL: url('restored2'), STORE_KEYS: written(KEY_B) })).toMatchObject({
      code: 0,
    })
    expect(await content(url('restored2'), [KEY_B])).toEqual(clear)
  }, 60_000)

  test('erase by response and by respondent: everything about it, the rest untouched, and a line in the audit log', async () => {
    await fill(url('erase'))
    const place = { STORE_URL: url('erase') }
    const before = await content(url('erase'))
    const names = { '7k2m-9qxd-41pz': responseRecord(3).record.id }
    const ask = 'npm run monshin -- delete --response 7k2m-9qxd-41pz'
    expect((await run(ask, place, names)).said).toContain('Add --yes')
    expect(await content(url('erase'))).toEqual(before)
    expect(await run(`${ask} --yes`, place, names)).toMatchObject({ code: 0 })
    const respondent = 'npm run monshin -- delete --respondent slack:T0123ABCD:U0123ABCD --yes'
    expect(await run(respondent, place)).toMatchObject({ code: 0 })

    const doomed = [3, 8, 9].flatMap((i) => [
      interviewRecord(i).key,
      responseRecord(i).key,
      waitingKey(interviewRecord(i).key),
      commandsKey(interviewRecord(i).key),
    ])
    const after = await content(url('erase'))
    expect(after.filter(([key]) => !/^(audit|meta)/.test(key))).toEqual(
      before.filter(([key]) => !/^(audit|meta)/.test(key) && !doomed.includes(key)),
    )
    const audit = after.filter(([key]) => key.startsWith('audit/')).map(([, line]) => JSON.stringify(line))
    expect(audit).toHaveLength(2)
    expect(audit[0]).toContain(`"response":"${responseRecord(3).record.id}"`)
    expect(audit[1]).toContain('"respondent":"slack:T0123ABCD:U0123ABCD"')
    expect(audit.join()).not.toContain('病院')
    expect((await run('npm run monshin -- audit', place)).said).toContain('delete')
  }, 60_000)

  test('an operator says whose an interview is; a team on another platform, or nobody, is refused', async () => {
    const storeUrl = url('team')
    const person = { platform: 'discord', team: '', user: '80351110224678912' }
    const store = await openStore(storeUrl)
    const key = (await openInterviewKeys(store))('mhlw-2023', person)
    const { record } = interviewRecord(1, person)
    await put(store, key, { ...record, id: interviewId(key) })
    await store.close()
    const place = { STORE_URL: storeUrl }
    const list = 'npm run monshin -- team'
    expect((await run(list, place)).said).toContain('discord:80351110224678912')
    const set =
      'npm run monshin -- team --respondent discord:80351110224678912 --to discord:41771983423143937'
    expect((await run(set, place)).said).toContain('--yes')
    expect(await run(set, place, { '143937': '143937 --yes' })).toMatchObject({ code: 0 })
    expect((await run(list, place)).said).toContain('No interview is without a team')
    const stored = async () => new Map(await content(storeUrl)).get(key)
    expect(await stored()).toMatchObject({
      respondent: { team: '41771983423143937' },
      binding: { kind: 'bound' },
    })
    expect(await run(set, place, { '--to discord': '--to slack' })).toMatchObject({ code: 2 })
    expect(await run(set, place, { 'discord:80351110224678912': 'discord:1' })).toMatchObject({ code: 1 })
    const free = 'npm run monshin -- team --respondent discord:80351110224678912 --to none'
    expect(await run(free, place)).toMatchObject({ code: 0 })
    expect(await stored()).toMatchObject({ respondent: { team: '' }, binding: { kind: 'none' } })
  }, 60_000)

  test.runIf(postgresThere)(
    'make a database, and move there',
    async () => {
      const name = 'monshin_operations'
      const place = postgresPlace(POSTGRES, name)
      await place.dispose()
      const create = 'createdb -h db.example.jp -U monshin monshin'
      const names = {
        'db.example.jp -U monshin monshin': `127.0.0.1 -U postgres ${new URL(place.url).pathname.slice(1)}`,
      }
      expect(await run(create, {}, names)).toMatchObject({ code: 0 })
      await fill(url('moving'))
      await run(DUMP, { STORE_URL: url('moving') })
      expect(await run(LOAD, { STORE_URL: place.url })).toMatchObject({ code: 0 })
      expect(await content(place.url)).toEqual(await content(url('moving')))
      await place.dispose()
    },
    60_000,
  )

  test.runIf(redisThere)('see what Redis promises', async () => {
    const { said } = await run(
      'redis-cli -h cache.example.jp config get appendfsync',
      {},
      { 'cache.example.jp': '127.0.0.1' },
    )
    expect(said).toMatch(/appendfsync\n(always|everysec|no)/)
  })

  test('no command stands there untried', () => {
    const needsServers = [postgresThere ? '' : 'createdb', redisThere ? '' : 'redis-cli']
    const skipped = (command: string) => needsServers.includes(command.split(' ')[0] ?? '')
    expect(documented.filter((command) => !tried.has(command) && !skipped(command))).toEqual([])
    expect(documented.length).toBeGreaterThan(10)
  })
})
