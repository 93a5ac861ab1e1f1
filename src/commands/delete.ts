import { parseArgs } from 'node:util'
import { guarded } from '../admin/guard.ts'
import { type Erasure, erase, findDoomed } from '../store/erase.ts'
import { type Store, UnreadableRecord } from '../store/store.ts'
import type { Text } from '../survey/text.ts'
import { adminAtShell } from './admin.ts'
import type { Shell } from './shell.ts'
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
 * writes down who did it, when, and to which id. Without `--yes` it only says what would go.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const { yes, ...which } = values
  const say = (told: Text) => shell.err.write(`${told[shell.config.language]}\n`)
  const target = Object.keys(which).length === 1 ? targetIn(which) : undefined
  if (!target) {
    say(words.whatToDelete)
    return 2
  }
  const { context, actor, close } = await adminAtShell(shell)
  try {
    const plan =
      target.kind === 'record'
        ? await planRecord(context.store, target.record)
        : await planErasure(context.store, target.erasure, say)
    if (!plan || !yes) {
      say(plan ? plan.would : words.nothingFound)
      return plan ? 0 : 1
    }
    const asked = { actor, act: 'delete' as const, options: which }
    const outcome = await guarded(context, asked, async () => {
      const records = await plan.work()
      return { value: plan.done(records), records }
    })
    say(outcome.kind === 'done' ? outcome.value : outcome.told)
    return outcome.kind === 'done' ? 0 : 1
  } finally {
    await close()
  }
}

/** What would be removed, how, and what to say before and after. */
interface Plan {
  would: Text
  /** Resolves to the number of records removed. */
  work(): Promise<number>
  done(records: number): Text
}

async function planRecord(store: Store, record: string): Promise<Plan | undefined> {
  const isThere = await store.get(record).then(
    (value) => value !== undefined,
    (error) => error instanceof UnreadableRecord,
  )
  if (!isThere) return undefined
  return {
    would: words.wouldDeleteRecord(record),
    work: async () => Number(await store.delete(record)),
    done: () => words.deletedRecord(record),
  }
}

async function planErasure(
  store: Store,
  erasure: Erasure,
  say: (told: Text) => void,
): Promise<Plan | undefined> {
  const found = await findDoomed(store, erasure)
  const { interviews, unreadable } = found
  if (unreadable.length > 0) say(words.unsure(unreadable.length))
  if (interviews.length === 0) return undefined
  const revisions = interviews.reduce((sum, { responses }) => sum + responses.length, 0)
  return {
    would: words.wouldDelete(interviews.length, revisions),
    work: () => erase(store, found),
    done: (records) => words.deleted(interviews.length, records),
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
