import type { Device } from '../value.ts'
import type { Catalogue } from './catalogue.ts'
import type { Cell } from './labels.ts'
import type { Part } from './part.ts'

/** A device that was read, and the cells that are missing or doubtful. */
export interface RowReading {
  device: Device
  doubts: Cell[]
}

/** The parts of a line that are about one device, as far as they have come. */
export interface Draft {
  maker?: string
  model?: string
  count?: number
  os?: string | undefined
  weak?: boolean
  /** The version stood in one part with the model. */
  beside?: boolean
  unknown: Set<Cell>
  bare: string[]
  blanks: number
  loose: string[]
  doubts: Set<Cell>
  /** How many parts it was made of. */
  parts: number
}

export function draftRow(): Draft {
  return { unknown: new Set(), bare: [], blanks: 0, loose: [], doubts: new Set(), parts: 0 }
}

export function addPart(draft: Draft, part: Part): void {
  draft.parts += 1
  if (part.maker !== undefined) draft.maker ??= part.maker
  if (part.model !== undefined) draft.model ??= part.model
  if (part.count !== undefined) draft.count ??= part.count
  if (part.os !== undefined) {
    if (draft.os !== undefined && draft.weak && !part.weak && draft.model !== undefined)
      draft.model += ` ${draft.os}`
    else if (draft.os !== undefined && draft.os !== part.os) draft.doubts.add('os')
    draft.os = part.os
    draft.weak = part.weak ?? false
    draft.beside = part.model !== undefined
  }
  for (const cell of part.unknown) draft.unknown.add(cell)
  if (part.bare !== undefined) draft.bare.push(part.bare)
  if (part.blank) draft.blanks += 1
  draft.loose.push(...part.loose)
  if (part.doubtful) draft.doubts.add('os')
}

/** What a row takes from around it where it says nothing itself. */
export interface Around {
  /** The maker that the question asks for. */
  asked: string | undefined
  /** The maker of a heading, or of the row before: a guess. */
  before: string | undefined
}

/** The row, or undefined where the parts name no device. */
export function finishRow(draft: Draft, catalogue: Catalogue, around: Around): RowReading | undefined {
  settleBare(draft)
  const doubts = new Set(draft.doubts)
  const isBlank = (cell: Cell) => draft.unknown.has(cell)
  const nameless = isBlank('model') || (draft.model === undefined && draft.blanks > 0)
  if (draft.model === undefined && !(nameless && draft.count !== undefined)) return undefined
  const maker = makerOf(draft, draft.model ?? UNKNOWN, catalogue, around, doubts)
  // V20 is a version of the maker that has such versions; of another it is the end of the model ("AR260S V2").
  if (
    draft.model !== undefined &&
    draft.os !== undefined &&
    draft.weak &&
    !catalogue.isVersion(draft.os, maker)
  ) {
    draft.model += ` ${draft.os}`
    draft.os = undefined
  }
  const model = draft.model ?? UNKNOWN
  if (draft.model !== undefined && !(catalogue.isModel(model.split(' ')[0] ?? '') || /\d/u.test(model))) {
    if (draft.maker === undefined || draft.count === undefined || draft.os === undefined) doubts.add('model')
  }
  if (draft.count === undefined && !isBlank('count')) doubts.add('count')
  if (draft.os === undefined && !isBlank('os') && draft.blanks === 0) doubts.add('os')
  // Something was said that is in no cell: it is shown before it counts.
  if (draft.loose.length > 0) doubts.add('model')
  return {
    device: { maker, model, count: draft.count ?? null, os: draft.os ?? UNKNOWN },
    doubts: [...doubts],
  }
}

export const UNKNOWN = '不明'

function makerOf(
  draft: Draft,
  model: string,
  catalogue: Catalogue,
  { asked, before }: Around,
  doubts: Set<Cell>,
): string {
  const family = catalogue.familyOf(model)
  if (draft.maker !== undefined) return draft.maker
  if (draft.unknown.has('maker')) return UNKNOWN
  if (family !== undefined) return family
  if (asked !== undefined) return asked
  if (draft.model === undefined) return UNKNOWN
  doubts.add('maker')
  return before ?? UNKNOWN
}

/** Numbers without a word: the model where none is named, else the count where the other cells leave no doubt. */
function settleBare(draft: Draft): void {
  const [first, second] = draft.bare
  if (first === undefined) return
  if (
    draft.model === undefined &&
    draft.maker !== undefined &&
    (draft.count !== undefined || second !== undefined)
  ) {
    draft.model = first
    draft.bare.shift()
  } else if (
    draft.model === undefined &&
    draft.maker !== undefined &&
    draft.os !== undefined &&
    Number(first) > 99
  ) {
    draft.model = first
    draft.bare.shift()
  }
  const left = draft.bare.shift()
  if (left === undefined) return
  if (draft.count === undefined && draft.model !== undefined && Number(left) > 0) {
    draft.count = Number(left)
    if (draft.os === undefined && draft.blanks === 0 && !draft.unknown.has('os')) draft.doubts.add('count')
  } else if (draft.os === undefined && draft.model !== undefined) {
    draft.os = left
    draft.doubts.add('os')
  } else draft.loose.push(left)
  draft.loose.push(...draft.bare.splice(0))
}
