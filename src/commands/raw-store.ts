import { parseArgs } from 'node:util'
import { openStored } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

/** Works on the store's records as they lie there: what is encrypted stays encrypted. */
export async function withRawStore<T>(
  { config, log }: Shell,
  work: (stored: Store) => Promise<T>,
): Promise<T> {
  const stored = await openStored(config.storeUrl, { log })
  try {
    return await work(stored)
  } finally {
    await stored.close()
  }
}

/** Opens and closes the store once: refuses when a key is missing, and brings an older layout up to date. */
export async function checkStore(shell: Shell): Promise<void> {
  await (await shell.openStore()).close()
}

/** The one file that a command is given; undefined once the person has been told that it is needed. */
export function fileIn(args: string[], command: string, shell: Shell): string | undefined {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [file, ...more] = positionals
  if (file !== undefined && more.length === 0) return file
  say(shell, words.fileNeeded(command))
  return undefined
}
