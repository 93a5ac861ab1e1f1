import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { loadLines } from '../store/dump.ts'
import { checkStore, fileIn, withRawStore } from './raw-store.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

/** `load FILE`: the records of a dump into a store that has not been used; afterwards it is opened as the bot would. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const file = fileIn(args, 'load', shell)
  if (file === undefined) return 2
  try {
    await access(file)
  } catch {
    say(shell, words.cannotRead(file))
    return 1
  }
  await withRawStore(shell, async (stored) => {
    const lines = () => createInterface({ input: createReadStream(file), crlfDelay: Infinity })
    say(shell, words.loaded(await loadLines(stored, lines)))
  })
  await checkStore(shell)
  return 0
}
