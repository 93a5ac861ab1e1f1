import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'vitest'
import type { FormatName } from '../../src/export/formats.ts'
import { writeExportFile } from '../../src/export/write-file.ts'
import type { Selection } from '../../src/responses/select-responses.ts'
import type { Store } from '../../src/store/store.ts'
import { mhlw as survey } from './flows.ts'

export const everything: Selection = {
  until: '2099-01-01T00:00:00.000Z',
  includeOpen: false,
  personal: true,
  allRevisions: false,
  visible: () => true,
}

/** The bytes of one export. */
export async function exported(
  store: Store,
  format: FormatName,
  selection: Partial<Selection> = {},
): Promise<Buffer> {
  const file = await writeExportFile({
    format,
    store,
    surveys: [survey],
    survey,
    selection: { ...everything, ...selection },
    now: new Date('2026-11-24T09:00:00Z'),
  })
  try {
    return await readFile(file.path)
  } finally {
    await file.dispose()
  }
}

const run = promisify(execFile)

/** The output of a program, or why there is none. */
export async function output(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 })
  return stdout
}

/** A test that needs a program: left out with a word where it is missing, but not in CI. */
export async function testWith(program: string, name: string, body: () => Promise<void>): Promise<void> {
  const isThere = await run('which', [program]).then(
    () => true,
    () => false,
  )
  if (isThere || process.env.CI === 'true') test(name, { timeout: 120_000 }, body)
  else {
    console.log(`skipped: no ${program}`)
    test.skip(`${name} (no ${program})`, body)
  }
}

/** A folder that is gone after `work`. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-test-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
