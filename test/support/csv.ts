/** A reader of RFC 4180, apart from the library that writes: rows of cells. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') end()
    else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      end()
      rows.push([])
      at += 1
    } else cell += letter
  }
  if (rows.at(-1)?.length === 0 && cell === '') rows.pop()
  return rows
}
