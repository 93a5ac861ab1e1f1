import { describe, expect, test } from 'vitest'
import { createAdmin } from '../../src/admin/index.ts'
import { contact, memoryStore, mhlw, scene, silent } from '../support/bot.ts'
import { buttonsOf } from '../support/chat.ts'

describe('the page of one’s own', () => {
  test('shows an admin how everybody stands, and nobody else', async () => {
    const store = await memoryStore()
    const services = createAdmin({
      store,
      surveys: [mhlw],
      survey: mhlw.id,
      admins: [{ platform: 'test', user: 'kanri', operator: false }],
      adminsFromPlatform: [],
      globalPlatforms: new Set(),
      now: () => new Date(),
      log: silent,
    })
    const { client } = await scene({ store, services })
    const staff = client.person('hana', { team: 'T1' })
    await staff.does({ name: 'start' })
    await staff.fills('Q1', contact)

    const pages: Record<string, { names: string[]; plain: string }> = {}
    for (const id of ['hana', 'kanri']) {
      const page = client.person(id, { place: 'home', team: 'T1' })
      await page.sends({ kind: 'open' })
      const newest = page.heard.at(-1)
      pages[id] = {
        names: newest ? buttonsOf(newest).map(({ command }) => command.name) : [],
        plain: newest?.plain ?? '',
      }
    }
    expect(pages.hana?.names).toEqual(['start', 'review'])
    expect(pages.kanri?.names).toEqual(['start', 'overview', 'export'])
    expect(pages.kanri?.plain).toMatch(/回答中.*1/)
    expect(pages.hana?.plain).not.toContain('管理者')
  })
})
