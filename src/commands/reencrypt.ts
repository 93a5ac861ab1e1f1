import { parseArgs } from 'node:util'
import { EXIT } from '../exit-codes.ts'
import { reencrypt } from '../store/encryption/reencrypt.ts'
import { checkStore, withRawStore } from './raw-store.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

/** `reencrypt [--take-clear]`: encrypts every record with the first key of STORE_KEYS, while bots go on. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: { 'take-clear': { type: 'boolean' } } })
  const [writing, ...former] = shell.config.storeKeys
  if (!writing) {
    say(shell, words.noKeys)
    return 2
  }
  const takesClear = values['take-clear'] === true
  // What is taken in may be what opening the store would stumble over.
  if (!takesClear) await checkStore(shell)
  return withRawStore(shell, async (stored) => {
    const { sealed, unreadable, inserted } = await reencrypt(stored, [writing, ...former], { takesClear })
    say(shell, words.sealed(sealed, writing.id))
    if (inserted.length > 0) {
      say(shell, words.inserted(inserted))
      return EXIT.failed
    }
    if (unreadable.length > 0) {
      say(shell, words.notOpened(unreadable))
      return 1
    }
    if (former.length > 0) say(shell, words.oldKeysFree(former.map(({ id }) => id)))
    return 0
  })
}
