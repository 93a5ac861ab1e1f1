import type { Button, Paragraph } from '../adapter.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, may, roleOf } from './access.ts'
import type { AdminContext } from './guard.ts'
import { overview } from './overview/index.ts'
import { words } from './words.ts'

/** What an admin's page shows besides their own interview; undefined for everybody else. */
export async function adminHome(
  context: AdminContext,
  actor: Actor,
  language: Language,
): Promise<{ body: Paragraph[]; buttons: Button[] } | undefined> {
  const survey = context.surveys.find((one) => one.id === context.survey)
  if (!survey || !may(roleOf(actor, context), 'overview')) return undefined
  const outcome = await overview(context, actor, survey)
  if (outcome.kind === 'refused') return undefined
  const { stateRows } = await import('./overview/message.ts')
  return {
    body: [
      { kind: 'text', text: words.homeHead[language] },
      { kind: 'rows', rows: stateRows(outcome.value, language) },
    ],
    buttons: [
      { label: words.homeOverview[language], command: { name: 'overview', options: {} } },
      { label: words.homeExport[language], command: { name: 'export', options: {} } },
    ],
  }
}
