import { escapeXml, htmlPage } from '../../export/html-page.ts'
import { type Figures, percent } from '../../responses/figures.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language, Text } from '../../survey/text.ts'
import { chartOf } from './chart.ts'
import { svgOf } from './draw.ts'
import { nationalLine, nationalNotes, stateRows } from './message.ts'
import { words } from './words.ts'

/** The overview as one HTML file that can be printed. */
export async function overviewPage(survey: Survey, figures: Figures, language: Language): Promise<string> {
  const title = words.head(figures.survey.title)[language]
  const say = words.columns
  const states = stateRows(figures, language).map((row) => tr([row.label, row.text], 'th'))
  const troubles = figures.troubles.map(({ question, short, stopped, parked, whys }) =>
    tr([`${question} ${short[language]}`, stopped, parked, whys]),
  )
  const answers = figures.distributions.flatMap(({ question, short, base, choices }) =>
    choices.map(({ label, count }, index) =>
      tr([
        index === 0 ? `${question} ${short[language]}` : '',
        label[language],
        count,
        base,
        base === 0 ? '' : `${percent(count, base)}%`,
        index === 0 ? nationalLine(survey, question, language) : '',
      ]),
    ),
  )
  const picture = figures.states.submitted > 0 ? await svgOf(chartOf(survey, figures, language)) : ''
  const head = (cells: readonly Text[]) =>
    `<thead>${tr(
      cells.map((one) => one[language]),
      'th',
    )}</thead>`
  const notes = [words.nationalNote[language], ...nationalNotes(survey, language)]
  const body = `<p>${escapeXml(words.at(figures.at)[language])}</p>
<h2>${escapeXml(words.states[language])}</h2>
<table><tbody>${states.join('')}</tbody></table>
<p>${escapeXml(words.notKnown[language])}</p>
${picture}
<h2>${escapeXml(words.distribution[language])}</h2>
<table>${head([say.question, say.choice, say.count, say.base, say.share, words.nationalHead])}
<tbody>${answers.join('\n')}</tbody></table>
<p>${notes.map(escapeXml).join('<br>')}</p>
<h2>${escapeXml(words.troubles[language])}</h2>
<table>${head([say.question, say.stopped, say.parked, say.whys])}
<tbody>${troubles.join('\n')}</tbody></table>`
  return htmlPage({ language, title, style, body })
}

const style = `
body { font-family: 'Noto Sans JP', 'Yu Gothic', 'Hiragino Sans', sans-serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
th, td { border: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: #1f4e79; color: #fff; }
td.number { text-align: right; }
svg { max-width: 100%; height: auto; }
`

function tr(cells: readonly (string | number)[], first: 'th' | 'td' = 'td'): string {
  const row = cells.map((cell, index) =>
    typeof cell === 'number'
      ? `<td class="number">${cell}</td>`
      : first === 'th' && index === 0
        ? `<th>${escapeXml(cell)}</th>`
        : `<td>${escapeXml(cell)}</td>`,
  )
  return `<tr>${row.join('')}</tr>`
}
