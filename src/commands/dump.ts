import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { dumpLines } from '../store/dump.ts'
import { openStored } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Shell } from './shell.ts'
import { words } from './store.words.ts'

/** `dump FILE`: every record into one file, while bots go on. The file appears under its name only when it is whole. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const { language, storeUrl } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    say(words.fileNeeded('dump')[language])
    return 2
  }
  // Sees that the address and the keys are right, and brings an older layout up to date.
  await (await shell.openStore()).close()
  const stored = await openStored(storeUrl, { log: shell.log })
  const aside: string[] = []
  try {
    const count = await write(stored, file, (key) => aside.push(key))
    say(words.dumped(count, file)[language])
    if (aside.length > 0) say(words.notDumped(aside)[language])
    return aside.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    say(words.cannotWrite(file)[language])
    return 1
  } finally {
    await stored.close()
  }
}

async function write(stored: Store, file: string, setAside: (key: string) => void): Promise<number> {
  const part = `${file}.part`
  const handle = await open(part, 'w', 0o600)
  let lines = 0
  try {
    const out = handle.createWriteStream({ flush: true })
    for await (const line of dumpLines(stored, new Date(), setAside)) {
      lines += 1
      if (!out.write(line)) await once(out, 'drain')
    }
    out.end()
    await finished(out)
    await rename(part, file)
    // Head and end are no records.
    return lines - 2
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}
