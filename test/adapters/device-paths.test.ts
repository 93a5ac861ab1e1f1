import { describe, expect, test } from 'vitest'
import { createBot } from '../../src/bot/index.ts'
import type { Interview } from '../../src/interview/record.ts'
import { words } from '../../src/screen/words/index.ts'
import { interviewKeyOf } from '../../src/store/keys.ts'
import { scanInterviews, updateInterview } from '../../src/store/records.ts'
import { memoryStore, silent } from '../support/bot.ts'
import { mhlw as survey } from '../support/flows.ts'
import { valuesOf } from '../support/values.ts'
import { consoleStage } from './console/stage.ts'
import { discordStage } from './discord/stage.ts'
import { comesTrue } from './eventually.ts'
import { openStage } from './slack/double/stage.ts'
import type { Stage } from './stage.ts'

/** Every mistaken path at Q15, in every face: what is chosen first, what is typed, whether the bot restarts, what is chosen then. */

const labels = {
  fortinet_only: 'はい（Fortinet製品のみ）',
  both: 'はい（Fortinet製品と他社製品の両方）',
  other_only: 'いいえ（他社製品のみ）',
}
type Choice = keyof typeof labels
const choices = Object.keys(labels) as Choice[]

/** A person who stands at Q15, on a face, and what is stored of them. */
async function atQ15(open: () => Promise<Stage>) {
  const [stage, store] = [await open(), await memoryStore()]
  const begin = async () => {
    const bot = await createBot({ survey, store, adapters: [stage.adapter], language: 'ja', log: silent })
    await bot.start()
    return bot
  }
  let bot = await begin()
  const me = await stage.person()
  const interview = async (): Promise<Interview | undefined> => {
    for await (const one of scanInterviews(store)) return one
    return undefined
  }
  const holds = (is: (one: Interview) => boolean) =>
    comesTrue(async () => {
      const one = await interview()
      return one !== undefined && is(one)
    })
  await me.commands('start')
  await holds(({ at }) => at === 'Q1')
  const answers: Interview['answers'] = {}
  for (const question of survey.questions) {
    if (question.id === 'Q15') break
    const [value] = valuesOf(question)
    if (value) answers[question.id] = { value, by: me.id, at: '2026-11-28T00:00:00.000Z' }
  }
  const { id } = (await interview()) ?? { id: '' }
  await updateInterview(store, interviewKeyOf(id), (now) => ({
    result: undefined,
    ...(now && { set: { ...now, at: 'Q15', answers } }),
  }))
  /** Waits until the person has this before them: what is typed earlier answers nothing. */
  const sees = async (text: string, without?: string) =>
    comesTrue(async () =>
      (await me.sees())
        .slice(-3)
        .some(
          (one) =>
            (one.text.includes(text) || one.controls.includes(text)) &&
            !(without && one.controls.includes(without)),
        ),
    )
  await me.commands('start')
  await sees('Fortinet 製品を使用しているか')
  return {
    me,
    holds,
    sees,
    recorded: async () => (await interview())?.answers.Q15?.value,
    async restarts() {
      await bot.stop()
      bot = await begin()
    },
    async close() {
      await bot.stop()
      await stage.close()
    },
  }
}

const faces: [string, () => Promise<Stage>][] = [
  ['the terminal', consoleStage],
  ['Slack', () => openStage('socket')],
  ['Discord', () => discordStage()],
]

describe.each(faces)('in %s', (face, open) => {
  const paths = choices.flatMap((first) =>
    choices.flatMap((then) =>
      [false, true].flatMap((lists) => [false, true].map((restarts) => ({ first, then, lists, restarts }))),
    ),
  )

  test.each(paths.filter(({ first, lists }) => !(lists && first === 'other_only')))(
    '$first, list begun: $lists, restart: $restarts, then $then',
    async ({ first, then, lists, restarts }) => {
      const scene = await atQ15(open)
      const { me, holds, sees } = scene
      const isOpen = (choice: Choice) => (one: Interview) =>
        choice === 'other_only'
          ? one.answers.Q15?.value.kind === 'choice' && one.answers.Q15.value.choice === choice
          : one.drafts?.Q15?.choice === choice
      await me.chooses(labels[first])
      await holds(isOpen(first))
      await sees(first === 'other_only' ? 'VPN 機器のメーカー名' : '機種ごとに1行で', labels[first])
      if (lists) {
        await me.says('FortiGate 60F 2台')
        await holds((one) => one.drafts?.Q15?.devices?.rows.length === 1)
        await sees('FortiGate 60F 2台')
      }
      // A terminal ends with its process, and its next one begins anew: nothing to restart on one stage.
      if (restarts && face !== 'the terminal') await scene.restarts()
      if (first === 'other_only') {
        await me.says('Q15に戻る')
        await holds(({ at }) => at === 'Q15')
        await sees('現在の回答')
      }
      if (then !== first) {
        await me.says(labels[then])
        await holds(isOpen(then))
        if (then !== 'other_only') await sees('機種ごとに1行で', labels[then])
      } else if (first === 'other_only') {
        await me.says(labels[then])
        await holds(({ at }) => at !== 'Q15')
      }
      if (then === 'other_only') {
        expect(await scene.recorded()).toEqual({ kind: 'choice', choice: then })
      } else {
        if (!lists) {
          await me.says('FortiGate 60F 2台')
          await holds((one) => one.drafts?.Q15?.devices?.rows.length === 1)
          await sees('FortiGate 60F 2台')
        }
        await me.says('以上')
        await holds(
          (one) => one.answers.Q15?.value.kind === 'choice' && one.answers.Q15.value.choice === then,
        )
        expect(await scene.recorded()).toMatchObject({
          choice: then,
          devices: {
            rows: [{ maker: 'Fortinet', model: 'FortiGate 60F', count: 2 }],
            typed: 'FortiGate 60F 2台',
          },
        })
      }
      await scene.close()
    },
    60_000,
  )

  test('a list of other makers typed straight, and its no, wait at Q17', async () => {
    const scene = await atQ15(open)
    await scene.me.says('ヤマハ RTX830 1台 Rev.15.02.30')
    await scene.holds(({ at }) => at === 'proposing')
    const yes = words.record(labels.other_only).ja
    await scene.sees(yes)
    await scene.me.chooses(yes)
    await scene.holds((one) => one.at === 'Q17' && one.drafts?.Q17?.devices?.rows[0]?.model === 'RTX830')
    expect(await scene.recorded()).toEqual({ kind: 'choice', choice: 'other_only' })
    await scene.close()
  }, 60_000)

  test.skipIf(face === 'the terminal')(
    'a stale form records nothing over another answer',
    async () => {
      const scene = await atQ15(open)
      const { me } = scene
      await me.chooses(labels.both)
      await scene.holds((one) => one.drafts?.Q15?.choice === 'both')
      await scene.sees('機器を記入する')
      await me.chooses('機器を記入する')
      await comesTrue(async () => (await me.form()) !== undefined)
      await me.says(labels.other_only)
      await scene.holds((one) => one.answers.Q15 !== undefined)
      await me.submits([{ 機種名: 'FortiGate 60F', 台数: '2', OSのバージョン: '7.0.9' }])
      // What was filled in is not lost and not recorded: it is asked back with the choice it implies.
      await scene.holds((one) => one.drafts?.Q15?.devices?.rows.length === 1)
      expect(await scene.recorded()).toEqual({ kind: 'choice', choice: 'other_only' })
      await scene.close()
    },
    60_000,
  )
})
