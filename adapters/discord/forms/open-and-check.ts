import type { APIInteraction, APIModalSubmitInteraction } from 'discord.js'
import type { Form, Host, Message } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import { withTimeout } from '../../shared/timeout.ts'
import type { Calls } from '../connection/calls.ts'
import { EPHEMERAL, LIMITS, TIMES } from '../limits.ts'
import { addressOf } from '../read/address.ts'
import { given, submitted, type Typed } from '../read/submission.ts'
import { note } from '../render/body.ts'
import { escapeMarkdown } from '../render/escape.ts'
import { type InteractionResponse, openModal, respond } from '../respond/response.ts'
import { LINES } from '../rows-as-lines.ts'
import { words } from '../words.ts'
import { modal } from './modal.ts'

type Language = Message['language']

/** Where the explanation of what is wrong begins in a message; a later one takes its place. */
const PROBLEMS = '\n\n⚠️ **'

export interface Forms {
  open(
    interaction: APIInteraction,
    response: InteractionResponse,
    question: string,
    language: Language,
  ): Promise<boolean>
  /** False, having explained it, where something is wrong with what was filled in. */
  check(
    interaction: APIModalSubmitInteraction,
    response: InteractionResponse,
    question: string,
    language: Language,
  ): Promise<boolean>
}

/**
 * Discord cannot keep a modal open with its errors: the message it came from says what is wrong, and its button opens
 * the modal again with all that was typed.
 */
export function createForms(calls: Calls, host: Host): Forms {
  const typed = createRecent<Record<string, string>>(1_000)

  return {
    async open(interaction, response, question, language) {
      const from = addressOf(interaction)
      const say = words[language]
      const form = await inTime(host.form(from, question, language))
      if (form === 'late' || !form) {
        await respond(
          calls,
          response,
          'reply',
          note(form === 'late' ? say.slow : say.noForm, { flags: EPHEMERAL }),
        )
        return true
      }
      const data = modal(form, language)
      if (!data) {
        await respond(calls, response, 'reply', note(say.tooManyLines, { flags: EPHEMERAL }))
        return true
      }
      const before = typed.get(`${from.user} ${question}`) ?? {}
      for (const part of data.components) {
        if (!('component' in part) || part.component.type !== 4) continue
        const kept = before[part.component.custom_id]
        if (kept === undefined) continue
        // Discord opens no modal that gives a field an empty value.
        if (kept === '') delete part.component.value
        else part.component.value = kept
      }
      return (await openModal(calls, response, data)).kind !== 'over'
    },

    async check(interaction, response, question, language) {
      const from = addressOf(interaction)
      const values = submitted(interaction.data)
      const filled = given(values)
      const problems = host.check(question, filled, language)
      const key = `${from.user} ${question}`
      if (Object.keys(problems).length === 0) {
        typed.delete(key)
        return true
      }
      typed.set(key, values)
      const form = await inTime(host.form(from, question, language))
      const text = explain(problems, form === 'late' ? undefined : form, filled, language)
      const shown = interaction.message?.content.split(PROBLEMS)[0] ?? ''
      const whole = `${shown}${PROBLEMS}${text}`
      const room = whole.length <= LIMITS.content
      const body = {
        json: {
          content: room ? whole : `${PROBLEMS.trim()}${text}`.slice(0, LIMITS.content),
          allowed_mentions: { parse: [] },
        },
        files: [],
      }
      await respond(calls, response, response.source && room ? 'update' : 'reply', body)
      return false
    },
  }
}

function explain(
  problems: Record<string, string>,
  form: Form | undefined,
  filled: Typed,
  language: Language,
): string {
  const say = words[language]
  const lines = Object.entries(problems).map(([key, problem]) => {
    const cell = /^(\d+)\.(.+)$/.exec(key)
    const large = filled.kind === 'table' && filled.rows.length > 0 ? say.otherLines : say.lines
    const label = key.startsWith(LINES)
      ? large
      : form?.fields.find((field) => field.name === (cell?.[2] ?? key))?.label
    const row =
      cell && filled.kind === 'table' && filled.rows.length > 1 ? say.row(Number(cell[1]) + 1) : undefined
    const where = [row, label].filter((part) => part !== undefined).join(' ')
    return where === ''
      ? `- ${escapeMarkdown(problem)}`
      : `- **${escapeMarkdown(where)}**: ${escapeMarkdown(problem)}`
  })
  return `${escapeMarkdown(say.problems)}**\n${lines.join('\n')}`
}

/** A modal must be the first answer, within 3 s. */
function inTime<T>(wanted: Promise<T>): Promise<T | 'late'> {
  return withTimeout(TIMES.formWithin, wanted, 'The form came too late').catch(() => 'late')
}
