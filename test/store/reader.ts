/** `reader.ts URL PREFIX…`: scans each prefix twice, and tells of the second time how long it took and what it held. */
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

export interface Reading {
  seen: number
  /** ms */
  time: number
  /** Bytes that were in use at most, over what was before. */
  held: number
}

async function read(store: Store, prefix: string): Promise<Reading> {
  const used = () => {
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const before = used()
  let time = -performance.now()
  let seen = 0
  let held = 0
  for await (const _ of store.scan(prefix)) {
    seen += 1
    if (seen % 5_000 > 0) continue
    time += performance.now()
    held = Math.max(held, used() - before)
    time -= performance.now()
  }
  return { seen, time: time + performance.now(), held }
}

const [url = '', ...prefixes] = process.argv.slice(2)
if (url !== '') {
  const store = await openStore(url)
  const readings: Reading[] = []
  for (const prefix of prefixes) {
    await read(store, `${prefix}/`)
    readings.push(await read(store, `${prefix}/`))
  }
  await store.close()
  console.info(JSON.stringify(readings))
}
