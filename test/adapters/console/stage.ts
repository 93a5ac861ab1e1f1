import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { type ConsoleOptions, createConsole } from '../../../adapters/console/index.ts'
import type { Adapter } from '../../../src/adapter.ts'
import type { Seen, Stage } from '../stage.ts'

/** A terminal (or a pipe) with what came out of it. */
export async function terminal(options: { tty?: boolean } & Partial<ConsoleOptions> = {}) {
  const { tty = false, ...rest } = options
  const folder = await mkdtemp(join(tmpdir(), 'monshin-console-'))
  let screen = ''
  const input = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => input })
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        screen += chunk
        done()
      },
    }),
    { isTTY: tty, columns: 80 },
  )
  const adapter = createConsole({
    input,
    output,
    respondent: 'local',
    resume: 'npm start',
    kept: true,
    folder,
    ...rest,
  })
  return {
    adapter,
    input,
    folder,
    types: (line: string) => void input.write(`${line}\n`),
    screen: () => screen,
    close: () => rm(folder, { recursive: true }),
  }
}

/** The console as the contract suite drives it: a person at a pipe who reads what each message printed. */
export async function consoleStage(): Promise<Stage> {
  const { adapter, types, screen, folder, close } = await terminal()
  const seen: Seen[] = []
  const watched: Adapter = {
    platform: adapter.platform,
    start: (host) => adapter.start(host),
    stop: () => adapter.stop(),
    async show(to, message, options) {
      const before = screen().length
      const had = await readdir(folder)
      const receipt = await adapter.show(to, message, options)
      const names = (await readdir(folder)).filter((name) => !had.includes(name))
      const files = names.map(async (name) => ({ name, content: await readFile(join(folder, name)) }))
      const text = screen().slice(before)
      seen.push({ text, controls: controlsIn(text), files: await Promise.all(files) })
      return receipt
    },
  }
  return {
    adapter: watched,
    close,
    person: async () => ({
      id: 'local',
      says: async (text) => types(text),
      commands: async (words) => types(`/${words}`),
      chooses: async (label) => types(label),
      form: async () => undefined,
      submits: async () => ({}),
      sees: async () => seen,
    }),
  }
}

/** Numbered choices and bracketed words. */
function controlsIn(text: string): string[] {
  return [...text.matchAll(/^ {2}\d+\. (.*)$|［(.*?)］/gm)].map(
    ([, choice, button]) => choice ?? button ?? '',
  )
}
