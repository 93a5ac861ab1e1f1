import { randomBytes } from 'node:crypto'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** Short enough to be read out on the telephone, without letters that look alike: "7k2m-9qxd-41pz"; 60 random bits. */
export function newResponseId(): string {
  const text = Array.from(randomBytes(12), (byte) => letters[byte % 32]).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
