import { parseArgs } from 'node:util'
import { reencrypt } from '../store/encryption/reencrypt.ts'
import { openStored } from '../store/open.ts'
import type { Shell } from './shell.ts'
import { words } from './store.words.ts'

/** `reencrypt`: seals every record with the first key of STORE_KEYS, while bots go on. */
export async function run(args: string[], shell: Shell): Promise<number> {
  parseArgs({ args, options: {} })
  const { language, storeUrl, storeKeys } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const [writing, ...former] = storeKeys
  if (!writing) {
    say(words.noKeys[language])
    return 2
  }
  // Refuses when a key is missing, before anything is written.
  await (await shell.openStore()).close()
  const stored = await openStored(storeUrl, { log: shell.log })
  try {
    const { sealed, unreadable } = await reencrypt(stored, [writing, ...former])
    say(words.sealed(sealed, writing.id)[language])
    if (unreadable.length > 0) {
      say(words.notOpened(unreadable)[language])
      return 1
    }
    if (former.length > 0) say(words.oldKeysFree(former.map(({ id }) => id))[language])
    return 0
  } finally {
    await stored.close()
  }
}
