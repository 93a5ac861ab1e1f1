import { blindFirst } from '../test/understanding/corpus/blind-first.ts'
import { blindGrammar } from '../test/understanding/corpus/blind-grammar.ts'
import { blindLater } from '../test/understanding/corpus/blind-later.ts'
import { blindTalk } from '../test/understanding/corpus/blind-talk.ts'
import type { Case } from '../test/understanding/corpus/case.ts'
import { develop } from '../test/understanding/corpus/develop.ts'
import { heldOut } from '../test/understanding/corpus/held-out.ts'
import { officeVoices } from '../test/understanding/corpus/office-voices.ts'
import { otherVoices } from '../test/understanding/corpus/other-voices.ts'
import { shortAnswers } from '../test/understanding/corpus/short-answers.ts'
import type { Labelled } from './messages.ts'

/** The messages of the tests, over whole questions. The blind ones were written by people who had not seen the rules. */
export const corpora = (): Labelled[] => [
  ...labelled('blind', [...blindFirst, ...blindGrammar, ...blindLater, ...blindTalk]),
  ...labelled('corpus', [...develop, ...heldOut, ...officeVoices, ...otherVoices, ...shortAnswers]),
]

function labelled(writer: string, cases: readonly Case[]): Labelled[] {
  return cases.flatMap(({ open, text, expected }): Labelled[] => {
    if (open.kind !== 'question' || open.part !== undefined) return []
    const one = { question: open.question, text, voice: writer, writer }
    const answer = expected.find((label) => label.kind === 'answer')
    if (answer) return [{ ...one, label: answer.hedged ? 'L' : 'A', choice: answer.value }]
    const [first] = expected
    if (first?.kind !== 'intent') return []
    return [
      first.intent === 'unclear' ? { ...one, label: 'U' } : { ...one, label: 'other', intent: first.intent },
    ]
  })
}
