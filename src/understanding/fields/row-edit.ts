import { catalogueOf } from '../../survey/questions/devices/catalogue.ts'
import { fold } from '../../survey/questions/devices/fold.ts'
import type { Maker } from '../../survey/questions/devices/maker.ts'
import { readPart } from '../../survey/questions/devices/part.ts'
import type { Given, RowChange } from '../../survey/questions/value.ts'

type RowGiven = Extract<Given, { kind: 'row' }>

const numerals = '一二三四五六七八九'
const place = `(?:(\\d{1,3}|[${numerals}])(?:行目?|番目?|つ目|件目|台目)|(最後)|(?:row|line|no\\.?) ?(\\d{1,3}))`
const remove = new RegExp(
  `^${place}(?:の(?:行|機種|機器|もの))?(?:を|は)? ?(?:消し|消す|消去|削除|取り?消|外し|除い|けし|不要|いらない|いりません|remove|delete)`,
  'iu',
)
const removeFirst = new RegExp(`^(?:remove|delete|drop) (?:the )?(?:${place}|(last)(?: row| line)?)`, 'iu')
const change = new RegExp(`^${place}(?:の(?:行|機種|機器))?(?:の|は|を|:)? ?(.{1,200})$`, 'iu')
const ending =
  /(?:です|でした|に(?:変更|修正|訂正|直)(?:して(?:ください)?|します)?|に?(?:して|直して)(?:ください)?)[。.]?$/u

/**
 * "2行目を消して", "2行目は3台", and a count or a version alone ("2台", "OSは7.0.9"), which is that of the row that lacks
 * one. Undefined where the text is something else.
 */
export function rowEdit(typed: string, makers: readonly Maker[]): RowGiven | undefined {
  if (typed.length > 300 || typed.includes('\n')) return undefined
  const text = fold(typed).replace(/\s+/gu, ' ').trim()
  if (/[?？]|か[。]?$/u.test(text)) return undefined
  const removed = remove.exec(text) ?? removeFirst.exec(text)
  if (removed) return { kind: 'row', row: rowOf(removed.slice(1)), change: 'remove' }
  const changed = change.exec(text)
  if (changed) {
    const cells = cellsIn(changed.at(-1) ?? '', makers)
    return cells && { kind: 'row', row: rowOf(changed.slice(1, -1)), change: cells }
  }
  const cells = cellsIn(text, makers)
  // "台数は不明です" alone does not say of what.
  const isNumber = /^\d/u.test(cells?.count ?? '') || /\d/u.test(cells?.os ?? '')
  return cells && isNumber && cells.model === undefined && cells.maker === undefined
    ? { kind: 'row', row: 'gap', change: cells }
    : undefined
}

function rowOf(found: readonly (string | undefined)[]): number | 'last' {
  const named = found.find((one) => one !== undefined) ?? ''
  const kanji = named.length === 1 ? numerals.indexOf(named) : -1
  return /^\d+$/u.test(named) ? Number(named) : kanji >= 0 ? kanji + 1 : 'last'
}

/** The cells that a text names, where it says nothing else. */
function cellsIn(text: string, makers: readonly Maker[]): RowChange | undefined {
  const part = readPart(text.replace(ending, '').trim(), catalogueOf(makers))
  if (part.loose.length > 0 || part.doubts.length > 0 || part.blank) return undefined
  const unknown = Object.fromEntries(part.unknown.map((cell) => [cell, '不明']))
  const cells: RowChange = {
    ...unknown,
    ...(part.maker !== undefined && { maker: part.maker }),
    ...(part.model !== undefined && { model: part.model }),
    ...(part.count !== undefined && { count: String(part.count) }),
    ...(part.os !== undefined && { os: part.os }),
  }
  return Object.keys(cells).length > 0 ? cells : undefined
}
