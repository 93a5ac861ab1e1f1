import type { Catalogue } from './catalogue.ts'
import { countIn, countOf } from './count.ts'
import { isUnknown } from './fold.ts'
import { TAKEN, without } from './found.ts'
import { type Cell, labelled, type labelOf } from './labels.ts'
import { modelIn } from './model.ts'
import { type Version, versionOf, versionsIn } from './version.ts'

/** What one part of a line says of a device. What is not there is undefined; what is said to be unknown is in `unknown`. */
export interface Part {
  maker?: string
  model?: string
  count?: number
  os?: string
  /** The version is one by its shape alone: V2 may as well belong to the model. */
  weak?: boolean
  unknown: Cell[]
  /** The count is that of each device that was named: 各1台. */
  each: boolean
  /** A number and nothing else: a count, or a model that is a number. */
  bare?: string
  /** 不明 and nothing else. */
  blank: boolean
  /** Words that none of this explains. */
  loose: string[]
  /** Cells for which more than one thing was said. */
  doubts: Cell[]
  /** 同: the maker of the device before. */
  same?: boolean
  /** 同じ behind a device: the version of the device before. */
  repeats?: boolean
  /** いずれも: the version is that of every device that was named. */
  shared?: boolean
  /** すみません、4台でした: what is said takes the place of what was said. */
  corrects?: boolean
  /** 計3台: the count is that of all devices together. */
  total?: boolean
}

const nothing: Part = { unknown: [], each: false, blank: false, loose: [], doubts: [] }

/** One part of a line: a cell, or a stretch of prose that names one device at most. `maker`: named before in this line. */
export function readPart(text: string, catalogue: Catalogue, maker?: string): Part {
  if (isUnknown(text)) return { ...nothing, blank: true }
  if (/^(?:同上?|同じ|〃)$/u.test(text)) return { ...nothing, repeats: true }
  if (/^\d{1,5}$/u.test(text)) return { ...nothing, bare: text }
  const named = labelled(text)
  return (named && readLabelled(named.label, named.rest, catalogue)) ?? readProse(text, catalogue, maker)
}

/** A cell of a column, or what follows a label. Undefined where it says more than that. */
export function readLabelled(
  label: ReturnType<typeof labelOf>,
  text: string,
  catalogue: Catalogue,
): Part | undefined {
  if (label === 'number') return nothing
  if (label === 'other' || label === 'name' || label === undefined)
    return { ...nothing, loose: text === '' ? [] : [text] }
  if (text === '') return nothing
  if (isUnknown(text)) return { ...nothing, unknown: [label] }
  switch (label) {
    case 'maker': {
      const known = catalogue.makerAt(text, 0)
      return { ...nothing, maker: known && company.test(text.slice(known.length)) ? known.name : text }
    }
    case 'model':
      return countIn(text) ? undefined : { ...nothing, model: text }
    case 'count': {
      const count = countOf(text)
      const [, number, beside] = /^(\d{1,4})台? ?[(（]([^()（）]{1,40})[)）]$/u.exec(text) ?? []
      if (number !== undefined && Number(number) > 0)
        return { ...nothing, count: Number(number), loose: [beside ?? ''] }
      return count === undefined ? undefined : { ...nothing, count, each: /各|ずつ/u.test(text) }
    }
    case 'os':
      // "OSは60Fが7.2.8" names the model too.
      return /\d/u.test(text) && !countIn(text) && !/[\dA-Za-z者方] ?[がは]/u.test(text)
        ? { ...nothing, os: versionOf(text, catalogue), ...(ofAll.test(text) && { shared: true }) }
        : undefined
  }
}

const cellWords: readonly [Cell, RegExp][] = [
  ['maker', /メーカー|製造元|maker/iu],
  ['model', /機種|型番|型式|model/iu],
  ['count', /台数|数量|count/iu],
  ['os', /OS|バージョン|ファーム|版|version|firmware/iu],
]
const notKnown =
  /((?:(?:メーカー名?|製造元|機種名?|型番|台数|数量|OS|の?バージョン|ファームウェア|ファーム|版数?|version|firmware|count)[・、とやも]?){1,8})(?:は|が|も|とも| is)?(?:どれも|いずれも|どちらも|すべて|全て|全部)? ?[:=]? ?(?:不明|未確認|未把握|わからな(?:い|く)|分からな(?:い|く)|わかりません|分かりません|unknown|not known)(?:です)?/giu

/** What may stand behind a maker's name in its cell. */
const company = /^(?:,? ?(?:株式会社|\(株\)|㈱|社|製|K\.?K\.?|Inc\.?|Corp\.?|Co\.,? ?Ltd\.?|Ltd\.?))?$/iu
const ditto = /^(?:同社?(?:製|の)?|〃)(?: |(?=[A-Z0-9]))/u
const repeated = /[ \u0000](?:同上?|同じ|〃|同じ?(?:バージョン|版))(?:です)?$/u
const ofAll = /いずれも|どちらも|どれも|すべて|全て|全部|両方とも|ともに|全台|共通|\b(?:all|both)\b/iu
const correction = /すみません|失礼|いや(?=\d)|訂正|ではなく|じゃなく|正しくは|改め/u
/** "1921が二つ": a number that something is said of is a model. */
const numberSaid = /^\d{3,5} ?[がをはも\u0000]/u
const sum = /(?:合計|計|全部で|total(?: of)?) ?$/iu

/** Free text: what is understood is taken out of it, and what is left is the model or explains nothing. */
function readProse(text: string, catalogue: Catalogue, maker: string | undefined): Part {
  const unknown: Cell[] = []
  let left = text.replace(notKnown, (_all, words: string) => {
    for (const [cell, word] of cellWords) if (word.test(words)) unknown.push(cell)
    return TAKEN
  })
  const count = countIn(left)
  const total = count !== undefined && sum.test(left.slice(0, count.index))
  if (count) left = without(left, count)
  const again = count && countIn(left)
  if (again) left = without(left, again)
  const versions = versionsIn(left, catalogue)
  const version = versionAmong(
    versions,
    makerIn(left, catalogue, maker)?.name ?? maker ?? catalogue.familyOf(left),
    catalogue,
  )
  if (version) left = without(left, version)
  const repeats = repeated.test(left)
  if (repeats) left = left.replace(repeated, '')
  const same = ditto.test(left)
  if (same) left = left.replace(ditto, '')
  const named = makerIn(left, catalogue, maker)
  if (named) left = without(left, named)
  const { model, bare, loose } = modelIn(
    left,
    catalogue,
    named !== undefined || maker !== undefined || (count !== undefined && numberSaid.test(left)),
  )
  return {
    ...nothing,
    ...(named && { maker: named.name }),
    ...(model !== undefined && { model }),
    ...(bare !== undefined && { bare }),
    ...(count && { count: count.value, each: count.each }),
    ...(version && { os: version.value, weak: !version.strong }),
    unknown,
    loose,
    doubts: [
      ...(versions.filter(({ strong }) => strong).length > 1 ? ['os' as const] : []),
      ...(again && again.value !== count?.value ? ['count' as const] : []),
    ],
    ...(same && { same }),
    ...(repeats && { repeats }),
    ...(total && { total }),
    ...(ofAll.test(text) && { shared: true }),
    ...(correction.test(text) && { corrects: true }),
  }
}

/** The last that is surely a version; that of the named maker's device before that of what it runs on ("Windows Server 2019"). */
function versionAmong(versions: readonly Version[], maker: string | undefined, catalogue: Catalogue) {
  const strong = versions.filter((one) => one.strong)
  const own = strong.filter(({ value }) => {
    const system = catalogue.systemOf(value)
    return maker === undefined || system === undefined || system === maker
  })
  return own.at(-1) ?? strong.at(-1) ?? versions.at(-1)
}

/** The first maker that is named. A name that the line has said already, or that is the model's, stays with the model. */
function makerIn(text: string, catalogue: Catalogue, before: string | undefined) {
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z0-9]/iu.test(text.charAt(at)) && /[a-z0-9-]/iu.test(text.charAt(at - 1))) continue
    const found = catalogue.makerAt(text, at)
    if (!found) continue
    const rest = text.slice(at + found.length)
    const belongs =
      !/^(?:製|社|の)/u.test(rest) &&
      catalogue.isModel(text.slice(at, at + found.length)) &&
      !rest.split(/[ \u0000]/u).some(catalogue.isModel)
    if (found.name === before || belongs) {
      at += found.length - 1
      continue
    }
    const suffix = /^ ?(?:株式会社|社製|社|製)?の?/u.exec(rest)?.[0].length ?? 0
    return { name: found.name, index: at, length: found.length + suffix }
  }
  return undefined
}
