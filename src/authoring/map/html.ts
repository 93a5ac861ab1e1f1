import { escapeXml, htmlPage } from '../../export/html-page.ts'
import type { Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language, Text } from '../../survey/text.ts'
import { type Step, stepsOf } from './graph.ts'
import { sayCondition, sayWhen } from './say.ts'
import { svgOf } from './svg.ts'
import { words } from './words.ts'

const style = `
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font-family: system-ui, sans-serif; color: #1f2a37; line-height: 1.6 }
main { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start }
section { flex: 1 1 26rem }
article { border-top: 1px solid #cbd5e1; padding: .75rem 0 }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem } h3 { font-size: 1rem; margin: 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0 } dt { color: #4b5563 } dd { margin: 0 }
svg { max-width: 100%; height: auto }
@media print { main { display: block } article { break-inside: avoid } }
`

/** The survey as one page: the picture, and every question with its wording, its choices and what follows. */
export function htmlOf(survey: Survey, language: Language): string {
  const steps = stepsOf(survey)
  const sections = survey.sections.map((section) => {
    const inside = survey.questions.filter((question) => question.section === section.id)
    const articles = inside.map((question) => article(survey, question, steps, language))
    return `<h2>${escapeXml(section.title[language])}</h2>\n${articles.join('\n')}`
  })
  const title = survey.title[language]
  const count = words.questions(survey.questions.length)[language]
  const body = `<p>${escapeXml(survey.lead[language])} ${escapeXml(count)}</p>
<main>
${svgOf(survey, language)}
<section>
${sections.join('\n')}
</section>
</main>`
  return htmlPage({ language, title, style, body })
}

function article(survey: Survey, question: Question, steps: readonly Step[], language: Language): string {
  const asked = question.showIf ? sayCondition(survey, question.showIf, language) : words.always[language]
  const ways = steps
    .filter((step) => step.from === question.id)
    .map((step) => {
      const when = sayWhen(step, language)
      return `${when === '' ? '' : `${when} → `}${step.to ?? words.end[language]}`
    })
  const rows: [string, string[]][] = [
    [words.asked[language], [asked]],
    ...('choices' in question
      ? [
          [
            words.choices[language],
            question.choices.map((choice) => choiceLine(choice, language)),
          ] satisfies [string, string[]],
        ]
      : []),
    [words.next[language], ways],
  ]
  const list = rows.map(
    ([name, lines]) => `<dt>${escapeXml(name)}</dt><dd>${lines.map(escapeXml).join('<br>')}</dd>`,
  )
  return `<article id="${escapeXml(question.id)}"><h3>${escapeXml(`${question.id} ${question.short[language]}`)}</h3>
<p>${escapeXml(question.text[language]).replaceAll('\n', '<br>')}</p>
<dl>${list.join('')}</dl></article>`
}

function choiceLine(choice: { label: Text; official: Text | { blank: string } }, language: Language): string {
  const label = choice.label[language]
  const official = 'blank' in choice.official ? `— (${choice.official.blank})` : choice.official[language]
  return official === label ? label : `${label}（${words.official[language]}: ${official}）`
}
