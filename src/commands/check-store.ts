import { parseArgs } from 'node:util'
import { EXIT } from '../exit-codes.ts'
import { Interview } from '../interview/record.ts'
import { Response } from '../interview/response.ts'
import { checkMarks } from '../store/encryption/key-marks.ts'
import { clearRecords } from '../store/encryption/reencrypt.ts'
import { revisionKeys } from '../store/keys.ts'
import { SeenCommands, Waiting } from '../store/records.ts'
import type { Json, Store } from '../store/store.ts'
import { withRawStore } from './raw-store.ts'
import { print, type Shell } from './shell.ts'
import { words } from './store.words.ts'

/** `check-store`: reads every record, counts them by kind, and lists the keys of those that cannot be read or are missing. */
export async function run(args: string[], shell: Shell): Promise<number> {
  parseArgs({ args, options: {} })
  const { language } = shell.config
  const isSound = await checkSeals(shell)
  const store = await shell.openStore()
  try {
    const { kinds, unreadable, missing } = await check(store)
    print(shell, words.checked(kinds)[language])
    if (unreadable.length > 0) print(shell, words.unreadable(unreadable)[language])
    if (missing.length > 0) print(shell, words.missing(missing)[language])
    return isSound && unreadable.length + missing.length === 0 ? EXIT.done : EXIT.failed
  } finally {
    await store.close()
  }
}

/** Where records are encrypted: whether all of them are. */
function checkSeals(shell: Shell): Promise<boolean> {
  const { storeKeys, language } = shell.config
  return withRawStore(shell, async (stored) => {
    if (storeKeys.length === 0) return true
    const { isWhole } = await checkMarks(stored, storeKeys)
    const clear = await clearRecords(stored)
    if (clear.length === 0) return true
    print(shell, (isWhole ? words.inserted(clear) : words.notYetSealed(clear.length))[language])
    return false
  })
}

async function check(store: Store) {
  const kinds: Record<string, number> = {}
  const unreadable: string[] = []
  const missing: string[] = []
  for await (const [key, value] of store.scan('', { setAside: (key) => unreadable.push(key) })) {
    const [kind = ''] = key.split('/', 1)
    kinds[kind] = (kinds[kind] ?? 0) + 1
    if (!fits(kind, value)) unreadable.push(key)
    else if (kind === 'interview')
      for (const response of revisionKeys(Interview.safeParse(value).data))
        if (!(await has(store, response))) missing.push(response)
  }
  return { kinds, unreadable, missing }
}

function fits(kind: string, value: Json): boolean {
  if (kind === 'interview') return Interview.safeParse(value).success
  if (kind === 'response') return Response.safeParse(value).success
  if (kind === 'waiting') return Waiting.safeParse(value).success
  if (kind === 'asked') return SeenCommands.safeParse(value).success
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function has(store: Store, key: string): Promise<boolean> {
  try {
    return (await store.get(key)) !== undefined
  } catch {
    // It is there but cannot be read: the scan names it.
    return true
  }
}
