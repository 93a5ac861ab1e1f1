import type { Question } from '../../src/survey/questions/definition.ts'
import type { Given, Value } from '../../src/survey/questions/value.ts'

const devices = {
  rows: [{ maker: 'Fortinet', model: 'FortiGate 60F', count: 2, os: '7.0.9' }],
  typed: 'FortiGate 60F, 2台, 7.0.9',
}

/** Every value of a question that matters to the route: each choice once, one value for anything else. */
export function valuesOf(question: Question): Value[] {
  switch (question.kind) {
    case 'choice':
      return question.choices.map(({ value }) => ({
        kind: 'choice',
        choice: value,
        ...(question.devices?.after.includes(value) && { devices }),
      }))
    case 'contact':
      return [
        {
          kind: 'contact',
          name: '見本 花子',
          corporation: '医療法人見本会',
          hospital: '見本病院',
          contact: '03-1234-5678',
        },
      ]
    case 'devices':
      return [{ kind: 'devices', devices }]
    case 'text':
      return [{ kind: 'text', text: '記述' }]
    case 'date':
      return [{ kind: 'date', date: '2026-11-20' }]
    case 'choices':
      return question.choices.map(({ value }) => ({ kind: 'choices', choices: [value] }))
  }
}

/** The input that gives a value in one go. */
export function givenFor(value: Value): Given {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choice', choice: value.choice }
    case 'contact': {
      const { kind, ...fields } = value
      return { kind: 'fields', fields }
    }
    case 'devices':
      return { kind: 'rows', rows: value.devices.rows, typed: value.devices.typed, done: true }
    case 'text':
      return { kind: 'text', text: value.text }
    case 'date':
      return { kind: 'text', text: value.date }
    case 'choices':
      return { kind: 'text', text: value.choices.join(', ') }
  }
}
