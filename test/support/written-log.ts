import { expect } from 'vitest'
import { createLog, type Log } from '../../src/log.ts'

/** What people said in these tests, each found nowhere else. */
export const SAID = {
  name: '鹿野 千夜',
  corporation: '医療法人秘匿会',
  hospital: '白鷺台記念病院',
  contact: '03-9182-7364',
}
const ANSWERS = Object.values(SAID)
/** Addresses and what opens doors. */
const ADDRESS = /https?:\/\/|wss?:\/\/|\/webhooks\/|\/interactions\/|xox[bp]-|xapp-|response_url/

/** A log at `trace`, and what was written to it. */
export function writtenLog(): { log: Log; text(): string } {
  let text = ''
  const write = (line: string) => {
    text += line
  }
  const log = createLog('trace', { write })
  return { log, text: () => text }
}

/** Something was logged, and none of it is an answer, a name, a token (these and the usual ones) or an address. */
export function expectClean(text: string, tokens: readonly string[] = []): void {
  expect(text).not.toBe('')
  for (const secret of [...ANSWERS, ...ANSWERS.flatMap((answer) => answer.split(' ')), ...tokens])
    expect(text).not.toContain(secret)
  const line = text.split('\n').find((one) => ADDRESS.test(one))
  expect(line).toBeUndefined()
}
