import stringWidth from 'string-width'
import { type Figures, percent } from '../../responses/figures.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { cut } from './fit.ts'
import { nationalLine, nationalNotes, stateRows } from './message.ts'
import { words } from './words.ts'

const BAR = 20

/** The overview for a terminal of 80 columns, with bars; it does not need colours. */
export function overviewTable(survey: Survey, figures: Figures, language: Language): string {
  const lines = [words.head(figures.survey.title)[language], words.at(figures.at)[language], '']
  const states = stateRows(figures, language)
  const wide = Math.max(...states.map(({ label }) => stringWidth(label)))
  for (const { label, text } of states) lines.push(`  ${padded(label, wide)}  ${text}`)
  lines.push(`  ${words.notKnown[language]}`, '')
  if (figures.troubles.length > 0)
    lines.push(words.troubles[language], ...troubleLines(figures, language), '')
  if (figures.states.submitted === 0) return `${[...lines, words.nobody[language]].join('\n')}\n`

  lines.push(words.distribution[language])
  for (const { question, short, base, choices } of figures.distributions) {
    const national = nationalLine(survey, question, language)
    const known = national === '' ? '' : `  ${words.national[language]}: ${national}`
    lines.push('', `${question} ${short[language]}  ${words.base(base)[language]}${known}`)
    for (const { label, count } of choices) {
      const share = percent(count, base) ?? 0
      const bar = '█'.repeat(Math.round((share / 100) * BAR)).padEnd(BAR, '░')
      lines.push(
        `  ${bar} ${String(share).padStart(3)}% ${String(count).padStart(6)}  ${cut(label[language], 38, stringWidth)}`,
      )
    }
  }
  lines.push('', `${words.nationalHead[language]}: ${words.nationalNote[language]}`)
  for (const note of nationalNotes(survey, language)) lines.push(`  ${note}`)
  return `${lines.join('\n')}\n`
}

function troubleLines({ troubles }: Figures, language: Language): string[] {
  return troubles.slice(0, 8).map(({ question, short, stopped, parked, whys }) => {
    const name = cut(`${question} ${short[language]}`, 34, stringWidth)
    return `  ${padded(name, 34)}  ${words.trouble(stopped, parked, whys)[language]}`
  })
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
