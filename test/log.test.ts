import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { StoreUnavailable } from '../src/store/store.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = ''
  const to = {
    write(line: string) {
      lines += line
    },
  }
  write(createLog('info', to))
  return lines
}

const secret = 'tanaka@example.jp'

test('answers, what people wrote, and secrets never reach a line, on the top or below', () => {
  const lines = logged((log) => {
    log.info({ text: secret, answers: { Q1: secret }, token: secret }, 'top')
    log.warn({ update: { input: secret, given: secret }, config: { slack: { botToken: secret } } }, 'below')
    log.error({ interview: { draft: secret, proposal: secret }, record: { value: secret } }, 'records')
  })
  expect(lines.trim().split('\n')).toHaveLength(3)
  expect(lines).not.toContain(secret)
})

test('nor does a field that nobody has thought of, or an address in one that is allowed', () => {
  const lines = logged((log) => {
    log.info({ surname: secret, key: 'https://example.jp/webhooks/1/abc' }, 'fields')
    log.info({ what: '見本 花子', who: { name: secret } }, 'values')
  })
  expect(lines).not.toContain(secret)
  expect(lines).not.toMatch(/webhooks|花子/)
})

test("a library's message is never repeated, however the error is handed over", () => {
  const inner = Object.assign(new Error(`quoted: ${secret}`), { code: 'ECONNRESET' })
  const error = Object.assign(new Error(`POST https://example.jp/${secret} failed`, { cause: inner }), {
    status: 404,
    code: 10015,
    requestBody: { json: secret },
  })
  const lines = logged((log) => {
    log.error(error)
    log.error({ err: error })
    log.error({ err: error }, 'not posted')
    log.error({ key: 'a', error }, 'not posted')
    log.error({ err: new AggregateError([error], secret) }, 'not posted')
    log.error({ err: new TypeError(`${secret}\n    at ${secret}`) }, 'a fault')
    log.error({ err: secret }, 'no error at all')
  })
  expect(lines).not.toContain(secret)
  expect(JSON.parse(lines.split('\n')[2] ?? '')).toMatchObject({
    err: { name: 'Error', status: 404, code: 10015, cause: { code: 'ECONNRESET' } },
    msg: 'not posted',
  })
  expect(JSON.parse(lines.split('\n')[5] ?? '').err.at[0]).toContain('log.test.ts')
})

test('what names a record, and why something failed, is there', () => {
  const err = new StoreUnavailable(
    'The store does not answer (SQLITE_FULL). The disk is full: free some space.',
  )
  const lines = logged((log) => log.error({ key: 'interview/abc', err }, 'not stored'))
  expect(JSON.parse(lines)).toMatchObject({
    key: 'interview/abc',
    err: { name: 'StoreUnavailable', says: err.message },
    msg: 'not stored',
  })
})

test('a line stays one line, whatever is in it', () => {
  const lines = logged((log) => log.info({ who: 'a\n{"level":50,"msg":"forged"}' }, 'b\nc'))
  expect(lines.split('\n')).toHaveLength(2)
})
