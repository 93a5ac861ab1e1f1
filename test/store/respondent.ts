import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../src/launch.js', import.meta.url))

/** Somebody at a terminal, across any number of processes: what they were asked, what they said, what was confirmed. */
export interface Respondent {
  name: string
  /** The last screen that was shown in full: a question's id, or the headline of another screen. */
  shown: string | undefined
  /** By question, what was sent; the fields of Q1 count as soon as the last of them is on its way. */
  sent: Map<string, string>
  confirmed: Map<string, string>
}

export const newRespondent = (name: string): Respondent => ({
  name,
  shown: undefined,
  sent: new Map(),
  confirmed: new Map(),
})

export const SUBMITTED = '提出を受け付けました'

/** What is typed into the four fields of Q1, by the words that ask for it. */
const FIELDS: [asked: string, typed: string][] = [
  ['氏名をお知らせ', '見本 花子'],
  ['法人名をお知らせ', '医療法人見本会'],
  ['病院名をお知らせ', '見本病院'],
  ['連絡先をお知らせ', '03-1234-5678'],
]
const CONTACT = FIELDS.map(([, typed]) => typed).join(' ／ ')

/** When the process is killed: so long after that many screens were shown (none: after its start). */
export interface Kill {
  screens: number
  ms: number
}

/**
 * Starts the real program on `storeUrl`, answers whatever is on the screen until it is killed, and resolves to the first
 * screen it showed. `pick` chooses among a question's choices.
 */
export async function answerUntilKilled(
  storeUrl: string,
  folder: string,
  me: Respondent,
  kill: Kill,
  pick: (question: string, choices: number) => number,
): Promise<{ first: string | undefined; err: string }> {
  const env = { PATH: process.env.PATH, STORE_URL: storeUrl, LANGUAGE: 'ja' }
  const child = spawn(process.execPath, [launcher, '--respondent', me.name], { cwd: folder, env })
  const gone = once(child, 'exit')
  const killLater = () => setTimeout(() => child.kill('SIGKILL'), kill.ms)
  let screens = 0
  if (kill.screens === 0) killLater()
  let first: string | undefined
  let rest = ''
  let err = ''
  let block: string[] = []
  child.stdin.on('error', () => {})
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk
  })
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(line)
  })

  function hear(line: string): void {
    const record = /^- (Q[\d-]+) [^:]*: (.*)$/.exec(line)
    if (record?.[1] !== undefined) me.confirmed.set(record[1], record[2] ?? '')
    else if (line.startsWith('  ［')) screen()
    else block.push(line)
  }

  /** The actions are the last line of a screen. */
  function screen(): void {
    const heads = block.flatMap((line) => /^(?:(Q[\d-]+) ・|(\S+)$)/.exec(line)?.slice(1) ?? [])
    const head = heads.find((one) => one !== undefined)
    const shown = block
    block = []
    if (head === undefined) return
    me.shown = head
    screens += 1
    if (screens === kill.screens) killLater()
    first ??= head
    const reply = replyTo(head, shown)
    if (reply !== undefined) child.stdin.write(`${reply}\n`)
  }

  function replyTo(head: string, lines: string[]): string | undefined {
    if (head === SUBMITTED) {
      child.kill('SIGKILL')
      return undefined
    }
    if (head === '回答の確認') return '提出'
    if (head === '提出の確認') return 'はい'
    if (head === 'Q1') {
      const [asked, typed] = FIELDS.find(([words]) => lines.some((line) => line.includes(words))) ?? []
      if (asked === FIELDS.at(-1)?.[0]) me.sent.set('Q1', CONTACT)
      return typed
    }
    const choices = lines.flatMap((line) => /^ {2}\d+\. (.*)$/.exec(line)?.slice(1) ?? [])
    const chosen = pick(head, choices.length)
    me.sent.set(head, choices[chosen] ?? '')
    return String(chosen + 1)
  }

  await gone
  return { first, err }
}
