/** The cells of a row. */
export type Cell = 'maker' | 'model' | 'count' | 'os'
/**
 * What a column or a label can be about: a cell, a number in a list, something a row does not hold, or the name
 * beside a model number in a heading that has both.
 */
export type Label = Cell | 'number' | 'other' | 'name'

const labels: readonly [Label, string][] = [
  ['maker', 'メーカー名?|メーカ名?|製造元|製造会社|製造メーカー|ベンダー名|maker|manufacturer|vendor|brand'],
  [
    'model',
    '機種名?|機種型番|型番|型式|型名|モデル名?|製品名|製品型番|(?:対象|導入|使用)?機器名?|装置名?|品名|(?:system |appliance |hardware )?model(?: name| number)?|product(?: name)?|device',
  ],
  ['count', '台数|数量|個数|qty\\.?|quantity|number of units|units?|count|数'],
  [
    'os',
    '(?:OS|ファームウェア|ファームウエア|ファーム|FW|F/W|ソフトウェア|firmware|software)(?:の?バージョン| ?名| ?version| ?ver\\.?)?|(?:sw|system|current)[ -]version|OS/ファームウェア|バージョン|version|ver\\.?|リビジョン|revision',
  ],
  ['name', '名称|名前|通称|設備名|name'],
  ['number', 'no\\.?|番号|項番|#|№'],
  [
    'other',
    '備考|設置場所|場所|設置|用途|保守(?:会社|ベンダー|期限)?|管理者|担当|シリアル(?:番号)?|ホスト名|モード|稼働時間|host ?name|up-?time|note|notes|remarks|location|place|serial(?: number)?|ip ?アドレス',
  ],
]

const whole = labels.map(([label, words]) => [label, new RegExp(`^(?:${words})$`, 'iu')] as const)

/** What a heading says that its column holds. */
export function labelOf(text: string): Label | undefined {
  const plain = text.replace(/[\s・（）()]/gu, '').slice(0, 30)
  return whole.find(([, words]) => words.test(plain) || words.test(text.trim()))?.[0]
}

const spaced = labels.map(
  ([label, words]) => [label, new RegExp(`^(?:${words})(?: ?[:=] ?| ?は |は| )(?=\\S)`, 'iu')] as const,
)

/** "台数：2台" as what it is about and the rest. A colon is sure; a mere space is one only before something short. */
export function labelled(text: string): { label: Label; rest: string } | undefined {
  for (const [label, words] of spaced) {
    const found = words.exec(text)
    if (found) return { label, rest: text.slice(found[0].length).trim() }
  }
  return undefined
}

/** Where labels with a colon begin in a line that holds several: "メーカー:Cisco 機種:C891FJ". */
const inside = new RegExp(
  `(?: / |／| )[①-⑳]?(?=(?:${labels.map(([, words]) => words).join('|')}) ?[:=])`,
  'giu',
)

export function betweenLabels(line: string): string[] {
  return line.split(inside)
}

const numbered = /^(?:機種型番|型番|型式|型名|製品型番|model number)$/iu

/** What the columns below a heading hold, or undefined where a cell is no heading. The model number is the model. */
export function columnsOf(cells: readonly string[]): Label[] | undefined {
  const labels = cells.map(labelOf)
  const hasNumber = cells.some((cell) => numbered.test(cell))
  const known = labels.flatMap((label, index) =>
    label === 'model' && hasNumber && !numbered.test(cells[index] ?? '') ? ['name' as const] : (label ?? []),
  )
  return known.length === cells.length ? known : undefined
}

/** A label in the first of two cells, as panels have them: "ファームウェア | v7.2.7". */
export function labelBeside(cells: readonly string[]): { label: Label; rest: string } | undefined {
  const [first, rest, more] = cells
  const label = rest === undefined || more !== undefined ? undefined : labelOf(first ?? '')
  return label && { label, rest: rest ?? '' }
}
