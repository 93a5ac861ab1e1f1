import { type Exported, exportFile } from '../export/index.ts'
import { type Actor, visibleTo } from './access.ts'
import { type AdminContext, guarded, type Options, type Outcome } from './guard.ts'
import type { ExportRequest } from './options.ts'
import { isSomebodyElses } from './own-response.ts'

/** The export as a file the caller hands over and then disposes of; written down before it is handed over. */
export async function exportResponses(
  context: AdminContext,
  actor: Actor,
  request: ExportRequest,
  options: Options,
  progress?: (count: number) => void,
): Promise<Outcome<Exported>> {
  const { format, survey, selection } = request
  let file: Exported | undefined
  const asked = { actor, act: 'export' as const, options: { format, ...options } }
  try {
    return await guarded(context, asked, async () => {
      file = await exportFile({
        format,
        survey,
        store: context.store,
        surveys: context.surveys,
        selection: { ...selection, visible: visibleTo(actor, context) },
        now: context.now(),
        ...(progress && { progress }),
      })
      const { response } = selection
      const isHidden =
        file.count === 0 && response !== undefined && (await isSomebodyElses(context, actor, response))
      return { value: file, records: file.count, isHidden }
    })
  } catch (error) {
    // Made but not written down: it is not handed over.
    await file?.dispose()
    throw error
  }
}
