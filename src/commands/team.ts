import { parseArgs } from 'node:util'
import { setTeam } from '../admin/team.ts'
import type { Text } from '../survey/text.ts'
import { adminAtShell } from './admin.ts'
import type { Shell } from './shell.ts'
import { words } from './store.words.ts'

const RESPONDENT = /^([a-z]+):([^:]+)$/
const TEAM = /^(?:([a-z]+):(\w+)|none)$/

/** `team --respondent PLATFORM:USER --to PLATFORM:TEAM|none`: for which team's hospital somebody answers. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { respondent: { type: 'string' }, to: { type: 'string' } },
  })
  const say = (told: Text) => shell.err.write(`${told[shell.config.language]}\n`)
  const [, platform, user] = RESPONDENT.exec(values.respondent ?? '') ?? []
  const [to, ofPlatform, team = ''] = TEAM.exec(values.to ?? '') ?? []
  const isOne = to === 'none' || ofPlatform === platform
  if (platform === undefined || user === undefined || to === undefined || !isOne) {
    say(words.whichTeam)
    return 2
  }
  const { context, actor, close } = await adminAtShell(shell)
  try {
    const outcome = await setTeam(context, actor, { platform, user, team })
    if (outcome.kind === 'refused') say(outcome.told)
    else say(outcome.value > 0 ? words.teamSet(outcome.value) : words.nobodyToMove)
    return outcome.kind === 'done' && outcome.value > 0 ? 0 : 1
  } finally {
    await close()
  }
}
