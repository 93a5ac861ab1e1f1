import type { Backend } from '../../src/store/backends/backend.ts'
import { keyedStore } from '../../src/store/backends/keyed.ts'
import { openMemory } from '../../src/store/backends/memory.ts'
import { encrypted } from '../../src/store/encryption/encrypted.ts'
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
