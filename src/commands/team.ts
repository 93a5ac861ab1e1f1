import { parseArgs } from 'node:util'
import { setTeam } from '../admin/team.ts'
import { asAdmin } from './admin.ts'
import { type Shell, say } from './shell.ts'
import { words } from './store.words.ts'

const RESPONDENT = /^([a-z]+):([^:]+)$/
const TEAM = /^(?:([a-z]+):(\w+)|none)$/

/** `team --respondent PLATFORM:USER --to PLATFORM:TEAM|none`: for which team's hospital somebody answers. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { respondent: { type: 'string' }, to: { type: 'string' } },
  })
  const [, platform, user] = RESPONDENT.exec(values.respondent ?? '') ?? []
  const [to, ofPlatform, team = ''] = TEAM.exec(values.to ?? '') ?? []
  const isSamePlatform = to === 'none' || ofPlatform === platform
  if (platform === undefined || user === undefined || to === undefined || !isSamePlatform) {
    say(shell, words.whichTeam)
    return 2
  }
  return asAdmin(shell, async ({ context, actor }) => {
    const outcome = await setTeam(context, actor, { platform, user, team })
    if (outcome.kind === 'refused') {
      say(shell, outcome.reason)
      return 1
    }
    say(shell, outcome.value > 0 ? words.teamSet(outcome.value) : words.nobodyToMove)
    return outcome.value > 0 ? 0 : 1
  })
}
