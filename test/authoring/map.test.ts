import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../src/authoring/map/graph.ts'
import { htmlOf } from '../../src/authoring/map/html.ts'
import { mermaidOf } from '../../src/authoring/map/mermaid.ts'
import { svgOf } from '../../src/authoring/map/svg.ts'
import { defineSurvey } from '../../src/survey/define.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { mhlw as survey, surveys } from '../support/flows.ts'
import { sampleSurvey } from '../survey/sample.ts'

const pairs = (route: readonly string[]) => route.map((id, index) => `${id} ${route[index + 1] ?? 'end'}`)

describe('the steps of the map', () => {
  test('are those of all routes, none more and none less', () => {
    const walked = new Set(routesOf(survey).flatMap(pairs))
    expect(new Set(stepsOf(survey).map(({ from, to }) => `${from} ${to ?? 'end'}`))).toEqual(walked)
  })

  test('name what decides: own choices, or an earlier answer where that decides', () => {
    const when = (from: string, to: string | undefined) =>
      stepsOf(survey)
        .find((step) => step.from === from && step.to === to)
        ?.when.map(({ gate, choices }) => [gate, choices.map((choice) => choice.value)])
    expect(when('Q8', 'Q10')).toEqual([['Q8', ['1']]])
    expect(when('Q14', undefined)).toEqual([['Q14', ['none']]])
    expect(when('Q16', 'Q16-2')).toEqual([['Q16', ['not_affected', 'requested', 'unchecked']]])
    expect(when('Q16-2', 'Q17')).toEqual([['Q15', ['both']]])
    expect(when('Q10', 'Q10-1')).toEqual([])
  })
})

describe('the pictures', () => {
  test.each([
    ['README.md', 'en'],
    ['README.ja.md', 'ja'],
  ] as const)('%s shows the map as it is now', (file, language) => {
    const readme = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    const shown = /<!-- map -->\s*```mermaid\n([\s\S]*?)```/.exec(readme)?.[1]
    expect(shown, `run: LANGUAGE=${language} npm run monshin -- map mhlw-2023`).toBe(
      mermaidOf(survey, language),
    )
  })

  test.each(surveys.map((one) => [one.id, one] as const))(
    '%s: every question and every way is drawn',
    (_id, one) => {
      const svg = svgOf(one, 'ja')
      for (const question of one.questions) expect(svg).toContain(`>${question.id}　`)
      expect(svg.match(/marker-end/g)).toHaveLength(stepsOf(one).length)
      const page = htmlOf(one, 'en')
      for (const question of one.questions) expect(page).toContain(`<article id="${question.id}">`)
    },
  )

  test('text from a survey is text, never markup', () => {
    const sample = sampleSurvey()
    const harm = '<script>alert("x")</script>&"]|--> q'
    const hostile = defineSurvey({
      ...sample,
      title: { ja: harm, en: harm },
      sections: sample.sections.map((one) => ({ ...one, title: { ja: harm, en: harm } })),
    })
    for (const drawn of [svgOf(hostile, 'ja'), htmlOf(hostile, 'ja')]) expect(drawn).not.toContain('<script')
    for (const line of mermaidOf(hostile, 'ja')
      .split('\n')
      .filter((one) => one.includes('subgraph')))
      expect(line).toMatch(/^ {2}subgraph \w+\["[^"<>&]*"\]$/)
  })
})
