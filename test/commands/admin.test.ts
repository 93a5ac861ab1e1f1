import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import pino from 'pino'
import { describe, expect, test, vi } from 'vitest'
import { submissionsOpen } from '../../src/admin/close-survey.ts'
import { run as audit } from '../../src/commands/audit.ts'
import { run as close } from '../../src/commands/close.ts'
import { run as exportCommand } from '../../src/commands/export.ts'
import { run as gaps } from '../../src/commands/gaps.ts'
import { run as overview } from '../../src/commands/overview.ts'
import { run as reopen } from '../../src/commands/reopen.ts'
import type { Run } from '../../src/commands/shell.ts'
import { parseConfig } from '../../src/config/index.ts'
import { formats } from '../../src/export/formats.ts'
import { openStore } from '../../src/store/open.ts'
import { inFolder } from '../support/exporting.ts'
import { flows, mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

/** A shell on a store of its own in `folder`: runs a command and says what it wrote and how it ended. */
async function shellIn(folder: string, size = 5, language = 'ja') {
  const url = `sqlite:${join(folder, 'store.db')}`
  const store = await openStore(url)
  await keep(store, population(survey, { size }))
  await store.close()
  const parsed = parseConfig({ STORE_URL: url, LANGUAGE: language }, { surveys: [survey.id] })
  if ('problems' in parsed) throw new Error(parsed.problems.join())
  const { config } = parsed
  return async (run: Run, ...args: string[]) => {
    const [out, err] = [new PassThrough(), new PassThrough()]
    const text = { out: '', err: '' }
    out.setEncoding('utf8').on('data', (part) => {
      text.out += part
    })
    err.setEncoding('utf8').on('data', (part) => {
      text.err += part
    })
    const code = await run(args, {
      config,
      surveys: flows,
      openStore: () => openStore(url),
      flows: new URL('../../flows/', import.meta.url),
      connect: async () => [],
      log: pino({ level: 'silent' }),
      out,
      err,
    })
    await new Promise(setImmediate)
    return { code, ...text }
  }
}

describe('export', () => {
  test('JSON on stdout and nothing else', () =>
    inFolder(async (folder) => {
      const shell = await shellIn(folder)
      const { code, out, err } = await shell(exportCommand)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toHaveLength(5)
    }))

  test('to a file, with what was written; its ending decides the format', () =>
    inFolder(async (folder) => {
      const shell = await shellIn(folder)
      const file = join(folder, 'answers.csv')
      const { code, out, err } = await shell(exportCommand, '--out', file)
      expect({ code, out }).toEqual({ code: 0, out: '' })
      expect(err).toContain('5件')
      expect((await readFile(file, 'utf8')).split('\r\n')).toHaveLength(7)
    }))

  test.each([
    [['--format', 'doc'], 2, '「doc」という形式はありません'],
    [['--since', 'yesterday'], 2, '日付「yesterday」が読めません'],
    [['--survey', 'lunch'], 2, '「lunch」という調査はありません'],
    [['--colour', 'red'], 2, '「colour」という指定はありません'],
    [['csv'], 2, '--format csv のように'],
    [['--format'], 2, '--format のあとに値がありません'],
    [['--out', '/nowhere/at/all.csv'], 1, '/nowhere/at/all.csv に書き込めません'],
    [['--since', '2099-01-01'], 0, '条件に合う回答がありません'],
  ])('%j says what is wrong and what to do', (args, code, said) =>
    inFolder(async (folder) => {
      const shell = await shellIn(folder)
      const result = await shell(exportCommand, ...args)
      expect(result.code).toBe(code)
      expect(result.err).toContain(said)
    }),
  )
})

test('overview in the terminal, as a page, and as a picture', () =>
  inFolder(async (folder) => {
    const shell = await shellIn(folder, 20)
    const table = await shell(overview)
    expect(table.code).toBe(0)
    expect(table.out).toMatch(/提出済み +20件/)
    const [html, png] = [join(folder, 'o.html'), join(folder, 'o.png')]
    expect((await shell(overview, '--html', html, '--png', png)).code).toBe(0)
    expect(await readFile(html, 'utf8')).toContain('<!doctype html>')
    expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG')
    expect((await shell(overview, '--html', '/nowhere/o.html')).err).toContain('書き込めません')
  }))

test('gaps of a response, on screen and on paper', () =>
  inFolder(async (folder) => {
    const shell = await shellIn(folder, 3, 'en')
    const told = await shell(gaps, '--response', 'r00000001')
    expect(told.code).toBe(0)
    expect(told.out).toContain('no score and no verdict')
    const file = join(folder, 'gaps.pdf')
    expect((await shell(gaps, '--response', 'r00000001', '--out', file)).code).toBe(0)
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await shell(gaps, '--response', 'r9')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such response'),
    })
    expect((await shell(gaps)).code).toBe(2)
  }))

test('close and reopen', () =>
  inFolder(async (folder) => {
    const shell = await shellIn(folder)
    const isOpen = async () => {
      const store = await openStore(`sqlite:${join(folder, 'store.db')}`)
      const open = await submissionsOpen(store, survey, new Date('2099-01-01'))
      await store.close()
      return open
    }
    expect(await shell(close, '--survy', 'other')).toMatchObject({
      code: 2,
      err: expect.stringContaining('survy'),
    })
    expect(await isOpen()).toBe(true)
    expect((await shell(close)).code).toBe(0)
    expect(await isOpen()).toBe(false)
    expect((await shell(close)).err).toContain('すでに')
    expect((await shell(reopen)).code).toBe(0)
    expect(await isOpen()).toBe(true)
  }))

test('audit lists what was done here, and finds what was done to it', () =>
  inFolder(async (folder) => {
    const shell = await shellIn(folder)
    await shell(exportCommand, '--format', 'csv', '--since', '2026-01-01')
    await shell(overview)
    const listed = (await shell(audit)).out.trimEnd().split('\n')
    expect(listed).toHaveLength(2)
    expect(listed[0]).toMatch(/^1 .*shell:.* export +done +- +5 +format=csv +since=2026-01-01 +[0-9a-f]{64}$/)
    expect((await shell(audit, '--verify')).code).toBe(0)

    const store = await openStore(`sqlite:${join(folder, 'store.db')}`)
    await store.delete('audit/0000000001')
    await store.close()
    const verdict = await shell(audit, '--verify')
    expect(verdict).toMatchObject({ code: 1, out: expect.stringContaining('audit/0000000001') })
  }))

test('every format, with nothing left in the temporary folder', () =>
  inFolder(async (folder) => {
    const shell = await shellIn(folder)
    const temporary = join(folder, 'tmp')
    await mkdir(temporary)
    vi.stubEnv('TMPDIR', temporary)
    for (const format of Object.keys(formats)) {
      const file = join(folder, `file.${format}`)
      expect(await shell(exportCommand, '--format', format, '--out', file)).toMatchObject({ code: 0 })
      expect((await stat(file)).size).toBeGreaterThan(1000)
    }
    vi.unstubAllEnvs()
    expect(await readdir(temporary)).toEqual([])
  }))
