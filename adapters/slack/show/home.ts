import { randomUUID } from 'node:crypto'
import type { Host, Message, Receipt } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import type { Api } from '../connection/web-api.ts'
import { LIMITS } from '../limits.ts'
import { addressOf, type Self } from '../read/events.ts'
import { render } from '../render/message.ts'
import { words } from '../words.ts'

const MAX_KEPT = 10_000
/** Several changes shortly after each other are drawn together. */
const REST_MS = 1_000

/** Draws a person's own page; `acted` has it say once that what was pressed there goes on in the messages. */
export interface Home {
  draw(user: string, message: Message): Promise<Receipt | undefined>
  acted(user: string): void
}

export function createHome(api: Api): Home {
  const acting = createRecent<true>(MAX_KEPT)
  return {
    async draw(user, message) {
      const note = acting.get(user) && { kind: 'notice' as const, text: words[message.language].acted }
      const noted = note ? { ...message, body: [note, ...message.body] } : message
      const { blocks } = render(noted, message.key, LIMITS.view.blocks)
      const { view } = await api.retry('views.publish', (client) =>
        client.views.publish({ user_id: user, view: { type: 'home', blocks } }),
      )
      acting.delete(user)
      return view?.id ? { place: 'home', message: view.id } : undefined
    },
    acted: (user) => acting.set(user, true),
  }
}

/** The pages that stand open: each is drawn anew after something has changed. */
export interface OpenHomes {
  opened(user: string): void
  changed(user: string, language: Message['language'] | undefined): void
}

export function createOpenHomes(host: Host, self: Self, stopping: AbortSignal): OpenHomes {
  const open = createRecent<true>(MAX_KEPT)
  const due = new Map<string, NodeJS.Timeout>()
  return {
    opened: (user) => open.set(user, true),
    changed(user, language) {
      if (!open.get(user) || due.has(user)) return
      const timer = setTimeout(() => {
        due.delete(user)
        if (stopping.aborted) return
        void host.receive({
          id: randomUUID(),
          from: { ...addressOf(self, user), place: 'home' },
          at: new Date(),
          input: { kind: 'open' },
          ...(language && { language }),
        })
      }, REST_MS)
      due.set(user, timer.unref())
    },
  }
}
