import Keyv from 'keyv'
import type { Backend, Texts } from './backend.ts'
import { KEYV, PAGE } from './backend.ts'

/** Records in the memory of this process, for trying out and for tests. */
export function openMemory(): Backend {
  const texts = new Map<string, string>()
  return {
    records: new Keyv({ ...KEYV, store: texts }),
    place: 'memory:',
    remedy: () => undefined,
    async commit(keys, decide) {
      const found: Texts = new Map(keys.map((key) => [key, texts.get(key)]))
      for (const [key, text] of decide(found)) {
        if (text === undefined) texts.delete(key)
        else texts.set(key, text)
      }
      return []
    },
    async *pages(from, to) {
      const keys = [...texts.keys()].filter((key) => key >= from && key < to).sort()
      for (let at = 0; at < keys.length; at += PAGE) {
        const page = keys.slice(at, at + PAGE).map((key) => [key, texts.get(key)] as const)
        yield page.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]]))
      }
    },
    async close() {
      texts.clear()
    },
  }
}
