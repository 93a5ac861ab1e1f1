import type { Device } from './value.ts'

/** Makers whose name may stand before a model, as people write them → as a row shows them. */
const makers: readonly [RegExp, string][] = [
  [/^(?:fortinet|フォーティネット(?:社)?製?)(?=[\s,、:の]|$)/iu, 'Fortinet'],
  [/^(?:cisco|シスコ)(?:システムズ|社)?製?(?=[\s,、:のA-Z]|$)/iu, 'Cisco'],
  [/^(?:yamaha|ヤマハ)(?:社)?製?(?=[\s,、:のA-Z]|$)/iu, 'YAMAHA'],
  [/^(?:sonicwall|ソニックウォール)/iu, 'SonicWall'],
  [/^(?:palo ?alto(?: networks)?|パロアルト)/iu, 'Palo Alto Networks'],
  [/^(?:juniper|ジュニパー)/iu, 'Juniper'],
  [/^(?:check ?point|チェックポイント)/iu, 'Check Point'],
  [/^(?:watchguard|ウォッチガード)/iu, 'WatchGuard'],
  [/^(?:sophos|ソフォス)/iu, 'Sophos'],
  [/^(?:allied(?: ?telesis)?|アライド(?:テレシス)?)/iu, 'Allied Telesis'],
  [/^(?:nec|日本電気)(?=[\s,、:の]|$)/iu, 'NEC'],
  [/^(?:furukawa|古河(?:電工)?)/iu, '古河電工'],
  [/^(?:fujitsu|富士通)/iu, '富士通'],
  [/^(?:buffalo|バッファロー)/iu, 'BUFFALO'],
  [/^(?:hpe?|aruba|アルバ)(?=[\s,、:の]|$)/iu, 'Aruba'],
  [
    /^(?:sonic ?wall|pulse ?secure|ivanti|citrix|f5|barracuda|netgear|panasonic|ntt|softether)(?=[\s,、:の]|$)/iu,
    '',
  ],
]
/** Model names that say who makes them. */
const families: readonly [RegExp, string][] = [
  [/^forti(?:gate|wifi|os|proxy)?/iu, 'Fortinet'],
  [/^(?:asa|isr|c8\d{2}|c9\d{2}|rv\d|meraki|firepower|catalyst)/iu, 'Cisco'],
  [/^(?:rtx|nvr|fwx|utx)\d/iu, 'YAMAHA'],
  [/^univerge/iu, 'NEC'],
  [/^(?:srx|ssg)\d/iu, 'Juniper'],
  [/^(?:pa-?\d)/iu, 'Palo Alto Networks'],
  [/^(?:firebox)/iu, 'WatchGuard'],
  [/^si-r/iu, '富士通'],
]

const count =
  /(?:(?:台数|数量|qty)\s*(?:は|[:：])?\s*(\d{1,4})\s*台?|(?<![\w-])[×x*✕]\s*(\d{1,4})\s*(?:台|units?\b|基|個)?|(\d{1,4})\s*(?:台|units?\b|基|個|pcs\b)|[,、]\s*(\d{1,4})\s*(?=[,、]|$)|^(\d{1,3})\s+(?=[a-z].*\bunits?\b))(?![\d.])/iu
const countUnknown = /台数\s*[:：は]?\s*(?:不明|わからない|分からない|未確認|unknown)/iu
const system = '(?:forti|pan-?|jun|sonic)os|ios(?:-xe)?|ver(?:sion)?\\.?|rev\\.?|v'
const os = new RegExp(
  `(?:(?:OS|ファームウェア|ファーム|firmware|バージョン)\\s*(?:の?バージョン)?\\s*(?:は|[:：=])?\\s*)*(?:(?:${system})\\s*(?:は|[:：=])?\\s*)*\\d+\\.\\d+(?:\\(\\w+\\)\\w*|[.-]\\w+)*(?:\\s*(?:系|以降|build\\s*\\d+|[〜~]\\s*\\d+(?:\\.\\d+)+))?`,
  'iu',
)
const osUnknown =
  /(?:(?:OS|ファーム(?:ウェア)?|バージョン|version|ver\.?)(?:の?バージョン)?\s*(?:は|[:：=])?\s*)?(?:不明|わからない|わかりません|分からない|分かりません|未確認|unknown|n\/a)(?:です)?/giu
const spelled = ['one', 'two', 'three', 'four', 'five', 'six']
const wide = /[０-９Ａ-Ｚａ-ｚ．，：；（）＊－／　]/gu

/**
 * The devices named in free text: one for each line, or for each part between 、 or ／ that names a model. `maker` is that of
 * every row that names no other. A count that is not given is null, an OS that is not given is "不明". Text that names
 * no device gives no rows.
 */
export function parseDevices(text: string, maker?: string): Device[] {
  const plain = text
    .slice(0, 20_000)
    .replace(wide, (one) => one.normalize('NFKC'))
    .replace(/[①-⑳]/gu, '\n')
    .replace(/\b(?:one|two|three|four|five|six)\b(?=.*\bunits?\b)/giu, (word) =>
      String(spelled.indexOf(word.toLowerCase()) + 1),
    )
  const rows = plain
    .split(/[\n;]|／|とそれから|および|及び|(?<=\d台)と|(?<=\d台),?\s*and\s/u)
    .flatMap((line) => rowsOf(line))
  let last = maker
  return rows.map((row) => {
    const read = readRow(row, maker ?? last, maker === undefined)
    if (read.maker !== '') last = read.maker
    return read
  })
}

/** A line is one device, unless several of its parts name a model of their own. */
function rowsOf(line: string): string[] {
  const parts = line
    .split(/[、,，]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const rows: string[] = []
  for (const part of parts) {
    const last = rows.at(-1)
    if (last === undefined || (namesModel(part) && rows.some(namesModel))) rows.push(part)
    else rows[rows.length - 1] = `${last}、${part}`
  }
  return rows.filter(namesModel)
}

/** What is left of a part when count and version are taken out looks like a model: letters with a number, or a family. */
function namesModel(part: string): boolean {
  const left = part.replace(count, ' ').replace(os, ' ').replace(osUnknown, ' ')
  if (families.some(([family]) => [...left.matchAll(/[\w-]+/gu)].some((word) => family.test(word[0]))))
    return true
  return (
    /(?:^|[^a-z0-9])(?=[\w-]*[a-z])(?=[\w-]*\d)[a-z0-9][\w-]{2,}/iu.test(left) ||
    (makers.some(([name]) => name.test(left.trim())) && /[a-z]{2,}|\d{2,}/iu.test(left))
  )
}

/** `namesMaker`: what stands before the first comma may be a maker that we do not know (メーカー, 機種名, 台数, OS). */
function readRow(part: string, fallback: string | undefined, namesMaker: boolean): Device {
  const found = count.exec(part)
  const units = found ? Number(found.slice(1).find((group) => group !== undefined)) : 0
  const version = os.exec(found ? part.replace(found[0], ' ') : part)
  let left = part
    .replace(found?.[0] ?? '', ' ')
    .replace(version?.[0] ?? '', ' ')
    .replace(countUnknown, ' ')
  if (!version) left = left.replace(osUnknown, ' ')
  left = left.replace(/^[\s\-・*.、,)]*(?:\d+[.)]\s+)?/u, '').trim()
  left = left.replace(/^(?:メーカー名?|maker|製造元)\s*[:：は]?\s*/iu, '')
  const named = makers.find(([name]) => name.test(left))
  const first = named || !namesMaker ? undefined : /^([^、,，\d]{1,40}?)\s*[、,，]\s*(?=.*\d)/u.exec(left)
  const listed = makers.some(([name]) => name.test(left.slice(first?.[0].length ?? 0))) ? undefined : first
  const rest = tidy(named ? left.replace(named[0], '') : left.slice(listed?.[0].length ?? 0))
  const family = families.find(([one]) => one.test(rest))?.[1]
  const maker = named
    ? named[1] || (named[0].exec(left)?.[0] ?? '')
    : (listed?.[1] ?? family ?? fallback ?? '')
  return {
    maker: maker || '不明',
    model: rest === '' ? '不明' : rest,
    count: units > 0 ? units : null,
    os: version ? tidyVersion(version[0]) : '不明',
  }
}

const noise =
  /(?:\b(?:units?|model|os|version|ver\.?|firmware|running|with|we have|on)\b|機種名?|型番|台数|バージョン|ファームウェア|ファーム|メーカー名?|を?(?:使用|利用|使って|設置)(?:し?て?(?:い)?ます)?|があります|あります|です|になります|が|は|を|の)(?=[\s、,。:：()（）]|$)/giu

function tidy(text: string): string {
  return text
    .replace(/^[\s:：、,.\-の製社]+/u, '')
    .replace(noise, ' ')
    .replace(/[、,。:：()（）\s]+/gu, ' ')
    .trim()
}

/** "OSは v7.0.9" → "7.0.9"; "Rev.14.01" and "FortiOS 7.0" keep the name that belongs to them. */
function tidyVersion(text: string): string {
  return text
    .replace(/^(?:(?:OS|ファームウェア|ファーム|firmware|バージョン|version)\s*(?:は|[:：=])?\s*)+/iu, '')
    .replace(/^v(?:er)?\.?\s*(?=\d)/iu, '')
    .trim()
}
