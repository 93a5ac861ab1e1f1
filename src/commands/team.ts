import { parseArgs } from 'node:util'
import { hasAdmins } from '../admin/access.ts'
import type { AdminContext } from '../admin/guard.ts'
import { isKnownTeam, setTeam, withoutTeam } from '../admin/set-team.ts'
import { minuteInJapan } from '../time.ts'
import { asAdmin } from './admin.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

const RESPONDENT = /^([a-z]+):([^:]+)$/
const TEAM = /^(?:([a-z]+):(\w+)|none)$/
const OPTIONS = { respondent: { type: 'string' }, to: { type: 'string' }, yes: { type: 'boolean' } } as const

/**
 * `team --respondent PLATFORM:USER --to PLATFORM:TEAM|none [--yes]`: for which team's hospital somebody answers; alone,
 * `team` lists the interviews that belong to none.
 */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  if (Object.keys(values).length === 0) return asAdmin(shell, ({ context }) => list(shell, context))
  const [, platform, user] = RESPONDENT.exec(values.respondent ?? '') ?? []
  const [to, ofPlatform, team = ''] = TEAM.exec(values.to ?? '') ?? []
  const isSamePlatform = to === 'none' || ofPlatform === platform
  if (platform === undefined || user === undefined || to === undefined || !isSamePlatform) {
    say(shell, words.whichTeam)
    return 2
  }
  return asAdmin(shell, async ({ context, actor }) => {
    const isKnown =
      team === '' || hasAdmins(context, platform, team) || (await isKnownTeam(context, platform, team))
    if (!isKnown && !values.yes) {
      say(shell, words.unknownTeam)
      return 1
    }
    const outcome = await setTeam(context, actor, { platform, user, team })
    if (outcome.kind === 'refused') {
      say(shell, outcome.reason)
      return 1
    }
    say(shell, outcome.value > 0 ? words.teamSet(outcome.value) : words.nobodyToMove)
    return outcome.value > 0 ? 0 : 1
  })
}

async function list(shell: Shell, context: AdminContext): Promise<number> {
  const lines: string[] = []
  for await (const { respondent, survey, at, touchedAt } of withoutTeam(context))
    lines.push(
      [`${respondent.platform}:${respondent.user}`, survey.id, at, minuteInJapan(touchedAt)].join('  '),
    )
  say(shell, words.withoutTeam(lines))
  return 0
}
