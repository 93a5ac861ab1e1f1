import type { DeviceList } from './devices/maker.ts'
import type { ListDraft } from './draft.ts'
import type { Given } from './value.ts'

type Rows = Extract<Given, { kind: 'rows' }>

/**
 * A list for one maker, with the devices of others apart: `others` is missing where there is none. Where a line names
 * both, each part is its rows and no longer the line.
 */
export function othersApart(given: Rows, { maker }: DeviceList): { given: Rows; others?: ListDraft } {
  const isOwn = given.rows.map((row) => row.maker === maker || maker === undefined)
  if (isOwn.every((own) => own)) return { given }
  const lines = given.lines ?? []
  const part = (own: boolean) => {
    const at = given.rows.flatMap((_, index) => (isOwn[index] === own ? [index] : []))
    const said = [...new Set(at.flatMap((index) => lines[index] ?? []))]
    const isShared = given.rows.some((_, index) => isOwn[index] !== own && said.includes(lines[index] ?? ''))
    return {
      rows: at.flatMap((index) => given.rows[index] ?? []),
      typed: said.join('\n'),
      doubts: (given.doubts ?? []).flatMap((one) => {
        const row = at.indexOf(one.row)
        return row < 0 ? [] : [{ ...one, row }]
      }),
      isShared,
    }
  }
  const [mine, theirs] = [part(true), part(false)]
  return {
    given: {
      ...given,
      rows: mine.rows,
      typed: mine.typed,
      doubts: mine.doubts,
      lines: [],
      ...(mine.isShared && { mended: true as const }),
    },
    others: {
      rows: theirs.rows,
      typed: theirs.typed,
      doubts: theirs.doubts,
      ...(theirs.isShared && { mended: true as const }),
    },
  }
}
