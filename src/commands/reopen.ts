import { reopen } from '../admin/close-survey.ts'
import { words } from '../admin/words.ts'
import { decide } from './close.ts'
import type { Shell } from './shell.ts'

/** `reopen [--survey ID]`: submissions are taken again. */
export function run(args: string[], shell: Shell): Promise<number> {
  return decide(args, shell, reopen, words.reopened, words.openAlready)
}
