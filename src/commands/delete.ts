import { parseArgs } from 'node:util'
import { guarded } from '../admin/guard.ts'
import { type Erasure, erase, planErasure } from '../store/erase.ts'
import { type Store, UnreadableRecord } from '../store/store.ts'
import type { Text } from '../survey/text.ts'
import { asAdmin } from './admin.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

const OPTIONS = {
  response: { type: 'string' },
  respondent: { type: 'string' },
  record: { type: 'string' },
  yes: { type: 'boolean' },
} as const

const RESPONDENT = /^([a-z]+):(?:([^:]*):)?([^:]+)$/
/** One record may be removed by its key where it cannot be read; what describes the store and the audit log may not. */
const RECORD = /^(interview|response|waiting)\//

/**
 * `delete --response ID | --respondent PLATFORM:[TEAM:]USER | --record KEY [--yes]`: removes everything about it, and
 * logs who did it, when, and to which id. Without `--yes` it only says what would be removed.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const { yes, ...which } = values
  const target = Object.keys(which).length === 1 ? targetIn(which) : undefined
  if (!target) {
    say(shell, words.whatToDelete)
    return 2
  }
  return asAdmin(shell, async ({ context, actor }) => {
    const removal =
      target.kind === 'record'
        ? await removalOfRecord(context.store, target.record)
        : await removalOf(shell, context.store, target.erasure)
    if (!removal || !yes) {
      say(shell, removal ? removal.wouldRemove : words.nothingFound)
      return removal ? 0 : 1
    }
    const outcome = await guarded(context, { actor, act: 'delete', options: which }, async () => {
      const records = await removal.work()
      return { value: removal.removed(records), records }
    })
    say(shell, outcome.kind === 'done' ? outcome.value : outcome.reason)
    return outcome.kind === 'done' ? 0 : 1
  })
}

/** How something is removed, and what is said before and after. */
interface Removal {
  wouldRemove: Text
  /** Resolves to the number of records removed. */
  work(): Promise<number>
  removed(records: number): Text
}

async function removalOfRecord(store: Store, record: string): Promise<Removal | undefined> {
  const isThere = await store.get(record).then(
    (value) => value !== undefined,
    (error) => error instanceof UnreadableRecord,
  )
  if (!isThere) return undefined
  return {
    wouldRemove: words.wouldDeleteRecord(record),
    work: async () => Number(await store.delete(record)),
    removed: () => words.deletedRecord(record),
  }
}

async function removalOf(shell: Shell, store: Store, erasure: Erasure): Promise<Removal | undefined> {
  const plan = await planErasure(store, erasure)
  const { interviews, unreadable } = plan
  if (unreadable.length > 0) say(shell, words.unsure(unreadable.length))
  if (interviews.length === 0) return undefined
  const revisions = interviews.reduce((sum, { responses }) => sum + responses.length, 0)
  return {
    wouldRemove: words.wouldDelete(interviews.length, revisions),
    work: () => erase(store, plan),
    removed: (records) => words.deleted(interviews.length, records),
  }
}

type Target = { kind: 'record'; record: string } | { kind: 'erasure'; erasure: Erasure }

function targetIn(which: { response?: string; respondent?: string; record?: string }): Target | undefined {
  const { response, respondent, record } = which
  const visible = () => true
  if (record !== undefined) return RECORD.test(record) ? { kind: 'record', record } : undefined
  if (response !== undefined) return { kind: 'erasure', erasure: { response, visible } }
  const [, platform, team, user] = RESPONDENT.exec(respondent ?? '') ?? []
  if (platform === undefined || user === undefined) return undefined
  const whose = { platform, user, ...(team !== undefined && { team }) }
  return { kind: 'erasure', erasure: { respondent: whose, visible } }
}
