import type { Catalogue } from './catalogue.ts'
import type { Found } from './found.ts'

/** Numbers with dots and what hangs on them: 9.16(4), R80.20.50, 9.1R11.4, 7.0.1-5051-R2624, Rev.15.02.30. */
const dotted =
  /(?<![A-Za-z0-9._-])(?:v(?:er)?\.? ?(?=\d)|[A-Za-z]{0,4}\.?)\d+(?:\.\d+)+(?:[A-Za-z0-9_.-]|\([A-Za-z0-9.]{1,12}\)|\[\d+\])*/giu
const word = /(?<![A-Za-z0-9._-])[A-Za-z0-9][A-Za-z0-9._()-]*/gu
const build = /(?<![A-Za-z])(?:build|ビルド) ?:? ?\d[\w.]*/giu
/** What may follow a version and belongs to it. */
const tail =
  /(?:[,:]? ?\(?(?:build|ビルド) ?:? ?\d[\w.]*\)?|-Build\d+| MR-?\d+(?:-Build\d+)?| - Build ?\d+| N[YF]\d{4}(?!\d)| Patch ?\d+| SP\d+| R2(?!\d)| ?[〜~] ?\d+(?:\.\d+)+|系|以降)/iuy
const said =
  /(?<![A-Za-z])(?:(?:OS|ファームウェア|ファームウエア|ファーム|ソフトウェア|firmware|software|fw|f\/w)(?:の?バージョン| ?version| ?ver\.?)?|の?バージョン|version|ver\.?|running)[はがもをで]? ?[:=]? ?$/iu
const address = /^(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^20\d\d\.\d{1,2}\.\d{1,2}$/u

export interface Version extends Found<string> {
  /** A number with dots, a build, or something that is said to be the version; not only the shape of one. */
  strong: boolean
}

/** Every version in a text, whole, in the order they stand there. `index` and `length` include the word before it that names it. */
export function versionsIn(text: string, catalogue: Catalogue): Version[] {
  const found: Version[] = []
  const add = (index: number, length: number, strong: boolean) => {
    if (found.some((one) => index < one.index + one.length && one.index < index + length)) return
    found.push(whole(text, index, length, strong, catalogue))
  }
  for (const match of text.matchAll(dotted))
    if (!address.test(match[0])) add(match.index, match[0].length, true)
  for (const match of text.matchAll(build)) add(match.index, match[0].length, true)
  for (const match of text.matchAll(word)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const isTold = /^[がは]/u.test(text.slice(match.index + match[0].length))
    const named =
      /^\d/u.test(match[0]) && !isTold && (said.test(before) || endsInSystem(before, catalogue) > 0)
    if (named || catalogue.isVersion(match[0])) add(match.index, match[0].length, named)
  }
  return found.sort((a, b) => a.index - b.index)
}

function whole(text: string, index: number, length: number, strong: boolean, catalogue: Catalogue): Version {
  let end = index + length
  while (/[.\-_]/u.test(text.charAt(end - 1))) end -= 1
  for (tail.lastIndex = end; tail.test(text); ) end = tail.lastIndex
  const before = text.slice(Math.max(0, index - 24), index)
  const system = endsInSystem(before, catalogue)
  const start = index - system
  const name = said.exec(text.slice(Math.max(0, start - 24), start))
  const value = tidy(text.slice(start, end))
  const from = start - (name?.[0].length ?? 0)
  return { value, index: from, length: end - from, strong: strong || name !== null }
}

/** How many characters at the end of a text are the name of a system: "JUNOS ", "FortiOS v". */
function endsInSystem(before: string, catalogue: Catalogue): number {
  for (let at = 0; at < before.length; at += 1) {
    if (/[A-Za-z0-9]/u.test(before.charAt(at - 1)) && at > 0) continue
    const length = catalogue.systemAt(before, at)
    if (length > 0 && before.slice(at + length).trim() === '') return before.length - at
  }
  return 0
}

/** "Ver. 7.0.9" → "7.0.9": a word that stands apart names what follows. "v7.0.9" and "Ver.7.0.9" are whole, as typed. */
function tidy(text: string): string {
  return text.trim().replace(/^v(?:er)?\.? (?=\d)/iu, '')
}

/** A cell that is said to be the version, without the word that says so. */
export function versionOf(cell: string, catalogue: Catalogue): string {
  const plain = cell
    .trim()
    .replace(
      /^(?:いずれも|どちらも|どれも|すべて|全て|全部|全台|両方とも|ともに|とも|順に|それぞれ)(?:で|が)? ?/u,
      '',
    )
    .replace(/(?:(?:だそう|らしい|とのこと)?(?:です|でした)|になります|となります)?[。.]?$/u, '')
  const [first, second] = versionsIn(plain, catalogue)
  if (first && !second && first.index === 0 && first.length === plain.length) return first.value
  return plain.replace(/^(?:バージョン|version|ver\.?)[ :]?(?=\S)/iu, '')
}
