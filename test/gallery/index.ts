import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from './page.ts'

/**
 * `npm run gallery [folder]`: every kind of screen of every platform, drawn as pages and, where Chromium is installed,
 * photographed. Look at them before a release.
 */

const platforms: { name: string; pages(): Promise<Page[]> }[] = [
  { name: 'slack', pages: async () => (await import('./slack.ts')).slackPages() },
  { name: 'discord', pages: async () => (await import('./discord.ts')).discordPages() },
]

const folder = process.argv[2] ?? 'gallery-out'
const run = promisify(execFile)

async function photograph(page: string, picture: string, { width, height }: Page): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'gallery-'))
  try {
    await run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      `--window-size=${width},${height}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    ])
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

for (const platform of platforms) {
  const to = resolve(folder, platform.name)
  await mkdir(to, { recursive: true })
  for (const page of await platform.pages()) {
    const file = join(to, `${page.name}.html`)
    await writeFile(file, page.html)
    try {
      await photograph(file, file.replace(/html$/, 'png'), page)
      console.log(`${platform.name}/${page.name}.png`)
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!missing) throw error
      console.log(`${platform.name}/${page.name}.html (no Chromium to photograph it)`)
    }
  }
}
