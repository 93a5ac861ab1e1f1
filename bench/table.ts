import type { Spread } from './measure.ts'
import { isMet, type Row } from './row.ts'

/** One line a row: the ratio with its spread first, since only that travels. */
export function printRows(rows: readonly Row[]): void {
  for (const row of rows) process.stdout.write(`${lineOf(row)}\n`)
}

function lineOf(row: Row): string {
  const title = `${row.name} · ${row.work}`
  if (row.skipped) return `${title}\n    skipped: ${row.skipped}`
  const said = Object.entries(row.says ?? {}).map(([what, figure]) => `${what} ${figure}`)
  const { compared, target, baseline } = row
  if (!compared) return `${title}\n    ${said.join(', ')}`
  const met = isMet(row)
  const wanted = target
    ? ` (target ${target.atMost ? '≤' : '≥'} ${Number(target.ratio.toFixed(2))}: ${met ? 'met' : 'missed'})`
    : ''
  return [
    title,
    `    ${spreadOf(compared.ratio)} × ${baseline}${wanted}`,
    `    ours ${rate(compared.ours.median)}, baseline ${rate(compared.baseline.median)}${said.length > 0 ? `, ${said.join(', ')}` : ''}`,
  ].join('\n')
}

function spreadOf({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} [${least.toFixed(2)}–${most.toFixed(2)}]`
}

function rate(perSecond: number): string {
  return `${perSecond >= 100 ? Math.round(perSecond).toLocaleString('en') : perSecond.toFixed(1)}/s`
}
