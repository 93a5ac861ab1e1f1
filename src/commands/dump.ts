import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { dumpLines } from '../store/dump.ts'
import type { Store } from '../store/store.ts'
import { checkStore, fileIn, withRawStore } from './raw-store.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

/** `dump FILE`: every record into one file, while bots go on. The file appears under its name only when it is whole. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const file = fileIn(args, 'dump', shell)
  if (file === undefined) return 2
  await checkStore(shell)
  return withRawStore(shell, async (stored) => {
    const unreadable: string[] = []
    try {
      const count = await write(stored, file, (key) => unreadable.push(key))
      say(shell, words.dumped(count, file))
      if (unreadable.length > 0) say(shell, words.notDumped(unreadable))
      return unreadable.length === 0 ? 0 : 1
    } catch (error) {
      if (!(error instanceof Error) || !('syscall' in error)) throw error
      say(shell, words.cannotWrite(file))
      return 1
    }
  })
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
    // The first and the last line are no records.
    return lines - 2
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}
