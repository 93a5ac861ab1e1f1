import { randomBytes } from 'node:crypto'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** 60 random bits, short enough to be read out on the telephone and without letters that look alike: "7k2m-9qxd-41pz". */
export function newResponseId(): string {
  const text = Array.from(randomBytes(12), (byte) => letters[byte % 32]).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

/** Names one showing of a screen for good: 120 random bits, short enough to be a button's word for what it confirms. */
export function newShowing(): string {
  return randomBytes(15).toString('base64url')
}
