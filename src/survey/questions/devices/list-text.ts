import type { Device } from '../value.ts'
import { withoutCourtesies } from './courtesy.ts'
import { deviceText } from './write.ts'

/** A list as the official form takes it: as it was typed, unless its rows were changed since. */
export function listText(list: {
  rows: readonly Device[]
  typed?: string | undefined
  mended?: true | undefined
}): string {
  const typed = list.mended || list.typed === undefined ? '' : withoutCourtesies(list.typed)
  return typed === '' ? deviceText(list.rows) : typed
}
