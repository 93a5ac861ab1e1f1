import { font } from '../../export/font.ts'
import { escapeXml } from '../../export/html-page.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { type Box, type Jump, layoutOf, SIZE } from './layout.ts'

/** Dark enough on white for small print: a contrast of at least 4.5 to 1. */
const COLOUR = {
  ink: '#1f2a37',
  quiet: '#4b5563',
  line: '#33658a',
  group: '#f1f5f9',
  gate: '#e3eef6',
  box: '#ffffff',
}

/** The survey as a picture, read from top to bottom, with the ways that skip questions on the right. */
export function svgOf(survey: Survey, language: Language): string {
  const { width, height, groups, boxes, jumps, downs } = layoutOf(survey, language)
  const middle = SIZE.left + SIZE.column / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${font.family}, sans-serif">`,
    `<title>${escapeXml(survey.title[language])}</title>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="${COLOUR.line}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...groups.map(
      ({ title, y, height }) =>
        `<rect x="${SIZE.left - 22}" y="${y}" width="${SIZE.column + 44}" height="${height}" rx="8" fill="${COLOUR.group}"/>${text(title, SIZE.left - 8, y + 22, 13, COLOUR.quiet, true)}`,
    ),
    ...downs.map(({ from, to }) => line(`M${middle} ${from}V${to - 1}`)),
    ...jumps.map(jumpLine),
    ...boxes.map(box),
    '</svg>',
    '',
  ].join('\n')
}

function jumpLine({ fromY, toY, lane }: Jump): string {
  const right = SIZE.left + SIZE.column
  return line(`M${right} ${fromY}H${SIZE.lanes + lane * SIZE.lane}V${toY}H${right + 2}`)
}

function line(path: string): string {
  return `<path d="${path}" fill="none" stroke="${COLOUR.line}" stroke-width="1.6" stroke-linejoin="round" marker-end="url(#tip)"/>`
}

function box({ lines, ways, kind, y, height }: Box): string {
  const fill = ways.length > 0 ? COLOUR.gate : COLOUR.box
  const first = y + SIZE.pad + 15
  return [
    `<rect x="${SIZE.left}" y="${y}" width="${SIZE.column}" height="${height}" rx="${kind === 'end' ? height / 2 : 6}" fill="${fill}" stroke="${COLOUR.line}"/>`,
    ...lines.map((one, index) =>
      text(one, SIZE.left + SIZE.pad, first + index * SIZE.line, 16, COLOUR.ink, true),
    ),
    ...ways.flatMap((way) => [
      text(way.isDown ? '↓' : '→', SIZE.left + 20, way.y + 18, 13, COLOUR.line, true),
      ...way.lines.map((one, index) =>
        text(one, SIZE.left + 40, way.y + 18 + index * (SIZE.line - 1), 13, COLOUR.ink, false),
      ),
    ]),
  ].join('')
}

function text(said: string, x: number, y: number, size: number, colour: string, bold: boolean): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${bold ? ' font-weight="700"' : ''}>${escapeXml(said)}</text>`
}
