import { Writable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { run as runExport } from '../../src/commands/export.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { parseConfig } from '../../src/config/index.ts'
import type { Store } from '../../src/store/store.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { answersAll } from '../support/answers.ts'
import { mhlw, scene, silent } from '../support/bot.ts'
import { flows } from '../support/flows.ts'

/** What `npm run monshin -- export` prints over this store. */
async function exported(store: Store, format: string): Promise<string> {
  const parsed = parseConfig({}, { surveys: [mhlw.id] })
  if ('problems' in parsed) throw new Error(parsed.problems.join())
  let printed = ''
  const out = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk
      done()
    },
  })
  const shell: Shell = {
    config: parsed.config,
    surveys: flows,
    flows: new URL('../../flows/', import.meta.url),
    openStore: async () => ({ ...store, close: async () => {} }),
    connect: async () => [],
    log: silent,
    out,
    err: new Writable({ write: (_chunk, _encoding, done) => done() }),
  }
  expect(await runExport(['--format', format], shell)).toBe(0)
  return printed
}

const routes = routesOf(mhlw)

interface Document {
  id: string
  route: string[]
  answers: Record<string, { official: string | null }>
  skipped: Record<string, { reason: string }>
}

describe('every route of the 2023 survey, from the first question to the export', () => {
  let respondents = 0
  let documents: Document[]
  let table: string[][]

  beforeAll(async () => {
    const { client, store, bot } = await scene()
    for (const [index, route] of routes.entries()) {
      const me = client.person(`U${index}`)
      await me.does({ name: 'start' })
      expect(await answersAll(me, choicesFor(route)), route.join(' ')).toEqual(route)
      await me.says('提出')
      expect(me.screen.key).toBe('confirming')
      await me.says('はい')
      expect(me.screen.key).toBe('submitted')
      respondents += 1
    }
    await bot.stop()
    documents = JSON.parse(await exported(store, 'json'))
    table = rowsOf(await exported(store, 'csv'))
  }, 120_000)

  test('there are 48, and each was handed in', () => {
    expect(routes).toHaveLength(48)
    expect(documents).toHaveLength(48)
    expect(respondents).toBe(48)
  })

  test('the exported ids equal the route; every other question is exported as skipped, with its reason', () => {
    const exportedRoutes = documents.map(({ route }) => route.join(' ')).sort()
    expect(exportedRoutes).toEqual(routes.map((route) => route.join(' ')).sort())
    for (const { route, answers, skipped } of documents) {
      expect(Object.keys(answers).sort()).toEqual([...route].sort())
      expect(Object.keys(skipped).sort()).toEqual(
        mhlw.questions
          .map(({ id }) => id)
          .filter((id) => !route.includes(id))
          .sort(),
      )
      for (const { reason } of Object.values(skipped)) expect(reason).not.toBe('')
    }
  })

  test('the table says 対象外 exactly where nothing was asked or the official form stays blank', () => {
    const [header = [], ...rows] = table
    expect(rows).toHaveLength(48)
    for (const row of rows) {
      const document = documents.find(({ id }) => id === row[0])
      if (!document) throw new Error(`no response ${row[0]}`)
      for (const { id } of mhlw.questions) {
        const cell = row[header.findIndex((one) => one.startsWith(`${id} `))]
        const isBlank = id in document.skipped || document.answers[id]?.official === null
        expect(cell === '対象外', `${document.id} ${id}: ${cell}`).toBe(isBlank)
      }
    }
  })
})

/** The rows of a table in CSV, quotes read. */
function rowsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

/** A choice for each gate that leads along this route. */
function choicesFor(route: readonly string[]): Record<string, string> {
  const has = (id: string) => route.includes(id)
  return {
    Q6: has('Q6-1') ? 'yes' : 'no',
    Q7: has('Q8') ? 'yes' : 'no',
    Q8: has('Q9') ? '2' : has('Q10') ? '1' : '3',
    Q14: has('Q15') ? 'yes' : 'none',
    Q15: has('Q16') ? (has('Q17') ? 'both' : 'fortinet_only') : 'other_only',
    Q16: has('Q16-1') ? 'affected' : 'requested',
  }
}
