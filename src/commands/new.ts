import { mkdir, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { template } from '../authoring/template.ts'
import { text } from '../survey/text.ts'
import { print, type Shell, say } from './shell.ts'

/** `new <id> [--in FOLDER]`: writes a survey to start from into a new folder. Never overwrites anything. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { in: { type: 'string' } },
    allowPositionals: true,
  })
  const [id] = positionals
  if (positionals.length !== 1 || id === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    say(shell, words.usage)
    return 2
  }
  const folder = resolve(values.in ?? fileURLToPath(shell.flows), id)
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    say(shell, error.code === 'EEXIST' ? words.exists(folder) : words.cannot(folder, error.message))
    return 1
  }
  await mkdir(resolve(folder, 'questions'))
  const schemas = relative(folder, fileURLToPath(new URL('../../docs/schemas', import.meta.url)))
  const pages = template(shell.config.language, schemas.replaceAll('\\', '/'))
  for (const [name, page] of Object.entries(pages))
    await writeFile(resolve(folder, name), page, { flag: 'wx' })
  const written = words.written(folder, values.in === undefined ? id : folder)
  print(shell, written[shell.config.language])
  return 0
}

const words = {
  usage: text(
    '使い方: new <名前>（英小文字・数字・ハイフン。例: mhlw-2027）',
    'Usage: new <name> (lower-case letters, digits, hyphens; e.g. mhlw-2027)',
  ),
  exists: (folder: string) =>
    text(
      `${folder} はすでにあります。別の名前にしてください。`,
      `${folder} is already there. Choose another name.`,
    ),
  cannot: (folder: string, reason: string) =>
    text(`${folder} を作れません: ${reason}`, `${folder} cannot be made: ${reason}`),
  written: (folder: string, flow: string) =>
    text(
      `${folder} に見本を作りました。survey.md から書き換えて「npm run monshin -- check ${flow}」で確かめてください。`,
      `Wrote a survey to start from into ${folder}. Edit it, beginning with survey.md, then check it with "npm run monshin -- check ${flow}".`,
    ),
}
