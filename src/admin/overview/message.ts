import type { Message, Paragraph, Row } from '../../adapter.ts'
import { type Distribution, type Figures, percent } from '../../responses/figures.ts'
import { nationalOf } from '../../responses/national-figures.ts'
import { messageOf } from '../../screen/message.ts'
import { questionsOf } from '../../survey/lookup.ts'
import { choiceIn } from '../../survey/questions/choice-in.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { chartOf } from './chart.ts'
import { pngOf } from './draw.ts'
import { numberOf } from './fit.ts'
import { words } from './words.ts'

/** The overview for a chat: how far everybody is, with the chart, then every question in numbers. */
export async function overviewMessages(
  survey: Survey,
  figures: Figures,
  language: Language,
): Promise<Message[]> {
  const { states, distributions } = figures
  const first = messageOf(language, {
    key: 'overview',
    head: words.head(figures.survey.title)[language],
    body: [...stateParagraphs(figures, language), ...troubleParagraphs(figures, language)],
  })
  if (states.submitted === 0) return [first]
  const chart = chartOf(survey, figures, language)
  const rows = distributions.map((one) => distributionRow(survey, one, language))
  const second = messageOf(language, {
    key: 'overview:answers',
    head: words.distribution[language],
    body: [{ kind: 'rows', rows }, ...nationalParagraphs(survey, language)],
  })
  const alt = words.chart(states.submitted)[language]
  const picture = { name: 'overview.png', type: 'image/png', content: await pngOf(chart), alt }
  return [{ ...first, file: picture }, second]
}

export function stateRows({ states, finish }: Figures, language: Language): Row[] {
  const row = (label: string, count: number, more = ''): Row => ({
    label,
    text: words.count(count)[language] + more,
  })
  const correcting = states.correcting > 0 ? words.correcting(states.correcting)[language] : ''
  const rows = [
    row(words.submitted[language], states.submitted, correcting),
    row(words.answering[language], states.answering),
    row(words.parked[language], states.parked),
    row(words.opened[language], states.opened),
  ]
  if (finish) {
    const times = finish.quartiles.map((minutes) => words.minutes(minutes))
    rows.push({ label: words.finish[language], text: words.quartiles(times, finish.count)[language] })
  }
  return rows
}

function stateParagraphs(figures: Figures, language: Language): Paragraph[] {
  return [
    { kind: 'rows', rows: stateRows(figures, language) },
    { kind: 'small', text: `${words.at(figures.at)[language]}\n${words.notKnown[language]}` },
  ]
}

function troubleParagraphs({ troubles }: Figures, language: Language): Paragraph[] {
  if (troubles.length === 0) return []
  const rows = troubles.slice(0, 5).map(({ question, short, stopped, parked, whys }) => ({
    label: `${question} ${short[language]}`,
    text: words.trouble(stopped, parked, whys)[language],
  }))
  return [
    { kind: 'text', text: words.troubles[language] },
    { kind: 'rows', rows },
  ]
}

function distributionRow(
  survey: Survey,
  { question, short, base, choices }: Distribution,
  language: Language,
): Row {
  const label = `${question} ${short[language]}`
  if (base === 0) return { label, text: words.notAsked[language] }
  const shares = choices.map((choice) => {
    const name = numberOf(choice.label[language])
    return words.share(name, choice.count, percent(choice.count, base) ?? 0)[language]
  })
  const own = `${shares.join(words.between[language])} ${words.base(base)[language]}`
  const national = nationalLine(survey, question, language)
  return { label, text: national === '' ? own : `${own} ／ ${words.national[language]}: ${national}` }
}

/** "はい 23%", marked where it cannot be compared; empty where no figure is known. */
export function nationalLine(survey: Survey, id: string, language: Language): string {
  const question = questionsOf(survey).get(id)
  return nationalOf(survey, id)
    .map(({ figure }) => {
      const names = figure.values.map((value) => {
        const label = choiceIn(question, value)?.label[language] ?? value
        return numberOf(label)
      })
      const mark = figure.comparable ? '' : words.notComparable[language]
      return `${names.join('・')} ${figure.percent}%${mark}`
    })
    .join(words.between[language])
}

/** For each base once: what it is, why it cannot be compared, and the source. */
function nationalParagraphs(survey: Survey, language: Language): Paragraph[] {
  const notes = nationalNotes(survey, language)
  if (notes.length === 0) return []
  return [
    {
      kind: 'small',
      text: [`${words.nationalHead[language]}: ${words.nationalNote[language]}`, ...notes].join('\n'),
    },
  ]
}

export function nationalNotes(survey: Survey, language: Language): string[] {
  const byBase = new Map<string, { questions: string[]; note: string }>()
  for (const figure of survey.figures) {
    const source = survey.sources.find((one) => one.id === figure.cite.source)
    const parts = [
      figure.base[language],
      ...(figure.caution ? [figure.caution[language]] : []),
      ...(source ? [`${words.source[language]}: ${source.title[language]}`] : []),
    ]
    const note = parts.map((part) => part.replace(/[。.]$/, '')).join(words.sentence[language])
    const known = byBase.get(note) ?? { questions: [], note }
    if (!known.questions.includes(figure.question)) known.questions.push(figure.question)
    byBase.set(note, known)
  }
  return [...byBase.values()].map(({ questions, note }) => `${questions.join('・')}: ${note}`)
}
