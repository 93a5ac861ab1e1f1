import { z } from 'zod'
import { LAYOUT } from '../interview/record.ts'
import type { Json, Store } from './store.ts'
import { StoreRefused } from './store.ts'

const Stamp = z.object({ layout: z.int() })
const STAMP = 'meta/layout'

/** Brings one record from the layout before to this one. Pure, and may run again after an interruption. */
type Step = (key: string, record: { [name: string]: Json | undefined }) => Json

/** The steps, by the layout each one leads to. */
const STEPS: Record<number, Step> = {
  /** Records of the trial before the first release carried no layout of their own. */
  1: (_key, record) => ({ layout: 1, ...record }),
  /** A screen was known by its number in the interview; both repeat after a deletion or a restored backup. */
  2: (key, { screen, proposal, ...record }) => ({
    ...record,
    layout: 2,
    ...(isObject(proposal) && { proposal: { id: key, ...proposal } }),
    ...(isObject(screen) && {
      screen: {
        showing: `${key}:${screen.turn}`,
        asks: String(screen.key),
        to: screen.to ?? null,
        ...(screen.receipt && { receipt: screen.receipt }),
      },
    }),
  }),
}

const MIGRATED = ['interview/', 'response/']

/**
 * Brings an older store up to `LAYOUT`, each record in an atomic update of its own; if interrupted, it goes on at the
 * next start. A store of the current layout costs one read.
 * @throws {StoreRefused} when the store was written by a newer version.
 */
export async function migrate(store: Store): Promise<void> {
  const stamp = Stamp.safeParse(await store.get(STAMP))
  const from = stamp.success ? stamp.data.layout : 0
  if (from > LAYOUT) {
    throw new StoreRefused(
      `The store was written by a newer version (layout ${from}, this one knows ${LAYOUT}). Start that version, or load a dump made before the upgrade into an empty store.`,
    )
  }
  if (from === LAYOUT) return
  for (const prefix of MIGRATED)
    for await (const [key] of store.scan(prefix))
      await store.update(key, (now) => ({ set: raised(key, now), result: null }))
  await store.update(STAMP, () => ({ set: { layout: LAYOUT }, result: null }))
}

function isObject(value: Json | undefined): value is { [name: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record in the current layout; `undefined` when it has it already. */
function raised(key: string, now: Json | undefined): Json | undefined {
  if (!isObject(now)) return undefined
  let record: Json = now
  for (let layout = Number(now.layout ?? 0); layout < LAYOUT; layout += 1) {
    const step = STEPS[layout + 1]
    if (!step || !isObject(record)) return undefined
    record = step(key, record)
  }
  return record === now ? undefined : record
}
