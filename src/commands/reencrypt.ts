import { parseArgs } from 'node:util'
import { reencrypt } from '../store/encryption/reencrypt.ts'
import { checkStore, withRawStore } from './raw-store.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

/** `reencrypt`: encrypts every record with the first key of STORE_KEYS, while bots go on. */
export async function run(args: string[], shell: Shell): Promise<number> {
  parseArgs({ args, options: {} })
  const [writing, ...former] = shell.config.storeKeys
  if (!writing) {
    say(shell, words.noKeys)
    return 2
  }
  await checkStore(shell)
  return withRawStore(shell, async (stored) => {
    const { sealed, unreadable } = await reencrypt(stored, [writing, ...former])
    say(shell, words.sealed(sealed, writing.id))
    if (unreadable.length > 0) {
      say(shell, words.notOpened(unreadable))
      return 1
    }
    if (former.length > 0) say(shell, words.oldKeysFree(former.map(({ id }) => id)))
    return 0
  })
}
