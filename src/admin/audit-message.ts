import type { Message } from '../adapter.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import type { Language } from '../survey/text.ts'
import { secondInJapan } from '../time.ts'
import type { Actor } from './access.ts'
import { type Line, lines, verify } from './audit.ts'
import { type AdminContext, guarded } from './guard.ts'
import { words } from './words.ts'

/** As many lines as a chat shows comfortably; the shell shows all. */
const SHOWN = 20

/** The newest lines of the log of admin acts, and whether it is whole. */
export async function showLog(context: AdminContext, actor: Actor, language: Language): Promise<Message[]> {
  const outcome = await guarded(context, { actor, act: 'audit', options: {} }, async () => {
    const newest: Line[] = []
    let count = 0
    for await (const line of lines(context.store)) {
      count += 1
      newest.push(line)
      if (newest.length > SHOWN) newest.shift()
    }
    return { value: { newest, verdict: await verify(context.store) }, records: count }
  })
  if (outcome.kind === 'refused') return [noticeOf(language, 'refused', outcome.told)]
  const { newest, verdict } = outcome.value
  if (newest.length === 0) return [noticeOf(language, 'audit', words.auditEmpty)]
  const state = verdict.whole
    ? words.auditWhole(verdict.lines, verdict.hash)
    : words.auditBroken[verdict.broken.because](verdict.broken.key)
  const rows = newest.toReversed().map((line) => ({
    label: `${line.number}  ${secondInJapan(line.at)}`,
    text: [line.who, line.act, line.outcome, line.survey ?? '-', line.records].join('  '),
  }))
  return [
    messageOf(language, {
      key: 'audit',
      head: words.auditHead[language],
      body: [
        { kind: 'rows', rows },
        { kind: 'small', text: state[language] },
      ],
    }),
  ]
}
