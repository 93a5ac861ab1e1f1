import MarkdownIt from 'markdown-it'
import { nearest } from '../lint/nearest.ts'
import { phrasesIn } from './marks.ts'
import type { Place } from './places.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/** The columns of makers.md and the headings they may have in Japanese and English. */
const columns: Readonly<Record<string, readonly string[]>> = {
  name: ['メーカー', 'Maker'],
  spellings: ['ほかの書き方', 'Also written'],
  models: ['型番', 'Models'],
  lines: ['製品名', 'Lines'],
  versions: ['版', 'Versions'],
  systems: ['OS', 'Systems'],
  seen: ['見たところ', 'Seen in'],
}

const markdown = new MarkdownIt('zero').enable('table')
markdown.core.ruler.enableOnly(['normalize', 'block'])

/** makers.md: a table with one maker a row; several ways to write something stand in one cell, ` / ` between. */
export function readMakers(reader: Reader, file: string, text: string): Raw[] {
  const [head, ...rows] = rowsIn(file, text)
  if (!head) return []
  const keys = head.cells.map((heading) => {
    const key = Object.keys(columns).find((one) => columns[one]?.includes(heading))
    const known = Object.values(columns).flat()
    if (!key) reader.tell(head.at, words.unknownSection(heading, nearest(heading, known), known))
    return key
  })
  return rows.map(({ cells, at }) => {
    const entries = keys.flatMap((key, index) => (key ? [[key, cells[index] ?? '']] : []))
    const filled = entries.filter(([, cell]) => cell !== '')
    return reader.mark(
      Object.fromEntries(filled.map(([key, cell = '']) => [key, key === 'name' ? cell : phrasesIn(cell)])),
      at,
    )
  })
}

interface Row {
  cells: string[]
  at: Place
}

function rowsIn(file: string, text: string): Row[] {
  const rows: Row[] = []
  for (const { type, map, content } of markdown.parse(text, {})) {
    if (type === 'tr_open') rows.push({ cells: [], at: { file, line: (map?.[0] ?? 0) + 1 } })
    else if (type === 'inline') rows.at(-1)?.cells.push(content.trim())
  }
  return rows
}
