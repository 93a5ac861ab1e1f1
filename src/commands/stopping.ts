import { type Store, StoreUnavailable } from '../store/store.ts'

/** From the signal on, in ms: so long what has begun may take; then what waits for the store is given up and told. */
const GIVE_UP_MS = 3_000
/** And so long everything, so that it ends before whoever sent the signal loses patience (often 10 s). */
const END_MS = 7_000

/** Resolves when the process is told to stop; a second signal ends it at once. */
export function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal))
  })
}

/**
 * The store while the process may be told to stop: once `giveUp` resolves, whatever still waits for an answer of the
 * store fails as if it did not answer, so that each person is told that nothing was saved.
 */
export function forsakable(store: Store, giveUp: Promise<unknown>): Store {
  const waiting = new Set<(error: StoreUnavailable) => void>()
  void giveUp.then(() => {
    for (const fail of waiting)
      fail(new StoreUnavailable('The store did not answer before the process had to stop.'))
  })
  const inTime = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.add(reject)
      work.then(resolve, reject).finally(() => waiting.delete(reject))
    })
  return {
    ...store,
    get: (key) => inTime(store.get(key)),
    update: (key, change) => inTime(store.update(key, change)),
    delete: (key) => inTime(store.delete(key)),
  }
}

/** Resolves some time after the signal; never keeps the process up by itself. */
export function patience(stopped: Promise<unknown>): { givenUp: Promise<void>; over: Promise<'over'> } {
  const after = (ms: number) =>
    stopped.then(() => new Promise<void>((resolve) => setTimeout(resolve, ms).unref()))
  return { givenUp: after(GIVE_UP_MS), over: after(END_MS).then(() => 'over') }
}
