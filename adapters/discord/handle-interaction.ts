import type { APIInteraction } from 'discord.js'
import type { Host, Message, Update } from '../../src/adapter.ts'
import type { Recent } from '../shared/recent.ts'
import type { Calls } from './connection/calls.ts'
import { decodeCustomId } from './custom-ids.ts'
import { sayModal } from './forms/modal.ts'
import type { Forms } from './forms/open-and-check.ts'
import { EPHEMERAL, TIMES } from './limits.ts'
import { moveToDm } from './move-to-dm.ts'
import { addressOf, languageOf } from './read/address.ts'
import { readInteraction } from './read/interaction.ts'
import { isTeamAdmin } from './read/permissions.ts'
import { note } from './render/body.ts'
import { defer, type InteractionResponse, openModal, respond, responseTo } from './respond/response.ts'
import type { DirectMessages } from './show/direct-messages.ts'
import type { Presenter } from './show/show.ts'
import { timeOf } from './snowflake.ts'
import { words } from './words.ts'

interface Parts {
  calls: Calls
  directMessages: DirectMessages
  presenter: Presenter
  forms: Forms
  host: Host
  responses: Recent<InteractionResponse>
}

/** Takes every interaction to its end: answered within 3 s, handed to the assistant, never left spinning. */
export function createInteractionHandler({
  calls,
  directMessages,
  presenter,
  forms,
  host,
  responses,
}: Parts) {
  /** Answers before anything can be shown once it is stored; where storing takes long, with a word to wait. */
  async function answerInTime(
    response: InteractionResponse,
    language: Message['language'],
    work: (stored: () => void) => Promise<void>,
  ): Promise<void> {
    const elapsed = Math.min(Math.max(0, Date.now() - timeOf(response.id).getTime()), TIMES.deferAfter)
    let isStored = false
    let isLate = false
    const deferring = setTimeout(() => {
      isLate = true
      if (isStored) void defer(calls, response)
    }, TIMES.deferAfter - elapsed)
    const waiting = setTimeout(() => {
      if (isStored || response.initial) return
      response.waited = true
      void respond(calls, response, 'reply', note(words[language].wait, { flags: EPHEMERAL }))
    }, TIMES.waitAfter - elapsed)
    try {
      await work(() => {
        isStored = true
        if (isLate) void defer(calls, response)
      })
    } finally {
      clearTimeout(deferring)
      clearTimeout(waiting)
      await presenter.finish(response, language)
    }
  }

  return async (interaction: APIInteraction): Promise<void> => {
    const response = responseTo(interaction)
    const language: Message['language'] = languageOf(interaction) ?? 'ja'
    const asked = readInteraction(interaction, (said) => host.command(said))
    if (!asked) {
      await respond(calls, response, 'reply', note(words[language].unknownControl, { flags: EPHEMERAL }))
      return
    }
    const from = addressOf(interaction)
    const teamAdmin = isTeamAdmin(interaction)
    if (from.place === 'dm' && response.place) directMessages.learn(from.user, response.place)
    const update: Omit<Update, 'input'> = {
      id: interaction.id,
      from: { ...from, handle: interaction.id },
      at: timeOf(openedBy(interaction) ?? interaction.id),
      language,
      ...(teamAdmin !== undefined && { teamAdmin }),
      ...(response.source && { on: response.source }),
    }
    responses.set(interaction.id, response)
    switch (asked.kind) {
      case 'form':
        if (!(await forms.open(interaction, response, asked.question, language)))
          await host.receive({ ...update, input: { kind: 'form-failed', question: asked.question } })
        return
      case 'say':
        await openModal(calls, response, sayModal(language, interaction.id))
        return
      case 'dm':
        return moveToDm(host, calls, directMessages, response, update, language)
      case 'input':
        if (interaction.type === 5 && asked.input.kind === 'form') {
          const fine = await forms.check(interaction, response, asked.input.question, language)
          if (!fine) return
        }
        return answerInTime(response, language, (stored) =>
          host.receive({ ...update, input: asked.input }, stored),
        )
    }
  }
}

/** What is typed into a field answers what was shown when the field was opened. */
function openedBy(interaction: APIInteraction): string | undefined {
  const use = interaction.type === 5 ? decodeCustomId(interaction.data.custom_id) : undefined
  return use?.kind === 'say' ? use.since : undefined
}
