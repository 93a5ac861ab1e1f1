import {
  adminCommands,
  type Button,
  type Command,
  type Input,
  type Message,
  type Paragraph,
} from '../adapter.ts'
import type { Person } from '../interview/record.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'

/** Who asks for a service. */
export interface Requester {
  person: Person
  /** Whether the platform says that this person administers the team; `unknown`: it did not answer; `stranger`: they do not
   * even belong to it, whatever the configuration says of them. */
  teamAdmin: boolean | 'unknown' | 'stranger'
}

/** Requests that are handled outside the interview: receipts, reports, admin actions. */
export interface Services {
  /** The messages that answer a command; undefined where it is not one of these. */
  run(
    command: Command,
    requester: Requester,
    language: Language,
    /** Shows a message while a long answer is still being made. */
    tell?: (message: Message) => Promise<void>,
  ): Promise<Message[] | undefined>
  /** What an admin's own page shows as well; undefined for everybody else. */
  home?(
    requester: Requester,
    language: Language,
  ): Promise<{ body: Paragraph[]; buttons: Button[] } | undefined>
  /** False once an admin has closed the survey. */
  isOpen(survey: Survey, now: Date): Promise<boolean>
}

const serviceCommands: ReadonlySet<Command['name']> = new Set([...adminCommands, 'receipt', 'gaps'])

/** The command of an input that a service answers; undefined where the input is for the interview. */
export function serviceCommand(input: Input): Command | undefined {
  return input.kind === 'command' && serviceCommands.has(input.command.name) ? input.command : undefined
}

/** Whether an input could end in a submission; for all others nobody asks whether the survey is closed. */
export function maySubmit(input: Input): boolean {
  return (
    input.kind === 'text' ||
    (input.kind === 'command' && ['submit', 'confirm', 'reopen'].includes(input.command.name))
  )
}
