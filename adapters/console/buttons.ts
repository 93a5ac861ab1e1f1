import type { Button, Message } from '../../src/adapter.ts'
import { rowButtons } from '../shared/row-buttons.ts'

/** What can be pressed by typing it. */
export function buttonsOf(message: Message): Button[] {
  return [
    ...message.actions.flat(),
    ...(message.aside?.actions.flat() ?? []),
    ...[...message.body, ...(message.aside?.body ?? [])].flatMap((one) =>
      one.kind === 'rows' ? rowButtons(one.rows) : [],
    ),
  ]
}
