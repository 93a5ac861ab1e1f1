import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('adapters/slack/manifest.json'))

test('asks for no scope that the documentation does not explain, in both languages', () => {
  const [japanese = '', english = ''] = read('docs/slack.md').split('## English')
  for (const scope of manifest.oauth_config.scopes.bot) {
    expect(japanese).toContain(`| \`${scope}\` |`)
    expect(english).toContain(`| \`${scope}\` |`)
  }
})

test('stays within what Slack takes for its texts', () => {
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35)
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140)
  for (const shortcut of manifest.features.shortcuts) {
    expect(shortcut.name.length).toBeLessThanOrEqual(24)
    expect(shortcut.description.length).toBeLessThanOrEqual(150)
  }
  for (const command of manifest.features.slash_commands) {
    expect(command.description.length).toBeLessThanOrEqual(2000)
    expect(command.usage_hint.length).toBeLessThanOrEqual(1000)
  }
})
