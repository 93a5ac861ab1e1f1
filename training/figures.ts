import type { Understood } from '../src/understanding/index.ts'
import type { Labelled } from './messages.ts'

/** What became of one message. `unclear` is a miss where the message carried an answer, and right where it did not. */
export type Outcome =
  | 'sure-right'
  | 'sure-wrong'
  | 'proposed-right'
  | 'proposed-wrong'
  | 'unclear'
  | 'right'
  | 'other'

export function outcomeOf(one: Labelled, read: readonly Understood[]): Outcome {
  const [first] = read
  if (first?.intent === 'answer') {
    const value = first.given.kind === 'choice' ? first.given.choice : first.given.kind
    const fits = (one.label === 'A' || one.label === 'L') && one.choice === value
    return `${first.certainty === 'sure' ? 'sure' : 'proposed'}-${fits ? 'right' : 'wrong'}`
  }
  if (first?.intent === 'unclear') return one.label === 'U' ? 'right' : 'unclear'
  if (one.label === 'other')
    return read.some(({ intent }) => alike(one.intent ?? '', intent)) ? 'right' : 'other'
  return one.label === 'U' && first?.intent === 'park' ? 'right' : 'other'
}

/** A word of the survey that is asked for leads to the glossary either way. */
const same: readonly (readonly string[])[] = [['term', 'how-to-judge']]
const alike = (wanted: string, read: string) =>
  wanted === read || same.some((group) => group.includes(wanted) && group.includes(read))

/** The figures of one set, in the words of docs/understanding.md. */
export function figuresOf(read: readonly { one: Labelled; outcome: Outcome }[]) {
  const count = (labels: string, ...outcomes: Outcome[]) =>
    read.filter(({ one, outcome }) => labels.split(' ').includes(one.label) && outcomes.includes(outcome))
      .length
  const all = 'A L U other'
  const many = (labels: string) => read.filter(({ one }) => labels.split(' ').includes(one.label)).length
  // What comes to no choice is rightly asked back.
  const carrying = read.filter(({ one }) => one.choice !== undefined)
  const proposed = count(all, 'proposed-right', 'proposed-wrong')
  return {
    messages: read.length,
    'sure-wrong': count(all, 'sure-wrong'),
    sure: count(all, 'sure-right', 'sure-wrong'),
    proposed,
    'proposals that are wrong': share(count(all, 'proposed-wrong'), proposed),
    'A: recorded or one tap': share(count('A', 'sure-right', 'proposed-right'), many('A')),
    'A: unclear': share(count('A', 'unclear'), many('A')),
    'L: one tap': share(count('L', 'sure-right', 'proposed-right'), many('L')),
    'carry an answer, end unclear': share(
      carrying.filter(({ outcome }) => outcome === 'unclear').length,
      carrying.length,
    ),
    'U: asked back': share(count('U', 'right'), many('U')),
    'other intents right': share(count('other', 'right'), many('other')),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
