/** Politeness around a message: whole phrases, which say nothing of what stands between them. */

const opening =
  /^(?:お世話になって(?:おり|い)ます|お疲れ様です|お疲れさまです|おつかれさまです|すみません|すいません|恐れ入ります|失礼します|お手数ですが|こんにちは|おはようございます)(?:が)?$/u

const closing =
  /^(?:(?:で|を)?(?:どうぞ)?(?:よろしく|宜しく)?(?:お願い|おねがい)(?:いたします|致します|申し上げます|します)|(?:どうぞ)?(?:よろしく|宜しく)|以上(?:です|となります|になります)?|thanks|thank you)$/u

/** Politeness at the end of the sentence that answers. */
const polite =
  /(?:、|で)?(?:(?:よろしく|宜しく)?お願い(?:いたし|致し|し)ます|(?:よろしく|宜しく)|と回答します)$/u

export interface Framed {
  before: string
  body: string
  after: string
}

/** A folded sentence without the politeness around it; a sentence that is nothing else has an empty body. */
export function unframed(sentence: string): Framed {
  if (opening.test(sentence) || closing.test(sentence)) return { before: sentence, body: '', after: '' }
  const parts = sentence.split(/(?<=、)/u)
  let before = ''
  while (parts.length > 1 && opening.test((parts[0] ?? '').replace(/、$/u, ''))) before += parts.shift() ?? ''
  const rest = parts.join('')
  if (opening.test(rest)) return { before: sentence, body: '', after: '' }
  const end = polite.exec(rest)
  return { before, body: rest.slice(0, end?.index), after: end?.[0] ?? '' }
}
