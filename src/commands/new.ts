import { mkdir, writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { template } from '../authoring/template.ts'
import type { Language } from '../survey/text.ts'
import type { Shell } from './shell.ts'

/** `new <id> [--in FOLDER]`: writes a survey to start from into a folder of its own. Never writes over anything. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const say = words[shell.config.language]
  const { values, positionals } = parseArgs({
    args,
    options: { in: { type: 'string' } },
    allowPositionals: true,
  })
  const [id] = positionals
  if (positionals.length !== 1 || id === undefined || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    shell.err.write(`${say.usage}\n`)
    return 2
  }
  const folder = resolve(values.in ?? fileURLToPath(shell.flows), id)
  try {
    await mkdir(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    shell.err.write(`${error.code === 'EEXIST' ? say.exists(folder) : say.cannot(folder, error.message)}\n`)
    return 1
  }
  const file = resolve(folder, 'index.ts')
  const define = relative(folder, fileURLToPath(new URL('../survey/define.ts', import.meta.url)))
  await writeFile(file, template(id, define.replaceAll('\\', '/'), shell.config.language), { flag: 'wx' })
  shell.out.write(`${say.written(file, values.in === undefined ? id : folder)}\n`)
  return 0
}

interface Words {
  usage: string
  exists(folder: string): string
  cannot(folder: string, reason: string): string
  written(file: string, flow: string): string
}

const words: Record<Language, Words> = {
  ja: {
    usage: '使い方: new <名前>（英小文字・数字・ハイフン。例: mhlw-2027）',
    exists: (folder) => `${folder} はすでにあります。別の名前にしてください。`,
    cannot: (folder, reason) => `${folder} を作れません: ${reason}`,
    written: (file, flow) =>
      `${file} を作りました。書き換えて「npm run monshin -- check ${flow}」で確かめてください。`,
  },
  en: {
    usage: 'Usage: new <name> (lower-case letters, digits, hyphens; e.g. mhlw-2027)',
    exists: (folder) => `${folder} is already there. Choose another name.`,
    cannot: (folder, reason) => `${folder} cannot be made: ${reason}`,
    written: (file, flow) => `Wrote ${file}. Edit it, then check it with "npm run monshin -- check ${flow}".`,
  },
}
