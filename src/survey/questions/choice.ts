import type { Text } from '../text.ts'
import { choiceIn } from './choice-in.ts'
import type { ChoiceQuestion } from './definition.ts'
import { deviceControl, showDevices } from './device-control.ts'
import { takeRows } from './device-list.ts'
import { othersApart } from './device-others.ts'
import type { Draft } from './draft.ts'
import type { QuestionKind, Taken } from './kind.ts'
import type { Given, Value } from './value.ts'
import { words } from './words.ts'

type ChoiceValue = Extract<Value, { kind: 'choice' }>

/** One of several; after some choices a list of devices is part of the answer (docs/survey.md R3). */
export const choice: QuestionKind<ChoiceQuestion, ChoiceValue> = {
  take(question, draft, given) {
    if (given.kind === 'choice') {
      const picked = choiceIn(question, given.choice)
      if (!picked) return { kind: 'problem', problems: { choice: words.notAChoice } }
      if (!question.devices?.after.includes(given.choice))
        return { kind: 'complete', value: { kind: 'choice', choice: given.choice }, warnings: [] }
      return {
        kind: 'more',
        draft: {
          question: question.id,
          choice: given.choice,
          ...(draft?.devices && { devices: draft.devices }),
        },
        warnings: [],
      }
    }
    return question.devices ? takeList(question, question.devices, draft, given) : notAChoice
  },
  part(question, draft) {
    if (!question.devices || draft?.choice === undefined) return undefined
    return { field: 'devices', ask: words.askDevices }
  },
  control(question, draft, value, language) {
    if (question.devices && draft?.choice !== undefined)
      return deviceControl(question, question.devices.maker, draft.devices ?? value?.devices, language)
    const picked = value?.choice
    return {
      kind: 'pick',
      question: question.id,
      choices: question.choices.map((one) => ({ value: one.value, label: one.label[language] })),
      ...(picked !== undefined && { picked }),
    }
  },
  show(question, value, language) {
    const picked = choiceIn(question, value.choice)
    const label = picked?.label[language] ?? value.choice
    return value.devices
      ? `${label}${words.separator[language]}${showDevices(value.devices, language)}`
      : label
  },
}

const notAChoice: Taken = { kind: 'problem', problems: { choice: words.notAChoice } }

/** A list, with the choice it belongs to: the one that was made, or the one that the list implies, which is shown first. */
function takeList(
  question: ChoiceQuestion,
  list: NonNullable<ChoiceQuestion['devices']>,
  draft: Draft | undefined,
  given: Given,
): Taken {
  const { implies } = list
  if (draft?.choice === undefined && (!implies || (given.kind !== 'rows' && given.kind !== 'table')))
    return notAChoice
  const isOpen = draft?.choice !== undefined
  const own =
    given.kind === 'rows' && (!isOpen || draft.choice === implies?.mixed)
      ? othersApart(given, list)
      : undefined
  const chosen =
    draft?.choice ??
    (own?.others ? (own.given.rows.length > 0 ? implies?.mixed : implies?.others) : implies?.own)
  if (chosen === undefined) return notAChoice
  const also = own?.others && { question: implies?.othersAt ?? '', devices: own.others }
  const moved: Text[] = also ? [words.othersLater(also.devices.rows.length, also.question)] : []
  if (!list.after.includes(chosen))
    return {
      kind: 'complete',
      value: { kind: 'choice', choice: chosen },
      warnings: moved,
      isImplied: true,
      ...(also && { also }),
    }
  const label = choiceIn(question, chosen)?.label
  const implied: Text[] = !isOpen && label ? [words.impliedChoice(label)] : []
  const base: Draft = { ...draft, question: question.id, choice: chosen }
  if (own?.others && own.given.rows.length === 0)
    return { kind: 'more', draft: base, warnings: moved, ...(also && { also }) }
  const taken = takeRows(question.id, list, base, own?.given ?? given, (devices) => ({
    kind: 'choice',
    choice: chosen,
    devices,
  }))
  if (taken.kind === 'problem') return taken
  const warnings = [...implied, ...taken.warnings, ...moved]
  // A list alone records no choice: what it implies is shown with it, and one tap records both.
  if (taken.kind === 'complete' && !isOpen && taken.value.kind === 'choice' && taken.value.devices)
    return { kind: 'more', draft: { ...base, devices: taken.value.devices }, warnings, ...(also && { also }) }
  return { ...taken, warnings, ...(also && { also }) }
}
