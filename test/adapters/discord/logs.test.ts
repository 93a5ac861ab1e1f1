import { expect, test } from 'vitest'
import { openStore } from '../../../src/store/open.ts'
import { expectClean, SAID, writtenLog } from '../../support/written-log.ts'
import { runningOn } from '../running-bot.ts'
import { everyFault } from './double/every-fault.ts'
import type { Fault } from './double/faults.ts'
import { discordStage } from './stage.ts'

/** Refusals for good, which the library reports with the message that was to be sent and the address with its token. */
const forGood: Fault[] = [
  { kind: 'fails', status: 403, code: 20_009 },
  { kind: 'fails', status: 404, code: 10_015 },
  { kind: 'fails', status: 400, code: 50_035 },
  { kind: 'garbage', body: `<html>${SAID.name}</html>` },
]
const calls = [/callback/, /^POST .*channels\/\d+\/messages/, /webhooks/, /^PATCH/, /users\/@me/]

test.each(['dm', 'server'] as const)(
  'whatever goes wrong (%s), the log at trace holds no answer, name, token or address of a webhook',
  { timeout: 120_000 },
  async (where) => {
    const { log, text } = writtenLog()
    const stage = await discordStage({ log })
    const { discord } = stage
    const running = await runningOn(stage, await openStore('memory:', { log }), { log })
    const me = await stage.person({ where })
    await me.commands('start')
    const texts = Object.values(SAID)
    let turn = 0
    const shown = () => discord.calls.length
    for (const on of calls)
      for (const fault of [...everyFault, ...forGood]) {
        discord.faults.clear()
        discord.faults.plan(fault, on, forGood.includes(fault) ? 2 : 1)
        const before = shown()
        if (turn % 3 === 0) await me.commands('review')
        else await me.says(texts[turn % texts.length] ?? '')
        turn += 1
        const until = Date.now() + 100
        while (shown() < before + 3 && Date.now() < until) await new Promise((done) => setTimeout(done, 5))
      }
    discord.faults.clear()
    discord.gateway.drop()
    discord.gateway.drop({ code: 4000 })
    await running.close()
    const tokens = [...discord.world.interactions.keys()]
    expectClean(text(), [discord.world.token, ...tokens])
    expect(text()).toContain('a message was not delivered')
  },
)
