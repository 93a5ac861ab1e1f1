import { nameOf } from '../admin/access.ts'
import { appendEntry, type Line, lines, verify } from '../admin/audit.ts'
import { words } from '../admin/audit.words.ts'
import { verdictText } from '../admin/audit-message.ts'
import { secondInJapan } from '../time.ts'
import { type AtShell, adminCommand } from './admin.ts'
import { print, type Shell, say } from './shell.ts'

/**
 * `audit`: who did what, when, with how many records, and the hash of the line, one line each. `audit --verify`: whether
 * the log is whole; `audit --expect HASH`: and whether it still holds the line whose hash was noted.
 */
export function run(args: string[], shell: Shell): Promise<number> {
  return adminCommand(shell, args, { switches: ['verify'], values: ['expect'] }, (options, at) =>
    'verify' in options || 'expect' in options ? verifyLog(shell, at, options.expect) : listLog(shell, at),
  )
}

async function verifyLog(shell: Shell, { context }: AtShell, expected?: string): Promise<number> {
  const verdict = await verify(context.store, expected?.trim().toLowerCase())
  print(shell, verdictText(verdict)[shell.config.language])
  return verdict.whole ? 0 : 1
}

async function listLog(shell: Shell, { context, actor }: AtShell): Promise<number> {
  let count = 0
  for await (const line of lines(context.store)) {
    print(shell, lineText(line))
    count += 1
  }
  if (count === 0) say(shell, words.empty)
  await appendEntry(context.store, {
    at: context.now().toISOString(),
    who: nameOf(actor),
    act: 'audit',
    outcome: 'done',
    options: {},
    records: count,
  })
  return 0
}

function lineText({ number, at, who, act, outcome, survey, records, options, hash }: Line): string {
  const asked = Object.entries(options).map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  return [number, secondInJapan(at), who, act, outcome, survey ?? '-', records, ...asked, hash].join('  ')
}
