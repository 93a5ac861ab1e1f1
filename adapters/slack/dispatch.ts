import type { Host, Update } from '../../src/adapter.ts'
import { createKeyedQueue } from '../../src/keyed-queue.ts'
import type { Self } from './read/events.ts'
import type { People } from './read/people.ts'
import type { Home, OpenHomes } from './show/home.ts'
import type { RedirectToDm } from './show/redirect-to-dm.ts'
import type { Show } from './show/show.ts'
import { isStranger, type Payload, type RefuseStranger } from './stranger.ts'

/** Hands an update to the assistant; resolves when its effect is shown. `stored`: it may be acknowledged. */
export type Dispatch = (update: Update, body: Payload, stored: () => void) => Promise<void>

export function createDispatch(parts: {
  host: Host
  self: Self
  people: People
  redirectToDm: RedirectToDm
  refuseStranger: RefuseStranger
  show: Show
  home: Home
  openHomes: OpenHomes
}): Dispatch {
  const { host, self, people, redirectToDm, refuseStranger, show, home, openHomes } = parts
  const queue = createKeyedQueue()

  /** What is shown besides: where it goes on, and the page that stood open. */
  const receive = async (update: Update, stored: () => void): Promise<void> => {
    const { user, place } = update.from
    if (place === 'home' && update.input.kind === 'open') openHomes.opened(user)
    else if (place === 'home') home.acted(user)
    const redirected = await redirectToDm(update)
    if (!redirected) return
    await host.receive(redirected.update, stored)
    await redirected.tell(show.wasReached(user))
    if (update.input.kind !== 'open') openHomes.changed(user, update.language)
  }

  /** The queue keeps the order in which things arrived; the assistant's own work does not hold up the next arrival. */
  return async (update, body, stored) => {
    const { user } = update.from
    try {
      const { done } = await queue.run(user, async () => {
        const { language, teamAdmin, ...person } = await people(user)
        if (isStranger(person, body, self)) return { done: refuseStranger(user, body) }
        const known = {
          ...update,
          ...(language && { language }),
          ...(teamAdmin !== undefined && { teamAdmin }),
        }
        return { done: receive(known, stored) }
      })
      await done
    } finally {
      stored()
    }
  }
}
