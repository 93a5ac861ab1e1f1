import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/open.ts'
import { expectClean, SAID, writtenLog } from '../../support/written-log.ts'
import { eventually } from '../eventually.ts'
import { runningOn } from '../running-bot.ts'
import { everyFault, methods } from './double/every-fault.ts'
import { type Call, type Fault, imOf } from './double/slack.ts'
import { openStage } from './double/stage.ts'

const again = { response: 500, retryDelay: 20 }
/** Beside what passes: refusals for good, and half an answer of a person's own words where a code should be. */
const forGood: Fault[] = [
  { kind: 'error', error: 'missing_scope' },
  { kind: 'error', error: 'invalid_blocks' },
  { kind: 'error', error: 'expired_trigger_id' },
  { kind: 'error', error: `${SAID.name} https://hooks.slack.com/actions/T1/1/secret` },
]

test.each(['socket', 'http'] as const)(
  'whatever goes wrong over %s, the log at trace holds no answer, name, token or address',
  { timeout: 120_000 },
  async (mode) => {
    const { log, text } = writtenLog()
    const stage = await openStage(mode, { log, timeouts: again })
    const { slack } = stage
    const running = await runningOn(stage, await openStore('memory:', { log }), { log })
    const me = await stage.person()
    const posts = () => imOf(slack.workspace, me.id).messages.length
    let fault: { method: string; fault: Fault } | undefined
    slack.fault = ({ method }: Call) => {
      if (fault?.method !== method) return undefined
      const found = fault.fault
      fault = undefined
      return found
    }
    await me.commands('開始')
    const texts = Object.values(SAID)
    let turn = 0
    for (const method of [...methods, 'views.publish'])
      for (const one of [...Object.values(everyFault), ...forGood]) {
        fault = { method, fault: one }
        const before = posts()
        if (method.startsWith('views.')) await me.opensHome()
        await me.says(texts[turn++ % texts.length] ?? '')
        await eventually(() => (posts() > before + 1 && fault === undefined) || undefined, 100)
      }
    if (mode === 'socket') {
      slack.sockets.drop()
      await slack.sockets.connected()
    }
    await running.close()
    const { bot, app, signing } = slack.workspace.tokens
    expectClean(text(), [bot, app, signing])
    expect(text()).toContain('Slack did not answer a call')
  },
)
