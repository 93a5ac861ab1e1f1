import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Json } from '../store.ts'

/** One key of STORE_KEYS: its name, and 32 bytes for AES-256-GCM. */
export interface StoreKey {
  id: string
  key: Uint8Array
}

/** An encrypted record: which key sealed it, and in base64 nonce (12 bytes), tag (16 bytes) and ciphertext. */
export type Sealed = { key: string; sealed: string }

const NONCE = 12
const TAG = 16

export function isSealed(stored: Json): stored is Sealed {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false
  return typeof stored.sealed === 'string' && typeof stored.key === 'string'
}

/** The record's own key in the store is authenticated with it: a sealed record moved to another key does not open. */
export function seal({ id, key }: StoreKey, at: string, value: Json): Sealed {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(at))
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return { key: id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') }
}

/** @throws when the key is not among `keys`, or the record was damaged or moved. */
export function unseal(keys: readonly StoreKey[], at: string, { key: id, sealed }: Sealed): Json {
  const key = keys.find((one) => one.id === id)
  if (!key) throw new Error(`sealed with the key "${id}"`)
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key.key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(at))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
  return JSON.parse(text.toString('utf8'))
}
