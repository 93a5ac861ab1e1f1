import { expect, test } from 'vitest'
import { createAdmin } from '../../src/admin/index.ts'
import { createBot } from '../../src/bot/index.ts'
import { words } from '../../src/screen/words/index.ts'
import { memoryStore, silent } from '../support/bot.ts'
import { mhlw as survey } from '../support/flows.ts'
import { answersAll, responsesIn } from './discord/hospital.ts'
import { discordStage } from './discord/stage.ts'
import { comesTrue } from './eventually.ts'
import { lookAt } from './slack/double/read-blocks.ts'
import { imOf } from './slack/double/slack.ts'
import { openStage } from './slack/double/stage.ts'
import { answersAll as answersInSlack } from './slack/hospital.ts'

test('one process serves Slack and Discord on one store; an admin on either sees both', async () => {
  const [slack, discord, store] = [await openStage('socket'), await discordStage(), await memoryStore()]
  const chief = { slack: await slack.person(), discord: await discord.person() }
  const admin = createAdmin({
    store,
    surveys: [survey],
    survey: survey.id,
    admins: [
      { platform: 'slack', user: chief.slack.id, operator: true },
      { platform: 'discord', user: chief.discord.id, operator: true },
    ],
    adminsFromPlatform: [],
    globalPlatforms: new Set(['discord']),
    now: () => new Date(),
    log: silent,
  })
  const adapters = [slack.adapter, discord.adapter]
  const bot = await createBot({ survey, store, adapters, language: 'ja', log: silent, services: admin })
  await bot.start()
  try {
    const answers = { Q6: 'no', Q7: 'no', Q14: 'none' }
    const people = { slack: await slack.person(), discord: await discord.person() }
    await people.discord.commands('start')
    const asked = await Promise.all([
      answersInSlack(slack, people.slack, answers, 'ja'),
      answersAll(people.discord, answers, 'ja'),
    ])
    expect(asked[0]).toEqual(asked[1])
    const users = (await responsesIn(store)).map(({ user }) => user)
    expect(new Set(users)).toEqual(new Set([people.slack.id, people.discord.id]))

    await chief.discord.commands('overview')
    await chief.slack.commands('overview')
    const onDiscord = async () => (await chief.discord.sees()).map(({ text }) => text).join('\n')
    const onSlack = () =>
      imOf(slack.slack.workspace, chief.slack.id)
        .messages.map((one) => lookAt(one.blocks ?? []).text)
        .join('\n')
    const submitted = /提出済み?\s*2\s*[件人]/
    await comesTrue(async () => submitted.test((await onDiscord()).replace(/\s+/g, ' ')))
    await comesTrue(() => submitted.test(onSlack().replace(/\s+/g, ' ')))
    expect((await chief.discord.sees()).flatMap(({ files }) => files.map(({ name }) => name))).toContain(
      'overview.png',
    )

    await people.discord.chooses(words.receipt.ja)
    await comesTrue(async () => (await people.discord.sees()).some(({ files }) => files.length === 1))

    await people.discord.commands('overview')
    await comesTrue(async () => (await people.discord.sees()).at(-1)?.text.includes('管理者') ?? false)
  } finally {
    await bot.stop()
    await Promise.all([slack.close(), discord.close()])
    await store.close()
  }
}, 60_000)
