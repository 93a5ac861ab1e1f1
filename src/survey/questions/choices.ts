import type { ChoicesQuestion } from './definition.ts'
import type { Draft } from './draft.ts'
import type { QuestionKind } from './kind.ts'
import type { Given, Value } from './value.ts'
import { words } from './words.ts'

type ChoicesValue = Extract<Value, { kind: 'choices' }>

/** The entry that ends picking. No choice can have this value: theirs are lower-case. */
const DONE = '_Done'

/** Any number of several: each pick adds a choice or removes it, until the respondent says that this is all. */
export const choices: QuestionKind<ChoicesQuestion, ChoicesValue> = {
  take(question, draft, given) {
    const picked = pickedIn(draft)
    if (saysDone(given)) {
      return picked.length > 0
        ? { kind: 'complete', value: { kind: 'choices', choices: inOrder(question, picked) }, warnings: [] }
        : { kind: 'problem', problems: { choices: words.pickSome } }
    }
    if (given.kind === 'choice') {
      if (!question.choices.some((one) => one.value === given.choice))
        return { kind: 'problem', problems: { choices: words.notAChoice } }
      const next = picked.includes(given.choice)
        ? picked.filter((value) => value !== given.choice)
        : [...picked, given.choice]
      return { kind: 'more', draft: draftOf(question.id, next), warnings: [] }
    }
    if (given.kind !== 'text') return { kind: 'problem', problems: { choices: words.pickSome } }
    const typed = readTyped(question, given.text)
    if (!typed) return { kind: 'problem', problems: { choices: words.pickNumbers } }
    return { kind: 'complete', value: { kind: 'choices', choices: typed }, warnings: [] }
  },
  part(_question, draft) {
    return pickedIn(draft).length > 0 ? { field: 'choices', ask: words.pickMore } : undefined
  },
  control(question, draft, value, language) {
    const picked = draft ? pickedIn(draft) : (value?.choices ?? [])
    return {
      kind: 'pick',
      question: question.id,
      choices: [
        ...question.choices.map((one) => ({
          value: one.value,
          label: `${picked.includes(one.value) ? '☑' : '☐'} ${one.label[language]}`,
        })),
        { value: DONE, label: words.pickDone[language] },
      ],
    }
  },
  show(question, value, language) {
    return value.choices
      .map((chosen) => question.choices.find((one) => one.value === chosen)?.label[language] ?? chosen)
      .join(words.listSeparator[language])
  },
}

const done = /^(?:以上(?:です)?|これで(?:全部|すべて)(?:です)?|done|that(?:'s| is) all)[。.]?$/i

function saysDone(given: Given): boolean {
  if (given.kind === 'choice') return given.choice === DONE
  return given.kind === 'text' && done.test(given.text.normalize('NFKC').trim())
}

function pickedIn(draft: Draft | undefined): string[] {
  return Object.keys(draft?.fields ?? {})
}

function draftOf(question: string, picked: readonly string[]): Draft {
  return { question, fields: Object.fromEntries(picked.map((value) => [value, 'picked'])) }
}

function inOrder(question: ChoicesQuestion, picked: readonly string[]): string[] {
  return question.choices.map((one) => one.value).filter((value) => picked.includes(value))
}

/** "1と3", "1, 3", the labels or the values; undefined when a part is none of these. */
function readTyped(question: ChoicesQuestion, text: string): string[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[、,と・\s]+|\band\b/i)
    .filter((part) => part !== '')
  const found = parts.map((part) => {
    const number = /^(\d{1,2})(番|つ目)?$/.exec(part)
    if (number) return question.choices[Number(number[1]) - 1]?.value
    return question.choices.find(
      ({ value, label }) =>
        value === part ||
        label.ja.normalize('NFKC') === part ||
        label.en.toLowerCase() === part.toLowerCase(),
    )?.value
  })
  const known = found.filter((value) => value !== undefined)
  return known.length > 0 && known.length === found.length ? inOrder(question, known) : undefined
}
