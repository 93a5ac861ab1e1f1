import type { TopLevelSpec } from 'vega-lite'
import { font } from '../../export/font.ts'
import type { Chart } from './chart.ts'

/** The chart as SVG, with text as text. */
export async function svgOf(chart: Chart): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const view = new vega.View(vega.parse(compile(specOf(chart)).spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

/** The chart as a PNG. The font comes with us, so that the server's fonts make no difference. */
export async function pngOf(chart: Chart): Promise<Uint8Array> {
  const [svg, { Resvg }] = await Promise.all([svgOf(chart), import('@resvg/resvg-js')])
  const fonts = {
    loadSystemFonts: false,
    fontFiles: [font.regular, font.bold],
    defaultFontFamily: font.family,
  }
  return new Resvg(svg, { font: fonts, background: '#FFFFFF' }).render().asPng()
}

/** Everything is placed in pixels already, so the scales change nothing. */
function specOf(chart: Chart): TopLevelSpec {
  const { width, height } = chart
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, width], nice: false, zero: false },
    axis: null,
  }
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [height, 0], nice: false, zero: false },
    axis: null,
  }
  const position = { x: { field: 'x', ...x }, y: { field: 'y', ...y } }
  const shown = (field: string) => ({ field, type: 'nominal' as const, scale: null, legend: null })
  return {
    width,
    height,
    padding: 0,
    // The picture has exactly this size: estimated text widths neither widen it nor cut its text.
    autosize: { type: 'none' },
    background: '#FFFFFF',
    config: { view: { stroke: null }, font: font.family },
    layer: [
      {
        data: { values: chart.bars },
        mark: { type: 'rect', stroke: '#FFFFFF', strokeWidth: 2 },
        encoding: { ...position, x2: { field: 'x2' }, y2: { field: 'y2' }, color: shown('fill') },
      },
      ...stylesOf(chart).map(({ align, weight, texts }) => ({
        data: { values: texts },
        mark: { type: 'text' as const, align, fontWeight: weight, baseline: 'middle' as const, limit: 0 },
        encoding: {
          ...position,
          text: { field: 'text', type: 'nominal' as const },
          size: { field: 'size', type: 'quantitative' as const, scale: null, legend: null },
          color: shown('ink'),
        },
      })),
      {
        data: { values: chart.marks },
        mark: {
          type: 'point',
          shape: 'triangle-up',
          filled: true,
          size: 170,
          color: '#000000',
          stroke: '#FFFFFF',
          opacity: 1,
        },
        encoding: position,
      },
    ],
  }
}

/** In Vega-Lite alignment and weight belong to a layer: one layer for each pair that is used. */
function stylesOf(chart: Chart) {
  const pairs = (['left', 'center', 'right'] as const).flatMap((align) =>
    (['normal', 'bold'] as const).map((weight) => ({
      align,
      weight,
      texts: chart.texts.filter((text) => text.align === align && text.weight === weight),
    })),
  )
  return pairs.filter(({ texts }) => texts.length > 0)
}
