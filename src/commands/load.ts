import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { loadLines } from '../store/dump.ts'
import { openStored } from '../store/open.ts'
import type { Shell } from './shell.ts'
import { words } from './store.words.ts'

/** `load FILE`: the records of a dump into a store that has not been used; afterwards it is opened as the bot would. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const { language, storeUrl } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    say(words.fileNeeded('load')[language])
    return 2
  }
  try {
    await access(file)
  } catch {
    say(words.cannotRead(file)[language])
    return 1
  }
  const stored = await openStored(storeUrl, { log: shell.log })
  try {
    const count = await loadLines(stored, () =>
      createInterface({ input: createReadStream(file), crlfDelay: Infinity }),
    )
    say(words.loaded(count)[language])
  } finally {
    await stored.close()
  }
  // Refuses here if the dump was encrypted with a key that is not in STORE_KEYS.
  await (await shell.openStore()).close()
  return 0
}
