import type { APIInteraction } from 'discord.js'
import type { Host, Message, Update } from '../../src/adapter.ts'
import type { Recent } from '../shared/recent.ts'
import type { Calls } from './connection/calls.ts'
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
  async function deferIfSlow(
    response: InteractionResponse,
    language: Message['language'],
    work: () => Promise<void>,
  ): Promise<void> {
    const timer = setTimeout(() => void defer(calls, response), TIMES.deferAfter)
    try {
      await work()
    } finally {
      clearTimeout(timer)
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
      at: new Date(),
      language,
      ...(teamAdmin !== undefined && { teamAdmin }),
      ...(response.source && { on: response.source }),
    }
    responses.set(interaction.id, response)
    switch (asked.kind) {
      case 'form':
        return forms.open(interaction, response, asked.question, language)
      case 'say':
        await openModal(calls, response, sayModal(language))
        return
      case 'dm':
        return moveToDm(host, calls, directMessages, response, update, language)
      case 'input':
        if (interaction.type === 5 && asked.input.kind === 'form') {
          const fine = await forms.check(interaction, response, asked.input.question, language)
          if (!fine) return
        }
        return deferIfSlow(response, language, () => host.receive({ ...update, input: asked.input }))
    }
  }
}
