import type { Interview } from '../interview/record.ts'
import { SeenCommands } from '../store/records.ts'
import type { Store } from '../store/store.ts'

/** A platform may deliver the same input again, to any process: its id tells, kept in the store with what it did. */

/** How many ids an interview keeps: more than any platform redelivers late. */
const MAX_INPUTS = 50
/** How many are kept of one person's commands beside the interview. */
const MAX_COMMANDS = 20

/** Whether this input has taken effect before. */
export function isRepeated({ inputs }: Interview, id: string): boolean {
  return inputs.includes(id)
}

/** The ids to keep with the interview once this input has taken effect. */
export function remembered({ inputs }: Interview, id: string): string[] {
  return [...inputs, id].slice(-MAX_INPUTS)
}

/** For a command beside the interview, which leaves no other trace: false when it has been seen before. */
export function isFirst(store: Store, key: string, id: string): Promise<boolean> {
  return store.update(key, (stored) => {
    const ids = SeenCommands.safeParse(stored).data ?? []
    if (ids.includes(id)) return { result: false }
    return { set: [...ids, id].slice(-MAX_COMMANDS), result: true }
  })
}
