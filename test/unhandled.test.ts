import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EXIT } from '../src/exit-codes.ts'

const script = fileURLToPath(new URL('support/unhandled-child.ts', import.meta.url))

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test('rejections that nobody waited for are logged and counted, without their words, and the process goes on', async () => {
  const { code, out, err } = await run()
  expect([code, out.trim()]).toEqual([0, 'still here after 2'])
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).count),
  ).toEqual([1, 2])
  expect(err).not.toContain('鹿野')
})

test('an exception that nobody caught ends it, with a code of its own and no words of the error', async () => {
  const { code, err } = await run('throw')
  expect(code).toBe(EXIT.fault)
  expect(err).toContain('"level":60')
  expect(err).not.toContain('鹿野')
})
