/** The `block_id` of what stands in a form: made and read here. */

/** One field of one row; a form without rows is row "0". */
export function fieldBlockId(row: string, name: string): string {
  return `field:${row}:${name}`
}

/** The number of a row with the button that removes it. */
export function rowBlockId(row: string): string {
  return `row:${row}`
}

/** A text area that holds one row a line. */
export function linesBlockId(index: number): string {
  return `lines:${index}`
}

/** The row that a block belongs to. */
export function rowOfBlock(id: string | undefined): string | undefined {
  return /^(?:row|field):(\d+)/.exec(id ?? '')?.[1]
}

/** The row whose number this block shows. */
export function rowNumberedBy(id: string | undefined): string | undefined {
  return /^row:(\d+)$/.exec(id ?? '')?.[1]
}

export function isLinesBlock(id: string | undefined): id is string {
  return id?.startsWith('lines:') === true
}

/** The same block in another row. */
export function inRow(id: string | undefined, row: string): string {
  return (id ?? '').replace(/^(row|field):\d+/, `$1:${row}`)
}
