import { basename } from 'node:path'
import type { Message } from '../adapter.ts'
import type { ExportFile } from '../export/write-file.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, nameOf } from './access.ts'
import { auditedExport } from './audited-export.ts'
import { words } from './export.words.ts'
import type { AdminContext, Options } from './guard.ts'
import { readExportOptions } from './options.ts'
import { orRefusal } from './refusal.ts'

type Tell = (message: Message) => Promise<void>

/** How long a file waits for the adapter to fetch it before it is removed from the disk, in ms. */
const FILE_LIFE = 15 * 60_000
/** How often a long export says how far it is, in ms. */
const PROGRESS_INTERVAL = 10_000

/** The export an admin asks for in chat: one message with the file. */
export async function exportInChat(
  context: AdminContext,
  actor: Actor,
  options: Options,
  language: Language,
  tell?: Tell,
): Promise<Message[]> {
  const wanted = readExportOptions(context, options, 'xlsx')
  if (wanted.kind === 'problem') return [noticeOf(language, 'export', wanted.problem)]
  const made = await auditedExport(context, actor, wanted.value, options, progress(language, tell))
  return orRefusal(made, language, (file) => {
    removeLater(context, actor, file)
    return [fileMessage(file, language)]
  })
}

function removeLater({ log }: AdminContext, actor: Actor, file: ExportFile): void {
  const remove = () =>
    file
      .dispose()
      .catch((error: unknown) => log.warn({ err: error, who: nameOf(actor) }, 'a file was not removed'))
  setTimeout(remove, FILE_LIFE).unref()
}

function fileMessage(file: ExportFile, language: Language): Message {
  const name = basename(file.path)
  if (file.count === 0) return noticeOf(language, 'export', words.exportedNothing)
  const lines = [words.sent(file.count, name)[language], words.keepSafe[language]]
  if (file.unreadable > 0) lines.push(words.unreadable(file.unreadable)[language])
  return messageOf(language, {
    key: 'export',
    body: [{ kind: 'text', text: lines.join('\n') }],
    file: {
      name,
      type: file.type,
      content: { path: file.path },
      alt: words.sent(file.count, name)[language],
    },
  })
}

/** Says now and then how far it is; an export that is quick says nothing. */
function progress(language: Language, tell?: Tell): (count: number) => void {
  let last = Date.now()
  return (count) => {
    if (!tell || Date.now() - last < PROGRESS_INTERVAL) return
    last = Date.now()
    tell(noticeOf(language, 'export:progress', words.progress(count))).catch(() => undefined)
  }
}
