import { nameOf } from '../admin/access.ts'
import { lines, record, verify } from '../admin/audit.ts'
import { words } from '../admin/words.ts'
import { secondInJapan } from '../time.ts'
import { adminAtShell, optionsIn } from './admin.ts'
import type { Shell } from './shell.ts'

/** `audit`: who did what, when, with how many records, one line each. `audit --verify`: whether the log is whole. */
export async function run(args: string[], shell: Shell): Promise<number> {
  const { language } = shell.config
  const say = (line: string) => shell.err.write(`${line}\n`)
  const read = optionsIn(args, ['verify'])
  const strange = read.kind === 'read' ? Object.keys(read.value).find((name) => name !== 'verify') : undefined
  if (read.kind === 'problem' || strange !== undefined) {
    say((read.kind === 'problem' ? read.problem : words.unknownOption(strange ?? '', ['verify']))[language])
    return 2
  }
  const { context, actor, close } = await adminAtShell(shell)
  try {
    if ('verify' in read.value) {
      const verdict = await verify(context.store)
      if (verdict.whole) shell.out.write(`${words.auditWhole(verdict.lines, verdict.hash)[language]}\n`)
      else shell.out.write(`${words.auditBroken[verdict.broken.because](verdict.broken.key)[language]}\n`)
      return verdict.whole ? 0 : 1
    }
    let count = 0
    for await (const line of lines(context.store)) {
      const options = Object.entries(line.options).map(([name, value]) =>
        value === '' ? name : `${name}=${value}`,
      )
      const cells = [
        line.number,
        secondInJapan(line.at),
        line.who,
        line.act,
        line.outcome,
        line.survey ?? '-',
        line.records,
      ]
      shell.out.write(`${[...cells, ...options].join('  ')}\n`)
      count += 1
    }
    if (count === 0) say(words.auditEmpty[language])
    await record(context.store, {
      at: context.now().toISOString(),
      who: nameOf(actor),
      act: 'audit',
      outcome: 'done',
      options: {},
      records: count,
    })
    return 0
  } finally {
    await close()
  }
}
