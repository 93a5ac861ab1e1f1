import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXIT } from '../../../src/exit-codes.ts'
import { mhlw } from '../../support/bot.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const IDS = mhlw.questions.map(({ id }) => id)
const CONTACT = ['回答 太郎', '医療法人見本会', '見本病院', 'it@example.jp']

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monshin-process-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A process of its own, in a folder of its own, as a shell would start it. */
function start(args: string[] = [], env: Record<string, string> = {}, node: string[] = []) {
  const child = spawn(process.execPath, [...node, join(root, 'src/launch.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  const done = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { child, done: done.then(([out, err, [code]]) => ({ out, err, code })) }
}

function monshin(args: string[], input: string, env: Record<string, string> = {}) {
  const { child, done } = start(args, env)
  child.stdin.end(input)
  return done
}
const fixture = (name: string) => readFile(join(root, 'test/fixtures', name), 'utf8')
/** The ids that began a block, neighbours that are the same taken as one. */
const blocks = (out: string): string[] =>
  [...out.matchAll(/^(Q[\d-]+) /gm)].map(([, id = '']) => id).filter((id, at, all) => id !== all[at - 1])

describe('an interview through a pipe', () => {
  test('runs from a file to its submission, and is exported as it was answered', async () => {
    const { out, err, code } = await monshin([], await fixture('interview-longest.txt'))
    expect([err, code]).toEqual(['', 0])
    expect(blocks(out)).toEqual(IDS)
    const [, id = ''] = /受付番号: (\S+)/.exec(out) ?? []
    expect(id).not.toBe('')

    const json = await monshin(['export', '--format', 'json'], '')
    const [response] = JSON.parse(json.out)
    expect(response).toMatchObject({ schema: 'monshin.response/1', id, revision: 1, route: IDS, skipped: {} })
    expect(Object.keys(response.answers)).toEqual(IDS)
    expect(response.answers.Q8).toMatchObject({ value: '2', official: expect.stringMatching(/^②/) })
    expect(JSON.stringify(response.answers.Q15)).toContain('FortiGate 60F')
    expect(JSON.stringify(response.answers.Q17)).toContain('X-20')

    await monshin(['export', '--format', 'csv', '--out', 'all.csv'], '')
    const csv = await readFile(join(folder, 'all.csv'), 'utf8')
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv).toContain(id)
  })

  test('is left and taken up again another day, with a question asked on the way', async () => {
    const lines = (await fixture('interview-longest.txt')).split('\n')
    const first = await monshin([], [...lines.slice(0, 8), 'なぜ？'].join('\n'))
    expect(blocks(first.out).at(-1)).toBe('Q6')
    expect(first.out).toContain('npm start')
    const second = await monshin([], '')
    expect(blocks(second.out)).toEqual(['Q6'])
    const third = await monshin([], lines.slice(9).join('\n'))
    expect(blocks(third.out)).toEqual(IDS.slice(IDS.indexOf('Q6')))
    expect(third.out).toMatch(/受付番号: \S+/)
  })

  test('accepts a choice in every form, and commands in both languages', async () => {
    const inputs = [
      ...CONTACT,
      '1',
      '２',
      '②',
      'yes',
      'はい',
      '戻る',
      '/why',
      '/review',
      '/後',
      'Q3',
      '/status',
      '/pause',
    ]
    const { out, err } = await monshin([], inputs.join('\n'))
    expect(err).toBe('')
    const records = [...out.matchAll(/^- (Q\d+) .*: (.*)$/gm)].map(([, id, answer]) => `${id} ${answer}`)
    expect(records.slice(1)).toEqual(['Q2 はい', 'Q3 いいえ', 'Q4 いいえ', 'Q5 はい', 'Q6 はい'])
  })

  test('keeps the respondents at one terminal apart', async () => {
    await monshin(['--respondent', 'a'], [...CONTACT, 'はい'].join('\n'))
    const b = await monshin(['--respondent', 'b'], '')
    expect(blocks(b.out)).toEqual(['Q1'])
    const a = await monshin(['start', '--respondent', 'a'], '')
    expect(blocks(a.out)).toEqual(['Q3'])
    expect(a.out).toContain('--respondent a')
  })

  test('shows nothing raw of what was typed', async () => {
    const corporation = '\x1b[31m\x1b]0;title\x07医療法人見本会'
    const nasty = ['\x1b太郎\u202e', corporation, ...CONTACT.slice(2), '\x1b[2J', '\x9b1m', '\u2066x']
    const { out, err, code } = await monshin([], nasty.join('\n'))
    expect([err, code]).toEqual(['', 0])
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    expect(out).toContain('太郎')
    expect(out).toContain('医療法人見本会')
  })

  test('told to stop, it finishes what it has begun, says how to go on, and ends well', async () => {
    const { child, done } = start()
    child.stdin.write(`${[...CONTACT, 'はい'].join('\n')}\n`)
    let seen = ''
    child.stdout.on('data', function untilQ3(chunk) {
      seen += chunk
      if (!/^Q3 /m.test(seen)) return
      child.stdout.off('data', untilQ3)
      child.kill('SIGTERM')
    })
    const { out, err, code } = await done
    expect([err, code]).toEqual(['', 0])
    expect(out).toContain('npm start')
    expect(blocks((await monshin([], '')).out)).toEqual(['Q3'])
  })
})

describe('the command line', () => {
  test('names every problem of the configuration and starts nothing', async () => {
    const { out, err, code } = await monshin([], '', { SLACK_BOT_TOKEN: 'xoxb-secret', LOG_LEVEL: 'loud' })
    expect([out, code]).toEqual(['', EXIT.configuration])
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/SLACK_APP_TOKEN/),
      expect.stringMatching(/LOG_LEVEL/),
    ])
    expect(err).not.toContain('xoxb-secret')
  })

  test('names its commands when it is given another, and the option it does not know', async () => {
    const unknown = await monshin(['expoort'], '')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringMatching(/export/)])
    const option = await monshin(['--nobody'], '')
    expect([option.code, option.err]).toEqual([2, expect.stringMatching(/--nobody/)])
  })

  test('refuses a store that cannot be opened with the remedy, and no stack', async () => {
    const { err, code } = await monshin([], '', { STORE_URL: 'postgres://127.0.0.1:1/none' })
    expect(code).toBe(EXIT.store)
    expect(err).not.toMatch(/^\s+at /m)
    expect(err).toMatch(/STORE_URL|127\.0\.0\.1/)
  })

  test('says what to do on a Node that is too old', async () => {
    const old = `Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })`
    const { child, done } = start([], {}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`])
    child.stdin.end()
    const { out, err, code } = await done
    expect([out, code]).toEqual(['', 1])
    expect(err).toMatch(/20\.20\.2.*Node\.js 24/)
  })
})
