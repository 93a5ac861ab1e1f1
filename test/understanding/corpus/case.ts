import type { Open, Understood } from '../../../src/understanding/index.ts'

/** A message with every reading that is right for it. */
export interface Case {
  open: Open
  text: string
  expected: Expected[]
  /** Made to mislead: hedged, denied, quoted, of another question … */
  trap: boolean
}

/** `value` of an answer; `hedged`: it may be proposed, never recorded at once. */
export type Expected =
  | { kind: 'answer'; value: string; hedged: boolean; also?: string }
  | { kind: 'intent'; intent: string; argument?: string }

const intents = new Set(
  'why help how-to-judge whom-to-ask back park pause resume status review submit restart contact deadline language small-talk official reopen start confirm cancel done term goto'.split(
    ' ',
  ),
)

/** One case a line: `Q6 => 作ってないと思う => !~no|?not-sure`. `!` trap, `~` only likely, `?` unclear, `+` and also. */
export function cases(text: string): Case[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [place = '', said = '', labels = ''] = line.split(' => ')
      const trap = labels.startsWith('!')
      return {
        open: openAt(place),
        text: said,
        trap,
        expected: labels.replace(/^!/u, '').split('|').map(expectedOf),
      }
    })
}

function openAt(place: string): Open {
  if (
    place === 'review' ||
    place === 'paused' ||
    place === 'submitted' ||
    place === 'confirming' ||
    place === 'restarting'
  )
    return { kind: place }
  if (place.startsWith('proposal:')) return { kind: 'proposal', question: place.slice(9) }
  const [question = '', part] = place.split('.')
  return { kind: 'question', question, ...(part !== undefined && { part }) }
}

function expectedOf(label: string): Expected {
  if (label.startsWith('?')) return { kind: 'intent', intent: 'unclear' }
  const [first = '', also] = label.split('+')
  const [intent = '', argument] = first.split(':')
  if (intents.has(intent)) return { kind: 'intent', intent, ...(argument !== undefined && { argument }) }
  const value = first.replace(/^~/u, '')
  return { kind: 'answer', value, hedged: first.startsWith('~'), ...(also !== undefined && { also }) }
}

export type Verdict = 'right' | 'sure-wrong' | 'likely-wrong' | 'needless-unclear' | 'wrong-intent'

/** How a reading compares with what is expected. */
export function judge(one: Case, read: readonly Understood[]): Verdict {
  const [first] = read
  if (!first) return 'wrong-intent'
  if (first.intent === 'answer') {
    const value = givenValue(first)
    const fits = one.expected.filter((label) => label.kind === 'answer' && label.value === value)
    const sureFits = fits.some((label) => label.kind === 'answer' && !label.hedged)
    if (first.certainty === 'sure')
      return sureFits && hasAlso(fits, read) ? 'right' : sureFits ? 'wrong-intent' : 'sure-wrong'
    return fits.length === 0 ? 'likely-wrong' : hasAlso(fits, read) ? 'right' : 'wrong-intent'
  }
  const right = one.expected.some(
    (label) =>
      label.kind === 'intent' && label.intent === first.intent && argumentFits(label.argument, first),
  )
  if (right) return 'right'
  return first.intent === 'unclear' ? 'needless-unclear' : 'wrong-intent'
}

function hasAlso(labels: readonly Expected[], read: readonly Understood[]): boolean {
  return labels.some(
    (label) =>
      label.kind === 'answer' &&
      (label.also === undefined || read.some((one) => one.intent === label.also?.split(':')[0])),
  )
}

function argumentFits(argument: string | undefined, read: Understood): boolean {
  if (argument === undefined) return true
  if (read.intent === 'term') return read.term === argument
  return read.intent !== 'goto' || read.question === argument
}

function givenValue(read: Extract<Understood, { intent: 'answer' }>): string {
  return read.given.kind === 'choice' ? read.given.choice : read.given.kind
}
