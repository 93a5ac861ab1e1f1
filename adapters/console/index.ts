import { randomUUID } from 'node:crypto'
import { createInterface, type Interface } from 'node:readline'
import { type Readable, Transform, type Writable } from 'node:stream'
import { styleText } from 'node:util'
import type { Adapter, Host, Input, Message, Receipt, ShowOptions } from '../../src/adapter.ts'
import { lineDecoder } from '../../src/adapter.ts'
import { printableLine } from '../../src/printable.ts'
import { read } from './read.ts'
import { isScreen, type Line, promptFor, render } from './render.ts'
import { saveFile } from './save-file.ts'
import { wordsIn } from './words.ts'
import { type Width, wrap } from './wrap.ts'

export interface ConsoleOptions {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  /** Keeps the interviews of several people at one terminal apart. */
  respondent: string
  /** The command line that goes on with this interview, for the word of farewell. */
  resume: string
  /** Whether anything outlives this process. */
  kept: boolean
  /** Folder for files that the assistant hands out. */
  folder: string
}

const COLUMNS = 80

/**
 * The assistant on a terminal or, where input or output is not one, on a pipe: then without colour, prompt or wrapping.
 * Inputs take effect strictly one after the other; the end of input (or Ctrl-C) pauses the interview.
 */
export function createConsole(options: ConsoleOptions): Adapter & { ended: Promise<void> } {
  const { input, output, respondent } = options
  const terminal = input.isTTY === true && output.isTTY === true
  const from = { platform: 'console', team: '', user: respondent, place: 'dm' }
  const session = randomUUID()
  const ended = Promise.withResolvers<void>()
  let width: Width = (text) => text.length
  let lines: Interface | undefined
  let talking = Promise.resolve()
  let shown: Message | undefined
  let last: { idempotencyKey: string | undefined; receipt: Receipt } | undefined
  let count = 0
  let busy = true

  const say = (text: string): void =>
    write([
      { text: printableLine(text), indent: 2 },
      { text: '', indent: 0 },
    ])

  function write(block: Line[]): void {
    for (const line of block) output.write(`${layOut(line)}\n`)
  }

  function layOut({ text, head, indent, hang = indent }: Line): string {
    if (!terminal) return ' '.repeat(indent) + text
    const columns = Math.min(output.columns ?? COLUMNS, COLUMNS) - 1
    const wrapped = wrap(text, columns - Math.max(indent, hang), width)
    const set = wrapped.map((part, row) => ' '.repeat(row === 0 ? indent : hang) + part).join('\n')
    return head ? styleText('bold', set, { stream: output }) : set
  }

  function prompt(): void {
    busy = false
    if (!terminal || !lines) return
    lines.setPrompt(shown ? promptFor(shown.control) : '> ')
    lines.prompt()
  }

  async function receive(host: Host, what: Input): Promise<void> {
    busy = true
    count += 1
    await host.receive({ id: `${session}:${count}`, from, at: new Date(), input: what })
  }

  /** Until the input ends: one line, one input, each done with before the next one is looked at. */
  async function talk(host: Host, from: Interface): Promise<void> {
    prompt()
    for await (const line of from) {
      const what = read(line, shown, (words) => host.command(words))
      if (terminal) output.write('\n')
      if (what) await receive(host, what)
      prompt()
    }
    if (terminal) output.write('\n')
    if (shown?.key === 'submitted') return
    if (shown?.key !== 'paused') await receive(host, { kind: 'command', command: { name: 'pause' } })
    const words = wordsIn(shown?.language ?? 'ja')
    say(options.kept ? words.kept(options.resume) : words.lost)
  }

  return {
    platform: 'console',
    // A terminal scrolls: the whole review is one page.
    rowsPerPage: 1000,
    ended: ended.promise,

    async start(host) {
      if (terminal) {
        const { default: stringWidth } = await import('string-width')
        width = (text) => stringWidth(text, { ambiguousIsNarrow: false })
      }
      await receive(host, { kind: 'command', command: { name: 'start' } })
      if (terminal) say(wordsIn(shown?.language ?? 'ja').how)
      lines = createInterface({
        // A file that is piped in may be in another encoding; a terminal says nothing but what it is set to.
        input: terminal ? input : input.pipe(decoding()),
        ...(terminal && { output }),
        terminal,
        historySize: 0,
        crlfDelay: Infinity,
      })
      lines.on('SIGINT', () => lines?.close())
      talking = talk(host, lines)
      talking.then(ended.resolve, ended.reject)
    },

    async show(to, message, { idempotencyKey, past }: ShowOptions = {}) {
      // Somebody else's interview, or a screen still owed from last time: the start that follows shows it.
      if (to.user !== respondent || count === 0) return undefined
      if (idempotencyKey !== undefined && last?.idempotencyKey === idempotencyKey) return last.receipt
      if (!busy && terminal) output.write('\n')
      if (past) write(render(past.line, false))
      const again =
        message.key === shown?.key && message.language === shown.language && !message.aside && !shown.aside
      if (isScreen(message)) shown = message
      write(render(message, again))
      if (message.file) {
        const words = wordsIn(message.language)
        const path = await saveFile(options.folder, message.file).catch(() => undefined)
        say(path === undefined ? words.notSaved(message.file.name) : words.saved(path))
      }
      if (!busy) prompt()
      last = { idempotencyKey, receipt: { place: from.place, message: `${session}:${message.key}` } }
      return last.receipt
    },

    async stop() {
      // A terminal is read as it is; what was piped is taken off its pipe.
      if (!terminal) input.unpipe()
      lines?.close()
      await talking
    },
  }
}

/** Bytes in any encoding as lines in UTF-8. */
function decoding(): Transform {
  const decoder = lineDecoder()
  const written = (lines: string[]) => lines.map((line) => `${line}\n`).join('')
  return new Transform({
    transform: (piece, _encoding, done) => done(null, written(decoder.push(Buffer.from(piece)))),
    flush: (done) => done(null, written(decoder.end())),
  })
}
