import type { Backend } from '../../src/store/backend.ts'
import { encrypted } from '../../src/store/encrypted.ts'
import { keyedStore } from '../../src/store/keyed.ts'
import { openMemory } from '../../src/store/memory.ts'
import { migrate } from '../../src/store/migrate.ts'
import { storeContract } from './contract.ts'

let backend: Backend
storeContract('memory', () => ({
  async open(keys = []) {
    backend = openMemory()
    const store = await encrypted(keyedStore(backend), keys)
    await migrate(store)
    return store
  },
  plant: async (key, text) => void (await backend.commit([], () => new Map([[key, text]]))),
  async text(key) {
    let text: string | undefined
    await backend.commit([key], (found) => {
      text = found.get(key)
      return new Map()
    })
    return text
  },
  clear: async () => {},
  dispose: async () => {},
}))
