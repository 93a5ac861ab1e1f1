import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words } from '../../../src/screen/words/index.ts'
import { comesTrue } from '../eventually.ts'
import { answersAll, type Hospital, next, openHospital, questionOn, responsesIn } from './hospital.ts'
import { createPerson, type Person } from './person.ts'

/** In a server: seen by one person alone, typing in a modal, and on into the direct conversation. */

let hospital: Hospital
let me: Person
/** The same person in their direct conversation. */
let direct: Person

beforeEach(async () => {
  hospital = await openHospital()
  me = await hospital.stage.person({ where: 'server' })
  direct = createPerson(hospital.stage.discord, me.user)
})
afterEach(() => hospital.close())

const inServer = () => {
  const { world } = hospital.stage.discord
  return world.messages.filter(({ channel }) => channel === world.channel)
}

describe('in a server', () => {
  test('nobody else sees anything, and the screen changes in place', async () => {
    await me.commands('start')
    await answersAll(me, { Q6: 'no', Q7: 'no', Q14: 'none' }, 'ja')
    expect(inServer().map(({ only }) => only)).toEqual([me.id])
    expect(await responsesIn(hospital.store)).toMatchObject([{ team: hospital.stage.discord.world.guild }])
  })

  test('the record of what was answered stands above the next question, and can be changed', async () => {
    await me.commands('goto Q6')
    const before = await next(me, undefined)
    await me.chooses('はい')
    const after = await next(me, before.mark)
    expect(after.text.split('\n')[0]).toContain('Q6')
    expect(questionOn(after.text)).toBe('Q6-1')
    await me.chooses(`${words.change.ja} Q6`)
    expect(questionOn((await next(me, after.mark)).text)).toBe('Q6')
  })

  test('one types an answer or a question into a modal', async () => {
    await me.commands('goto Q6')
    const before = await next(me, undefined)
    await me.chooses('文字で答える・質問する')
    const form = await me.form()
    expect(form?.fields).toHaveLength(1)
    await me.submits([{ [form?.fields[0]?.label ?? '']: 'はい' }])
    expect(questionOn((await next(me, before.mark)).text)).toBe('Q6-1')
  })

  test('leads on into the direct conversation, with the same interview', async () => {
    await me.commands('goto Q6')
    const before = await next(me, undefined)
    await me.chooses('はい')
    await next(me, before.mark)
    await me.chooses('DMで続ける')
    // The greeting comes first; the question may stand below it before anybody looks.
    let there = await next(direct, undefined)
    if (questionOn(there.text) === undefined) there = await next(direct, there.mark)
    expect(questionOn(there.text)).toBe('Q6-1')
    expect(await direct.sees()).toHaveLength(2)
    await comesTrue(async () => (await me.sees()).at(-1)?.controls.length === 1)
    const left = (await me.sees()).at(-1)
    expect(left?.text).toContain('DMに送りました')
    expect(left?.controls).toEqual(['DMを開く'])
    await direct.says('はい')
    expect(questionOn((await next(direct, there.mark)).text)).toBe('Q7')
  })

  test('goes on there where the person takes no direct messages, and says so', async () => {
    me.user.closed = true
    await me.commands('goto Q6')
    const before = await next(me, undefined)
    await me.chooses('DMで続ける')
    await comesTrue(async () => (await me.sees()).length === 2)
    const seen = await me.sees()
    expect(seen.at(-1)).toMatchObject({ ephemeral: true })
    expect(seen.at(-1)?.text).toContain('DMをお送りできませんでした')
    await me.presses(before.id, 'pick?question=Q6&value=yes')
    await comesTrue(async () => (await me.sees()).some(({ text }) => questionOn(text) === 'Q6-1'))
  })

  test('speaks the language of the person, until they choose one', async () => {
    const anne = await hospital.stage.person({ where: 'server', language: 'en' })
    await anne.commands('start')
    expect((await next(anne, undefined)).text).toContain('left')
    await anne.commands('language ja')
    expect((await anne.sees()).at(-1)?.text).toContain('残り')
    await anne.commands('status')
    expect((await anne.sees()).at(-1)?.text).toContain('残り')
  })
})
