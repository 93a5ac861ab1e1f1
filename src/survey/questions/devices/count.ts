import type { Found } from './found.ts'

const kanji = '一二三四五六七八九'
const spelled = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const unit = '(?:台|ダイ|だい|基|個|本|つ|セット|units?(?![a-z])|pcs(?![a-z])|pieces?(?![a-z])|ea(?![a-z]))'

const counted = new RegExp(`(各 ?)?(?<![\\w.-])(\\d{1,4}|[${kanji}十]{1,3}) ?${unit} ?(ずつ)?`, 'iu')
/** A capital X is more often the end of a name (EdgeRouter X). */
const times = /(?:[×✕✖*]|(?<![\w/.-])x) ?(\d{1,4})(?: ?(?:台|units?))?(?![\w.])/u
const before = /^(\d{1,4}) ?[x×] ?(?=\S)/u
const quantity = /(?<![a-z])(?:qty|quantity|台数|数量)\.? ?[:は]? ?(\d{1,4})(?!\d)/iu
const inWords = new RegExp(`(?<![a-z])(${spelled.join('|')}) (?=[a-z])`, 'iu')

/** How many, where a text says so with a unit or a multiplication sign: 2台, ×2, 二台, two units. */
export function countIn(text: string): (Found<number> & { each: boolean }) | undefined {
  const one = times.test(text) ? null : counted.exec(text)
  if (one) {
    const value = numberOf(one[2] ?? '')
    const each = one[1] !== undefined || one[3] !== undefined
    return value === undefined ? undefined : { value, index: one.index, length: one[0].length, each }
  }
  for (const pattern of [times, quantity, before]) {
    const found = pattern.exec(text)
    const value = found && numberOf(found[1] ?? '')
    if (found && value) return { value, index: found.index, length: found[0].length, each: false }
  }
  const word = inWords.exec(text)
  if (!word) return undefined
  const value = spelled.indexOf((word[1] ?? '').toLowerCase()) + 1
  return { value, index: word.index, length: word[0].length, each: false }
}

/** "2", "２台", "二台", "2 units" as the whole of a cell; undefined where it is no number of at least one. */
export function countOf(cell: string): number | undefined {
  const plain = cell.trim()
  if (/^\d{1,5}$/u.test(plain)) return Number(plain) || undefined
  const found = countIn(plain)
  return found && found.index === 0 && found.length >= plain.length ? found.value : undefined
}

/** Digits, or kanji numerals up to 99; undefined for nothing and none. */
function numberOf(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text) || undefined
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  if (text.includes('十'))
    return 10 * (tens ? kanji.indexOf(tens) + 1 : 1) + (ones ? kanji.indexOf(ones) + 1 : 0)
  return kanji.indexOf(ones ?? '') + 1 || undefined
}
