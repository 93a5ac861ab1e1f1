import { connect } from 'node:net'
import { expect } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreUnavailable } from '../../src/store/store.ts'

export const POSTGRES = 'postgres://postgres@127.0.0.1:5432'
export const REDIS = 'redis://127.0.0.1:6379'

/**
 * Whether a server answers at `url`. Where it must be there (CI=true) its absence fails the test; elsewhere the tests that
 * need it are skipped with a sentence.
 */
export async function answers(url: string, name: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const there = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 })
    socket.once('connect', () => resolve(true))
    for (const end of ['error', 'timeout']) socket.once(end, () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
  if (!there && process.env.CI === 'true') throw new Error(`no ${name} at ${hostname}:${port}`)
  if (!there) console.info(`skipped: no ${name} at ${hostname}:${port}`)
  return there
}

/** An address at which nobody listens is refused with the remedy, and without the password in it. */
export async function refusesNobody(url: string, remedy: string): Promise<void> {
  const opening = openStore(url)
  await expect(opening).rejects.toThrow(StoreUnavailable)
  await expect(opening).rejects.toThrow(remedy)
  await expect(opening).rejects.not.toThrow(new URL(url).password)
}
