import { words } from '../../src/screen/words/index.ts'
import { openDiscord } from '../../test/adapters/discord/double/index.ts'
import { read } from '../../test/adapters/discord/double/markdown.ts'
import type { World } from '../../test/adapters/discord/double/world.ts'
import { answer, questionOn } from '../../test/adapters/discord/hospital.ts'
import { controlsOf, createPerson, type Person, textsOf } from '../../test/adapters/discord/person.ts'
import { createBell, type Double, longest, type Respondent } from './respondent.ts'

/** The tests' double of Discord with people who wait for a call instead of looking again and again. */
export async function discordDouble(hurry: 'unhurried' | 'limited'): Promise<Double> {
  const discord = await openDiscord()
  const { world, buckets } = discord
  const bell = createBell()
  let calls = 0
  buckets.limit = hurry === 'unhurried' ? 1_000_000 : 5
  buckets.window = hurry === 'unhurried' ? 1_000 : 5_000
  // Every call passes here when it is done; a list of them all would only grow.
  discord.calls.push = (...done) => {
    calls += done.length
    for (const { path } of done) {
      const place = placeOf(world, path)
      if (place) bell.ring(place)
    }
    return calls
  }
  return {
    platform: { platform: 'discord', ...discord.config, unhurried: hurry === 'unhurried' },
    calls: () => calls,
    limited: () => buckets.refused,
    person: () => respondent(world, createPerson(discord, world.person()), bell),
    close: () => discord.close(),
  }
}

/** The conversation a call is about: by its id, or by the interaction whose token it carries. */
function placeOf(world: World, path: string): string | undefined {
  const [, kind, one = '', two = ''] = /v10\/(\w+)\/([^/]+)\/([^/]+)/.exec(path) ?? []
  return kind === 'channels' ? one : world.interactions.get(two)?.channel
}

function respondent(world: World, me: Person, bell: ReturnType<typeof createBell>): Respondent {
  const place = me.user.dm
  return {
    id: me.id,
    screen() {
      const message = me.messages().at(-1)
      if (!message) return undefined
      const labels = controlsOf(message.body).map((one) => one.label)
      // The line that is left of an answered question; the next screen is still to come.
      if (labels.length === 0 || (labels.length === 1 && labels[0] === words.change.ja)) return undefined
      const text = textsOf(message.body)
        .map((one) => read(one).text)
        .join('\n')
      return { mark: `${message.id} ${text} ${labels}`, head: text.trimStart(), question: questionOn(text) }
    },
    begins: () => me.commands('start'),
    chooses: (label) => me.chooses(label),
    answers: (question) => answer(me, question, longest, 'ja'),
    stirred: (within) => bell.heard(place, within),
    leaves() {
      const mine = world.messages.filter((one) => one.channel === place && one.author === world.bot)
      const nonces = mine.flatMap(({ nonce }) => nonce ?? [])
      const left = world.messages.filter((one) => one.channel !== place)
      world.messages.splice(0, world.messages.length, ...left)
      for (const [token, { user }] of world.interactions) if (user === me.id) world.interactions.delete(token)
      return { posts: mine.length, doubled: nonces.length - new Set(nonces).size }
    },
  }
}
