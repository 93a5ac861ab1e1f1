import type { Device } from '../value.ts'
import type { Catalogue } from './catalogue.ts'
import type { Cell } from './labels.ts'
import { isSerial } from './model.ts'
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
  same?: boolean
  repeats?: boolean
  shared?: boolean
  corrects?: boolean
}

export function draftRow(): Draft {
  return { unknown: new Set(), bare: [], blanks: 0, loose: [], doubts: new Set() }
}

export function addPart(draft: Draft, part: Part): void {
  if (part.maker !== undefined) draft.maker ??= part.maker
  if (part.model !== undefined) draft.model ??= part.model
  if (part.corrects) draft.corrects = true
  if (part.count !== undefined) {
    if (draft.count !== undefined && draft.count !== part.count) draft.doubts.add('count')
    if (draft.corrects) draft.count = part.count
    else draft.count ??= part.count
  }
  if (part.os !== undefined && draft.os !== undefined && /^(?:build|ビルド)/iu.test(part.os))
    draft.os += ` ${part.os}`
  else if (part.os !== undefined) {
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
  for (const cell of part.doubts) draft.doubts.add(cell)
  if (part.repeats) draft.repeats = true
  if (part.same) draft.same = true
  if (part.shared) draft.shared = true
}

/** What a row takes from around it where it says nothing itself. */
export interface Around {
  /** The maker that the question asks for. */
  asked: string | undefined
  /** The maker of a heading, or of the row before: a guess. */
  before: string | undefined
  /** The row before. */
  row?: Device | undefined
}

/** The row, or undefined where the parts name no device. */
export function finishRow(draft: Draft, catalogue: Catalogue, around: Around): RowReading | undefined {
  settleBare(draft)
  settleMaker(draft, catalogue)
  const doubts = new Set(draft.doubts)
  const isBlank = (cell: Cell) => draft.unknown.has(cell)
  const nameless = isBlank('model') || (draft.model === undefined && (draft.blanks > 0 || isBlank('maker')))
  if (draft.model === undefined && !(nameless && draft.count !== undefined)) return undefined
  const maker = makerOf(draft, draft.model ?? UNKNOWN, catalogue, around, doubts)
  // V20 is a version of the maker that has such versions; of another it is the end of the model ("AR260S V2").
  if (
    draft.model !== undefined &&
    draft.os !== undefined &&
    draft.weak &&
    !catalogue.isVersion(draft.os.split(' ')[0] ?? '', maker)
  ) {
    draft.model += ` ${draft.os}`
    draft.os = undefined
  }
  const model = draft.model ?? UNKNOWN
  // One serial number is one device, unless it was said otherwise.
  if (draft.count === undefined && draft.loose.some(isSerial)) {
    draft.count = 1
    doubts.add('count')
  }
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
  if (draft.same && before !== undefined) return before
  if (asked !== undefined) return asked
  if (draft.model === undefined) return UNKNOWN
  doubts.add('maker')
  return before ?? UNKNOWN
}

/** "Model: Check Point 3600" names the maker too, where nothing else does. */
function settleMaker(draft: Draft, catalogue: Catalogue): void {
  const { maker, model } = draft
  const known = maker === undefined && model !== undefined ? catalogue.makerAt(model, 0) : undefined
  if (!known || model?.charAt(known.length) !== ' ') return
  const rest = model.slice(known.length + 1)
  if (!/\d/u.test(rest) || catalogue.isModel(model) || catalogue.isLine(model.slice(0, known.length))) return
  draft.maker = known.name
  draft.model = rest
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
