import type { Paper } from './paper.ts'

/** Boxes for name, date and seal in one row, which stays on one page. */
export function signatures(paper: Paper, roles: readonly string[]): void {
  paper.gap(12)
  const height = 78
  const { doc, x, y, width } = paper.room(height)
  const each = width / roles.length
  doc.lineWidth(0.7).strokeColor('#555555')
  roles.forEach((role, index) => {
    const left = x + index * each
    doc.rect(left, y, each, height).stroke()
    doc.font('bold').fontSize(9).fillColor('#111111')
    doc.text(role, left + 6, y + 5, { lineBreak: false })
    doc.font('regular').fontSize(8.5)
    doc.text('氏名', left + 6, y + 30, { lineBreak: false })
    doc.text('日付　　　　年　　月　　日', left + 6, y + 56, { lineBreak: false })
    doc.text('印', left + each - 24, y + 30, { lineBreak: false })
  })
  doc.x = x
  doc.y = y + height
}
