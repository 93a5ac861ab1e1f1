import type { types } from '@slack/bolt'
import type { Button, Control } from '../../../src/adapter.ts'
import { encodeCommand } from '../../shared/command-id.ts'
import { columns, cut } from '../../shared/fit-text.ts'
import { commandActionId, formActionId, pickActionId } from '../action-ids.ts'
import { BUTTON_COLUMNS, LIMITS } from '../limits.ts'

type PickControl = Extract<Control, { kind: 'pick' }>

/** Buttons that belong together, in rows of as many as Slack takes. */
export function actionRows(buttons: readonly Button[], id: string): types.ActionsBlock[] {
  const elements = buttons.map((button, index): types.Button => {
    return {
      type: 'button',
      text: { type: 'plain_text', text: cut(button.label, LIMITS.button.text), emoji: false },
      action_id: commandActionId(id, index),
      value: encodeCommand(button.command),
      ...(button.style && { style: button.style }),
    }
  })
  const rows: types.ActionsBlock[] = []
  for (let at = 0; at < elements.length; at += LIMITS.actions)
    rows.push({ type: 'actions', elements: elements.slice(at, at + LIMITS.actions) })
  return rows
}

/** `language`: of the message, and so of the form that its button opens. */
export function controlBlocks(control: Control, showing: string, language: string): types.KnownBlock[] {
  switch (control.kind) {
    case 'pick':
      return pickBlocks(control, showing)
    case 'form':
    case 'rows':
      return [
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              style: 'primary',
              text: { type: 'plain_text', text: cut(control.open, LIMITS.button.text), emoji: false },
              action_id: formActionId(control.question, language),
            },
          ],
        },
      ]
    case 'write':
    case 'none':
      return []
  }
}

/** Short labels are buttons; longer ones a list to pick from; what fits neither is written out beside a numbered button. */
function pickBlocks(control: PickControl, showing: string): types.KnownBlock[] {
  const labels = control.choices.map((choice) => choice.label)
  if (labels.length <= LIMITS.actions && labels.every((label) => columns(label) <= BUTTON_COLUMNS))
    return [{ type: 'actions', elements: pickButtons(control) }]
  if (labels.every((label) => label.length <= LIMITS.option.text) && labels.length <= LIMITS.option.select)
    return [{ type: 'actions', block_id: cut(`pick:${showing}`, LIMITS.id), elements: [pickList(control)] }]
  return pickNumbers(control)
}

function pickButtons(control: PickControl): types.Button[] {
  return control.choices.map((choice) => ({
    type: 'button',
    text: {
      type: 'plain_text',
      text: choice.value === control.picked ? `${choice.label} ✓` : choice.label,
      emoji: false,
    },
    action_id: pickActionId(control.question, choice.value),
    value: choice.value,
  }))
}

function pickList(control: PickControl): types.RadioButtons | types.StaticSelect {
  const options = control.choices.map(
    (choice): types.PlainTextOption => ({
      text: { type: 'plain_text', text: choice.label, emoji: false },
      value: choice.value,
    }),
  )
  const initial = options.find((option) => option.value === control.picked)
  return {
    type: options.length <= LIMITS.option.radio ? 'radio_buttons' : 'static_select',
    action_id: pickActionId(control.question),
    options,
    ...(initial && { initial_option: initial }),
  }
}

function pickNumbers(control: PickControl): types.KnownBlock[] {
  return control.choices.map((choice, index) => {
    const mark = choice.value === control.picked ? ' ✓' : ''
    return {
      type: 'section',
      text: {
        type: 'plain_text',
        text: cut(`${index + 1}. ${choice.label}${mark}`, LIMITS.section),
        emoji: false,
      },
      accessory: {
        type: 'button',
        text: { type: 'plain_text', text: `${index + 1}${mark}`, emoji: false },
        accessibility_label: cut(choice.label, LIMITS.button.label),
        action_id: pickActionId(control.question, choice.value),
        value: choice.value,
      },
    }
  })
}
