import { widthOf } from '../../export/text-width.ts'
import { type Figures, percent } from '../../responses/figures.ts'
import { markersFor } from '../../responses/national-figures.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { words } from './chart.words.ts'
import { cut, numberOf } from './fit.ts'

/** In pixels. A phone shows a width of 1080, so that text of size 26 can be read without zooming. */
const size = { width: 1080, left: 24, bar: 1032, head: 118, row: 82, foot: 64 }

/** Okabe and Ito's colours, which can be told apart with any colour vision, each with a readable ink. */
const colours = [
  { fill: '#0072B2', ink: '#FFFFFF' },
  { fill: '#E69F00', ink: '#000000' },
  { fill: '#56B4E9', ink: '#000000' },
  { fill: '#CC79A7', ink: '#000000' },
  { fill: '#BBBBBB', ink: '#000000' },
] as const

/** What the chart shows, as plain numbers and texts, so that it can be tested without a picture. */
export interface Chart {
  width: number
  height: number
  texts: {
    x: number
    y: number
    text: string
    size: number
    weight: 'normal' | 'bold'
    align: 'left' | 'right' | 'center'
    ink: string
  }[]
  bars: { x: number; x2: number; y: number; y2: number; fill: string }[]
  /** National figures, each on the bar it can be compared with. */
  marks: { x: number; y: number }[]
}

/** One bar a question: its width is everybody who was asked, divided into the shares of the choices. */
export function chartOf(survey: Survey, figures: Figures, language: Language): Chart {
  const rows = figures.distributions.filter(({ base, several }) => base > 0 && !several)
  const chart: Chart = {
    width: size.width,
    height: size.head + rows.length * size.row + size.foot,
    texts: [],
    bars: [],
    marks: [],
  }
  const write = (x: number, y: number, text: string, more: Partial<Chart['texts'][number]> = {}) =>
    chart.texts.push({ x, y, text, size: 26, weight: 'normal', align: 'left', ink: '#000000', ...more })
  const right = size.left + size.bar

  write(size.left, 40, words.title[language], { size: 34, weight: 'bold' })
  write(size.left, 86, words.counted(figures.states.submitted, figures.at)[language], {
    size: 24,
    ink: '#444444',
  })
  rows.forEach(({ question, short, base, choices }, index) => {
    const top = size.head + index * size.row
    write(size.left, top + 14, `${question} ${short[language]}`, { weight: 'bold' })
    write(right, top + 14, words.base(base)[language], { size: 22, align: 'right', ink: '#444444' })
    const box = { y: top + 32, y2: top + 70 }
    let x = size.left
    choices.forEach(({ label, count }, place) => {
      const width = (count / base) * size.bar
      const colour = colours[place % colours.length] ?? colours[0]
      if (count > 0) chart.bars.push({ x, x2: x + width, ...box, fill: colour.fill })
      const text = fitting(label[language], percent(count, base) ?? 0, width)
      if (text !== '') write(x + width / 2, top + 51, text, { align: 'center', ink: colour.ink, size: 24 })
      x += width
    })
    for (const at of markersFor(survey, question))
      chart.marks.push({ x: size.left + (at / 100) * size.bar, y: box.y2 + 2 })
  })
  if (chart.marks.length > 0)
    write(size.left, chart.height - 26, words.mark[language], { size: 22, ink: '#444444' })
  return chart
}

/** The choice and its percentage, shortened to the width of the bar; a half-width letter takes 12 pixels. */
function fitting(label: string, share: number, width: number): string {
  const number = `${share}%`
  const room = Math.floor((width - 24) / 12) - number.length - 1
  if (room < -1) return ''
  const name = cut(numberOf(label), room, widthOf)
  const isReadable = !name.endsWith('…') || widthOf(name) >= 10
  return isReadable ? `${name} ${number}` : number
}
