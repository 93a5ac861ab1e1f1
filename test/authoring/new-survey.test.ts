import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBot } from '../../src/bot/index.ts'
import * as check from '../../src/commands/check.ts'
import * as newSurvey from '../../src/commands/new.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { parseConfig } from '../../src/config/index.ts'
import { csv } from '../../src/export/csv.ts'
import { select } from '../../src/responses/select-responses.ts'
import { scanResponses } from '../../src/store/records.ts'
import { folderUrl, loadSurvey, surveysIn } from '../../src/survey/load.ts'
import type { Survey } from '../../src/survey/survey.ts'
import { consoleStage } from '../adapters/console/stage.ts'
import { discordStage } from '../adapters/discord/stage.ts'
import { openStage } from '../adapters/slack/double/stage.ts'
import type { Stage } from '../adapters/stage.ts'
import { memoryStore, silent } from '../support/bot.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'monshin-new-'))
})
afterAll(() => rm(root, { recursive: true }))

/** A shell command in this process, with what it wrote. */
async function run(command: { run(args: string[], shell: Shell): Promise<number> }, ...args: string[]) {
  const parsed = parseConfig({ LANGUAGE: 'en' }, { surveys: ['mhlw-2023'] })
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const written = { out: '', err: '' }
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk
        done()
      },
    })
  const shell: Shell = {
    config: parsed.config,
    surveys: surveysIn(folderUrl(root)),
    flows: folderUrl(root),
    log: silent,
    out: into('out'),
    err: into('err'),
    openStore: memoryStore,
    connect: async () => [],
  }
  return { code: await command.run(args, shell), ...written }
}

/** What an author does with the survey to start from: another wording, a third choice, and a wider condition. */
async function edited(id: string): Promise<Survey> {
  await change(id, 'questions/a1.md', '責任者を決めていますか。', '防災の責任者を決めていますか。')
  await change(
    id,
    'questions/a1.md',
    '### no\n',
    '### several: 複数いる // Several\n- official: はい // Yes\n### no\n',
  )
  await change(id, 'questions/a1-1.md', 'A1=yes', 'A1=yes|several')
  return loadSurvey(folderUrl(join(root, id))).survey
}

async function change(id: string, page: string, from: string, to: string): Promise<void> {
  const file = join(root, id, page)
  const before = await readFile(file, 'utf8')
  expect(before).toContain(from)
  await writeFile(file, before.replace(from, to))
}

describe('a new survey', () => {
  test('is written, checked, edited and checked again', async () => {
    expect(await run(newSurvey, 'drill-1')).toMatchObject({ code: 0, err: '' })
    expect(await run(check, join(root, 'drill-1'))).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('2 questions, 2 routes'),
    })
    // Never over anything that is there, and only under a name that can be one.
    expect(await run(newSurvey, 'drill-1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('already'),
    })
    expect(await run(newSurvey, '../drill')).toMatchObject({ code: 2 })

    await run(newSurvey, 'drill-2')
    await change('drill-2', 'questions/a1-1.md', 'A1=yes', 'A1=maybe')
    expect(await run(check, join(root, 'drill-2'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/questions\/a1-1\.md:7: .*"maybe".*Remedy: use one of yes, no/),
    })
  })

  const stages: [name: string, open: () => Promise<Stage>][] = [
    ['terminal', consoleStage],
    ['Slack', () => openStage('socket')],
    ['Discord', () => discordStage()],
  ]

  test.each(stages)('is answered in %s and exported', async (name, open) => {
    const id = `drill-${name.toLowerCase()}`
    await run(newSurvey, id)
    const survey = await edited(id)
    const stage = await open()
    const store = await memoryStore()
    const bot = await createBot({ survey, store, adapters: [stage.adapter], language: 'ja', log: silent })
    await bot.start()
    try {
      const me = await stage.person({ language: 'ja' })
      const shows = async (what: string) =>
        expect
          .poll(async () => (await me.sees()).map((one) => one.text).join('\n'), { timeout: 10_000 })
          .toContain(what)
      await me.says('こんにちは')
      await shows('防災の責任者を決めていますか。')
      await me.chooses('複数いる')
      await shows('責任者の職名をお書きください。')
      await me.says('=防災係長')
      await shows('すべての質問に回答済みです')
      await me.says('提出')
      await shows('提出の確認')
      await me.says('はい')
      await shows('提出を受け付けました')

      const responses = []
      for await (const response of scanResponses(store)) responses.push(response)
      expect(responses).toMatchObject([{ survey: { id, version: 1 }, route: ['A1', 'A1-1'] }])
      const selection = {
        survey: id,
        until: new Date().toISOString(),
        includeOpen: false,
        personal: true,
        allRevisions: false,
        visible: () => true,
      }
      let exported = ''
      for await (const line of csv(survey, select(store, [survey], selection))) exported += line
      // The official form has no "several": it gets its own wording, and a formula stays text.
      expect(exported).toContain('はい')
      expect(exported).toContain(`'=防災係長`)
    } finally {
      await bot.stop()
      await stage.close()
      await store.close()
    }
  })
})
