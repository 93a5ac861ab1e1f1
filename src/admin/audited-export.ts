import { type ExportFile, writeExportFile } from '../export/write-file.ts'
import { type Actor, visibleTo } from './access.ts'
import { type AdminContext, type Guarded, guarded, type Options } from './guard.ts'
import type { ExportOptions } from './options.ts'
import { isSomebodyElses } from './own-response.ts'

/** The export as a file, which the caller hands over and then disposes of. It is logged before that. */
export async function auditedExport(
  context: AdminContext,
  actor: Actor,
  wanted: ExportOptions,
  options: Options,
  progress?: (count: number) => void,
): Promise<Guarded<ExportFile>> {
  const { format, survey, selection } = wanted
  let file: ExportFile | undefined
  const action = { actor, act: 'export' as const, options: { format, ...options } }
  try {
    return await guarded(context, action, async () => {
      file = await writeExportFile({
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
    // The file was made but its line could not be written: it is not handed over.
    await file?.dispose()
    throw error
  }
}
