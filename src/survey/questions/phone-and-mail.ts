import { findPhoneNumbersInText } from 'libphonenumber-js/min'

const mail = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/gu
/** Longer texts are no contact, and would take long. */
const MAX_LENGTH = 1_000

/** Where a phone number or a mail address stands in a text. */
export interface Reach {
  from: number
  to: number
}

/** Phone numbers that can be called from outside, and mail addresses, in their order. Widths of letters do not matter. */
export function reachesIn(text: string): Reach[] {
  const plain = folded(text.slice(0, MAX_LENGTH))
  const phones = findPhoneNumbersInText(plain, 'JP').map(({ startsAt, endsAt }) => ({
    from: startsAt,
    to: endsAt,
  }))
  const mails = [...plain.matchAll(mail)].map(({ index, 0: one }) => ({
    from: index,
    to: index + one.length,
  }))
  return [...phones, ...mails].sort((a, b) => a.from - b.from)
}

/** Full-width letters one by one, so that places in the text stay places in the text. */
export function folded(text: string): string {
  return text.replace(/[！-～　]/gu, (one) => one.normalize('NFKC'))
}
