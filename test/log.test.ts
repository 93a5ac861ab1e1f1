import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

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

test('answers, what people wrote, and secrets never reach a line, on the top or below', () => {
  const secret = 'tanaka@example.jp'
  const lines = logged((log) => {
    log.info({ text: secret, answers: { Q1: secret }, token: secret }, 'top')
    log.warn({ update: { input: secret, given: secret }, config: { slack: { botToken: secret } } }, 'below')
    log.error({ interview: { draft: secret, proposal: secret }, record: { value: secret } }, 'records')
  })
  expect(lines.trim().split('\n')).toHaveLength(3)
  expect(lines).not.toContain(secret)
})

test('what names a record, and why something failed, is there', () => {
  const lines = logged((log) =>
    log.error({ key: 'interview/abc', err: new Error('disk full') }, 'not stored'),
  )
  expect(JSON.parse(lines)).toMatchObject({
    key: 'interview/abc',
    err: { message: 'disk full' },
    msg: 'not stored',
  })
})

test('a line stays one line, whatever is in it', () => {
  const lines = logged((log) => log.info({ who: 'a\n{"level":50,"msg":"forged"}' }, 'b\nc'))
  expect(lines.split('\n')).toHaveLength(2)
})
