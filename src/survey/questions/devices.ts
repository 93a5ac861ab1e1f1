import type { DevicesQuestion } from './definition.ts'
import { deviceControl, showDevices } from './device-control.ts'
import { takeRows } from './device-list.ts'
import type { QuestionKind } from './kind.ts'
import type { Value } from './value.ts'
import { words } from './words.ts'

type DevicesValue = Extract<Value, { kind: 'devices' }>

/** Maker, model, count and OS version of every device (docs/survey.md S16: one line a model). */
export const devices: QuestionKind<DevicesQuestion, DevicesValue> = {
  take(question, draft, given) {
    return takeRows(question.id, question.devices, draft, given, (list) => ({
      kind: 'devices',
      devices: list,
    }))
  },
  part(question) {
    const ask = question.devices.maker === undefined ? words.askAnyDevices : words.askDevices
    return { field: 'devices', ask }
  },
  control(question, draft, value, language) {
    return deviceControl(question, question.devices.maker, draft?.devices ?? value?.devices, language)
  },
  show(_question, value, language) {
    return showDevices(value.devices, language)
  },
}
