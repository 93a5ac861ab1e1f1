import { labelled } from './labels.ts'

/** NEC/IX2106/3/10.8.36, and a heading like it. */
const slashed = /^[^/,、､"|:：]{1,60}\/[^/,、､"|:：]{1,60}\/(?:\d{1,4}台?|台数|数量)\/[^/,、､"|:：]{1,60}$/u

/** A line as its cells, where a mark separates them. */
export function cellsOf(line: string): string[] | undefined {
  if (isQuoted(line)) return quoted(line)
  if (line.includes('\t')) return line.split('\t').map(trimmed)
  if (line.includes('|')) return withoutBorders(line.split('|').map(trimmed))
  if (line.includes('"')) return quoted(line)
  if (slashed.test(line)) return line.split('/').map(trimmed)
  const cells = line.split(/[,、､]/u).map(trimmed)
  return cells.length > 1 ? cells : undefined
}

/** Every cell in quotation marks: nothing in a cell separates. */
export function isQuoted(line: string): boolean {
  return line.startsWith('"') && line.endsWith('"') && /", ?"/u.test(line)
}

function trimmed(text: string): string {
  return text.trim()
}

function withoutBorders(cells: string[]): string[] {
  const from = cells[0] === '' ? 1 : 0
  return cells.slice(from, cells.at(-1) === '' ? -1 : undefined)
}

/** CSV: a comma and a doubled quotation mark inside quotation marks belong to the cell. */
function quoted(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  let inside = false
  for (let at = 0; at < line.length; at += 1) {
    const one = line.charAt(at)
    if (one === '"' && inside && line.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (one === '"') inside = !inside
    else if (!inside && (one === ',' || one === '、')) {
      cells.push(cell.trim())
      cell = ''
    } else cell += one
  }
  return [...cells, cell.trim()]
}

const between = new RegExp(
  [
    ' ?[,、､;] ?(?!build|ビルド)',
    '(?<=[ぁ-んァ-ヶー一-龠A-Za-z0-9)])。 ?(?=.)',
    ' ?※ ?',
    ' ?[②-⑳] ?',
    ' / ',
    '(?<=台) ?/ ?',
    '／',
    // "X と Y", where both are names or numbers; "2台と…".
    '(?<=[A-Za-z0-9)]|台|基|つ) ?と ?(?=[A-Za-z0-9ァ-ヶ一-龠])',
    '(?<=[A-Za-z0-9])・(?=[A-Za-z])',
    ' ?(?:および|及び|とそれから) ?',
    ' and (?=[a-z0-9])',
  ].join('|'),
  'giu',
)
/** "RTX830：2台", "本館：RTX830"; never inside a version ("NS13.0: Build 79") or a time. */
const colon = /(?<!\d) ?: ?(?!Build)|(?<=[A-Za-z]\d|\d{2}[A-Z]?) ?:(?= ?\d{1,4} ?台)/giu
const bracket = /[()（）【】［］[\]]/gu
const versionEnd = /\d\.\d[\w.]{0,24} ?$/u
const inVersionBrackets = /^.(?:[A-Za-z0-9.]{1,12}|build ?\d+)$/iu

/** The parts of a line that has no cells: what stands between marks, and what stands in brackets. */
export function partsOf(line: string): string[] {
  return outsideAndInside(line)
    .flatMap((part) => part.split(between))
    .flatMap((part) => (labelled(part.trim()) ? [part] : part.split(colon)))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Brackets part, unless they belong to a version: "9.16(4)", "V01.07(01)". */
function outsideAndInside(line: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index } of line.matchAll(bracket)) {
    if (index < from) continue
    const close = line.slice(index, index + 24).search(/[)）]/u)
    const before = line.slice(Math.max(0, index - 24), index)
    const inVersion =
      close > 0 && versionEnd.test(before) && inVersionBrackets.test(line.slice(index, index + close))
    const opened = before.search(/[(（](?:[A-Za-z0-9.]+|build ?\d+)$/iu)
    const closesVersion =
      /[)）]/u.test(line.charAt(index)) && opened > 0 && versionEnd.test(before.slice(0, opened))
    if (inVersion || closesVersion) continue
    parts.push(line.slice(from, index))
    from = index + 1
  }
  return [...parts, line.slice(from)]
}
