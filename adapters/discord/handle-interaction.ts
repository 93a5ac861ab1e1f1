import type { APIInteraction } from 'discord.js'
import type { Host, Message, Update } from '../../src/adapter.ts'
import type { Recent } from '../shared/recent.ts'
import type { Calls } from './connection/calls.ts'
import { sayModal } from './forms/modal.ts'
import type { Forms } from './forms/open-and-check.ts'
import { TIMES } from './limits.ts'
import { moveToDirect } from './move-to-dm.ts'
import { addressOf, heard, isTeamAdmin, languageOf } from './read/interaction.ts'
import { note } from './render/body.ts'
import { answer, defer, openModal, type Turn, turnOf } from './respond/response.ts'
import type { Direct } from './show/direct-messages.ts'
import type { Shower } from './show/show.ts'
import { words } from './words.ts'

interface Parts {
  calls: Calls
  direct: Direct
  shower: Shower
  forms: Forms
  host: Host
  turns: Recent<Turn>
}

/** Takes every interaction to its end: answered within 3 s, handed to the assistant, never left spinning. */
export function createInteractions({ calls, direct, shower, forms, host, turns }: Parts) {
  async function take(interaction: APIInteraction): Promise<void> {
    const turn = turnOf(interaction)
    const language: Message['language'] = languageOf(interaction) ?? 'ja'
    const asked = heard(interaction, (said) => host.command(said))
    if (!asked) {
      await answer(calls, turn, 'reply', note(words[language].unknownControl, { flags: 64 }))
      return
    }
    const from = addressOf(interaction)
    const teamAdmin = isTeamAdmin(interaction)
    if (from.place === 'dm' && turn.place) direct.know(from.user, turn.place)
    const update: Omit<Update, 'input'> = {
      id: interaction.id,
      from: { ...from, handle: interaction.id },
      at: new Date(),
      language,
      ...(teamAdmin !== undefined && { teamAdmin }),
      ...(turn.source && { on: turn.source }),
    }
    turns.set(interaction.id, turn)
    switch (asked.kind) {
      case 'form':
        return forms.open(interaction, turn, asked.question, language)
      case 'say':
        await openModal(calls, turn, sayModal(language))
        return
      case 'dm':
        return moveToDirect(host, calls, direct, turn, update, language)
      case 'input':
        if (interaction.type === 5 && asked.input.kind === 'form') {
          const fine = await forms.check(interaction, turn, asked.input.question, language)
          if (!fine) return
        }
        return inTime(turn, language, () => host.receive({ ...update, input: asked.input }))
    }
  }

  async function inTime(turn: Turn, language: Message['language'], work: () => Promise<void>): Promise<void> {
    const timer = setTimeout(() => void defer(calls, turn), TIMES.deferAfter)
    try {
      await work()
    } finally {
      clearTimeout(timer)
      await shower.finish(turn, language)
    }
  }

  return { take }
}
