import { describe, expect, test } from 'vitest'
import { makeSurvey } from '../../../src/survey/define.ts'
import { lint } from '../../../src/survey/lint/index.ts'
import { readSurvey } from '../../../src/survey/markdown/read-survey.ts'
import type { Survey } from '../../../src/survey/survey.ts'
import { scene } from '../../support/bot.ts'

const pages = (level: string) =>
  new Map([
    [
      'survey.md',
      `---\nversion: 1\nlevel: ${level}\n---\n# 院内の点検\n端末についてお尋ねします。\n\n## 提出\n情報システム室に届きます。\n\n## 質問\n### pcs: 端末\n- questions: P1, P2\n`,
    ],
    [
      'questions/p1.md',
      '---\nid: P1\nkind: choice\n---\n# 施錠\nサーバ室に鍵をかけていますか。\n\n## 選択肢\n### yes: はい\n### no: いいえ\n',
    ],
    [
      'questions/p2.md',
      '---\nid: P2\nkind: text\n---\n# 台数\n端末は何台ありますか。\n\n## 誰に聞く\n総務課にお尋ねください。\n',
    ],
  ])

const read = (level: string) => readSurvey('house', pages(level))
const plain = (): Survey => makeSurvey('house', read('plain').input)

describe("a house's own survey, in one language and without guidance", () => {
  test('has nothing for check to find; as a full one it lacks both', () => {
    expect(read('plain').findings).toEqual([])
    expect(lint(plain())).toEqual([])
    expect(read('full').findings.map(({ place }) => place)).toContain('questions/p1.md:6')
    const full = lint({ ...plain(), level: 'full' }).map(({ place }) => place)
    expect(full).toContain('questions.P1.guidance')
    expect(full).toContain('questions.P2.guidance.why')
    expect(full).toContain('title.en')
  })

  test('shows its one language in either, and is not called a translation', async () => {
    const { client } = await scene({ survey: plain(), language: 'en' })
    const me = client.person('me')
    await me.does({ name: 'start' })
    expect(me.screen.plain).toContain('サーバ室に鍵をかけていますか。')
    expect(me.screen.plain).not.toContain('translation')
  })

  test('shows a button to the guidance that there is, and none to what there is not', async () => {
    const { client } = await scene({ survey: plain() })
    const me = client.person('me')
    const offered = () =>
      me.screen.actions
        .flat()
        .flatMap(({ command }) => (command.name === 'why' ? [command.part ?? 'why'] : []))
    await me.does({ name: 'start' })
    expect(offered()).toEqual([])
    await me.says('なぜ？')
    expect(me.screen.plain).toContain('この質問には、その説明がありません。')
    expect(offered()).toEqual([])
    await me.picks('yes')
    expect(me.screen.key).toBe('P2')
    expect(offered()).toEqual(['ask'])
    await me.does({ name: 'why', question: 'P2', part: 'ask' })
    expect(me.screen.plain).toContain('総務課にお尋ねください。')
  })
})
