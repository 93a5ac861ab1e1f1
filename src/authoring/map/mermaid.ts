import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { type Step, stepsOf } from './graph.ts'
import { sayWhen } from './say.ts'
import { words } from './words.ts'

/** The survey as a Mermaid flowchart: sections are groups, questions that decide are hexagons, arrows carry conditions. */
export function mermaidOf(survey: Survey, language: Language): string {
  const steps = stepsOf(survey)
  const decides = new Set(steps.flatMap((step) => step.when.map((when) => when.gate)))
  const lines = ['flowchart TD']
  for (const section of survey.sections) {
    lines.push(`  subgraph ${nodeOf(section.id, 'section')}["${labelText(section.title[language])}"]`)
    for (const { id, short } of survey.questions.filter((question) => question.section === section.id)) {
      const label = `"${labelText(`${id} ${short[language]}`)}"`
      lines.push(`    ${nodeOf(id)}${decides.has(id) ? `{{${label}}}` : `[${label}]`}`)
    }
    lines.push('  end')
  }
  lines.push(`  finish(["${labelText(words.end[language])}"])`)
  for (const step of steps) lines.push(`  ${arrow(step, language)}`)
  return `${lines.join('\n')}\n`
}

function arrow(step: Step, language: Language): string {
  const said = sayWhen(step, language)
  const to = step.to === undefined ? 'finish' : nodeOf(step.to)
  return said === ''
    ? `${nodeOf(step.from)} --> ${to}`
    : `${nodeOf(step.from)} -->|"${labelText(said)}"| ${to}`
}

/** Mermaid takes hyphens for arrows and has reserved words. */
function nodeOf(id: string, prefix = 'q'): string {
  return `${prefix}_${id.replace(/[^A-Za-z0-9]/g, '_')}`
}

/** With Mermaid's own entities for characters that would end a label. */
function labelText(text: string): string {
  return text.replace(/[#"<>&;\n]/g, (sign) => (sign === '\n' ? ' ' : `#${sign.codePointAt(0)};`))
}
