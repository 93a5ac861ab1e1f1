import { choiceIn } from './choice-in.ts'
import type { ChoiceQuestion } from './definition.ts'
import { deviceControl, showDevices, takeRows } from './device-list.ts'
import type { QuestionKind } from './kind.ts'
import type { Value } from './value.ts'
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
    if (!question.devices || draft?.choice === undefined)
      return { kind: 'problem', problems: { choice: words.notAChoice } }
    const chosen = draft.choice
    return takeRows(question.id, question.devices.maker, draft, given, (devices) => ({
      kind: 'choice',
      choice: chosen,
      devices,
    }))
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
