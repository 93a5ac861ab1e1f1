import { parseArgs } from 'node:util'
import { Interview, Response } from '../interview/record.ts'
import { responseKey, SeenCommands, Waiting } from '../store/records.ts'
import type { Json, Store } from '../store/store.ts'
import type { Shell } from './shell.ts'
import { words } from './store.words.ts'

/** `check-store`: reads every record, counts them by kind, and names by their keys those that cannot be read or are missing. */
export async function run(args: string[], shell: Shell): Promise<number> {
  parseArgs({ args, options: {} })
  const { language } = shell.config
  const store = await shell.openStore()
  try {
    const { kinds, unreadable, missing } = await check(store)
    shell.out.write(`${words.checked(kinds)[language]}\n`)
    if (unreadable.length > 0) shell.out.write(`${words.unreadable(unreadable)[language]}\n`)
    if (missing.length > 0) shell.out.write(`${words.missing(missing)[language]}\n`)
    return unreadable.length + missing.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}

async function check(store: Store) {
  const kinds: Record<string, number> = {}
  const unreadable: string[] = []
  const missing: string[] = []
  for await (const [key, value] of store.scan('', { setAside: (key) => unreadable.push(key) })) {
    const [kind = ''] = key.split('/', 1)
    kinds[kind] = (kinds[kind] ?? 0) + 1
    if (!fits(kind, value)) unreadable.push(key)
    else for (const response of owed(kind, value)) if (!(await has(store, response))) missing.push(response)
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

/** The responses that an interview says were handed in. */
function owed(kind: string, value: Json): string[] {
  const interview = kind === 'interview' ? Interview.safeParse(value).data : undefined
  if (!interview?.response) return []
  const { id, revision } = interview.response
  return Array.from({ length: revision }, (_, index) => responseKey(interview.survey.id, id, index + 1))
}

async function has(store: Store, key: string): Promise<boolean> {
  try {
    return (await store.get(key)) !== undefined
  } catch {
    // There, but not readable: the scan names it.
    return true
  }
}
