import type { Language } from '../survey/text.ts'

export type GuidancePart = 'why' | 'judge' | 'ask' | 'official' | 'now' | 'terms' | 'readings'

/** Commands for admins and operators; their options are read by `src/admin`. */
export const adminCommands = [
  'overview',
  'export',
  'delete',
  /** No more submissions for a survey, or submissions again. */
  'close-survey',
  'open-survey',
  /** The log of what admins did. */
  'audit',
] as const

export interface AdminCommand {
  name: (typeof adminCommands)[number]
  options?: Record<string, string>
}

/** A command of `/survey`, of a button, or of a typed word. */
export type Command =
  | {
      name:
        | 'start'
        | 'status'
        | 'back'
        | 'review'
        | 'submit'
        | 'pause'
        | 'resume'
        | 'restart'
        | 'reopen'
        | 'help'
        | 'close'
        | 'desk'
        | 'deadline'
    }
  | { name: 'why'; question?: string; part?: GuidancePart; page?: number; term?: string }
  | { name: 'goto'; question?: string }
  /** What the document says beside its questions, and what can be asked about the survey as a whole. */
  | { name: 'about'; page?: number }
  /** The answer to "is this right?": to a reading, a change, a submission, a restart. `of` names which, see `decisionOf`. */
  | { name: 'confirm' | 'cancel'; of: string }
  /** Sets the open question aside; with `question`, only where that is still the open one. */
  | { name: 'later'; question?: string }
  | { name: 'page'; page: number }
  | { name: 'language'; language?: Language }
  | { name: 'receipt'; response: string }
  | { name: 'gaps'; response?: string }
  /** "The same as last time": takes the earlier response's answer, which is offered with the question. */
  | { name: 'same'; question: string }
  /** "That is all" for a list of devices. */
  | { name: 'done'; question: string }
  /** Removes a row of a list of devices, counted from 1. `was`: a mark of what stood there when the button was shown. */
  | { name: 'remove-row'; question: string; row: number; was?: string }
  /** One field of a form is to be given anew. */
  | { name: 'field'; question: string; field: string }
  /** Another choice, while a list of devices is open. */
  | { name: 'choose'; question: string; choice: string }
  /** Which team's hospital the person answers for; empty: none of the teams that were offered. */
  | { name: 'team'; team: string }
  | AdminCommand

export function isAdminCommand(command: { name: Command['name'] }): command is AdminCommand {
  return (adminCommands as readonly string[]).includes(command.name)
}
