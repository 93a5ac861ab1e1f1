import type { Message } from '../adapter.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import { type Language, type Text, text } from '../survey/text.ts'
import { secondInJapan } from '../time.ts'
import type { Actor } from './access.ts'
import { type Line, lines, type Verdict, verify } from './audit.ts'
import { words } from './audit.words.ts'
import { type AdminContext, guarded } from './guard.ts'
import { orRefusal } from './refusal.ts'

/** As many lines as a chat shows comfortably; the shell shows all. */
const MAX_LINES = 20

/** The newest lines of the log of admin actions, and whether it is whole. */
export async function showLog(context: AdminContext, actor: Actor, language: Language): Promise<Message[]> {
  const read = await guarded(context, { actor, act: 'audit', options: {} }, async () => {
    const newest: Line[] = []
    let count = 0
    for await (const line of lines(context.store)) {
      count += 1
      newest.push(line)
      if (newest.length > MAX_LINES) newest.shift()
    }
    return { value: { newest, verdict: await verify(context.store) }, records: count }
  })
  return orRefusal(read, language, ({ newest, verdict }) =>
    newest.length === 0
      ? [noticeOf(language, 'audit', words.empty)]
      : [logMessage(newest, verdict, language)],
  )
}

function logMessage(newest: readonly Line[], verdict: Verdict, language: Language): Message {
  const rows = newest.toReversed().map((line) => ({
    label: `${line.number}  ${secondInJapan(line.at)}`,
    text: [line.who, line.act, line.outcome, line.survey ?? '-', line.records, line.hash.slice(0, 16)].join(
      '  ',
    ),
  }))
  return messageOf(language, {
    key: 'audit',
    head: words.head[language],
    body: [
      { kind: 'rows', rows },
      { kind: 'small', text: verdictText(verdict)[language] },
    ],
  })
}

export function verdictText(verdict: Verdict): Text {
  if (!verdict.whole) return words.broken[verdict.broken.because](verdict.broken.key)
  const { lines, hash, keyedFrom, noted } = verdict
  const said = [
    words.whole(lines, hash),
    keyedFrom === undefined ? words.notKeyed : words.keyed(keyedFrom),
    ...(noted === undefined ? [] : [words.noted(noted, lines - noted)]),
  ]
  return text(said.map(({ ja }) => ja).join('\n'), said.map(({ en }) => en).join('\n'))
}
