import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/survey/lint/index.ts'
import { namedIn } from '../../src/survey/lint/names.ts'
import type { Condition, Question } from '../../src/survey/questions/definition.ts'
import { routeOf, skippedBy, type Valued } from '../../src/survey/route.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { mhlw as survey } from '../support/flows.ts'
import { routesAsking, routesOfLength } from '../support/ways.ts'

/** The answering guide and the closing table as printed (slips included). */
const printed = readFileSync(new URL('fixtures/mhlw-2023.txt', import.meta.url), 'utf8')

const question = (id: string): Question => {
  const found = survey.questions.find((one) => one.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}
const valuesOf = (id: string) => {
  const one = question(id)
  return 'choices' in one ? one.choices.map((choice) => choice.value) : []
}
const answers = (given: Record<string, string>): Valued =>
  Object.fromEntries(Object.entries(given).map(([id, choice]) => [id, { value: { kind: 'choice', choice } }]))

const IDS =
  'Q1 Q2 Q3 Q4 Q5 Q6 Q6-1 Q7 Q8 Q9 Q9-1 Q10 Q10-1 Q10-2 Q11 Q12 Q13 Q14 Q15 Q16 Q16-1 Q16-2 Q17 Q17-1 Q17-2'.split(
    ' ',
  )

describe('questions (survey.md 1.1)', () => {
  test('are the 25 of the survey, in its order', () => {
    expect(survey.questions.map((one) => one.id)).toEqual(IDS)
  })

  test('offer the choices of the survey under stable values', () => {
    const refined: Record<string, string[]> = {
      Q8: ['1', '2', '3'],
      Q9: ['1', '2'],
      Q10: ['1', '2', '3', '4', '5'],
      Q14: ['yes', 'no', 'none'],
      Q15: ['fortinet_only', 'both', 'other_only'],
      Q16: ['affected', 'not_affected', 'requested', 'unchecked'],
    }
    expect(question('Q1').kind).toBe('contact')
    expect(question('Q17').kind).toBe('devices')
    for (const id of IDS.filter((one) => one !== 'Q1' && one !== 'Q17')) {
      expect(valuesOf(id), id).toEqual(refined[id] ?? ['yes', 'no'])
    }
  })

  test('write refined choices into the official form as はい, いいえ or a blank with its reason', () => {
    const officialOf = (id: string) => {
      const one = question(id)
      if (!('choices' in one)) throw new Error(`${id} has no choices`)
      return one.choices.map((choice) => ('blank' in choice.official ? choice.official : choice.official.ja))
    }
    expect(officialOf('Q14')).toEqual(['はい', 'いいえ', { blank: 'no_vpn' }])
    expect(officialOf('Q15')).toEqual(['はい', 'はい', 'いいえ'])
    expect(officialOf('Q16')).toEqual(['はい', 'はい', 'はい', 'いいえ'])
    for (const id of ['Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q11', 'Q16-1', 'Q17-2']) {
      expect(officialOf(id), id).toEqual(['はい', 'いいえ'])
    }
  })

  test('keep personal data and device versions out of public places (L6)', () => {
    expect(survey.questions.filter((one) => one.personal).map((one) => one.id)).toEqual(['Q1'])
    expect(survey.questions.filter((one) => one.confidential).map((one) => one.id)).toEqual(['Q15', 'Q17'])
  })

  test('ask for devices after a Fortinet answer only', () => {
    const q15 = question('Q15')
    expect(q15.kind === 'choice' && q15.devices).toMatchObject({
      maker: 'Fortinet',
      after: ['fortinet_only', 'both'],
    })
  })
})

/** Every way the gates can be answered, each with the ids survey.md 1.1 says it asks. */
function everyPath(): { given: Record<string, string>; ids: string[] }[] {
  const paths: { given: Record<string, string>; ids: string[] }[] = []
  for (const bcp of ['yes', 'no'])
    for (const record of ['no', '1', '2', '3'])
      for (const vpn of ['none', 'yes', 'no'])
        for (const maker of ['fortinet_only', 'both', 'other_only'])
          for (const check of ['affected', 'not_affected', 'requested', 'unchecked']) {
            const fortinet = vpn !== 'none' && maker !== 'other_only'
            const others = vpn !== 'none' && maker !== 'fortinet_only'
            const backups = record === '1' || record === '2'
            paths.push({
              given: {
                Q6: bcp,
                Q7: record === 'no' ? 'no' : 'yes',
                ...(record === 'no' ? {} : { Q8: record }),
                Q14: vpn,
                ...(vpn === 'none' ? {} : { Q15: maker }),
                ...(fortinet ? { Q16: check } : {}),
              },
              ids: [
                ...['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'],
                ...(bcp === 'yes' ? ['Q6-1'] : []),
                'Q7',
                ...(record === 'no' ? [] : ['Q8']),
                ...(record === '2' ? ['Q9', 'Q9-1'] : []),
                ...(backups ? ['Q10', 'Q10-1', 'Q10-2'] : []),
                ...['Q11', 'Q12', 'Q13', 'Q14'],
                ...(vpn === 'none' ? [] : ['Q15']),
                ...(fortinet ? ['Q16', ...(check === 'affected' ? ['Q16-1'] : []), 'Q16-2'] : []),
                ...(others ? ['Q17', 'Q17-1', 'Q17-2'] : []),
              ],
            })
          }
  return paths
}

/** A condition with one thing changed: gone, a choice taken out, a choice put in. */
function mutations(showIf: Condition | undefined): (Condition | undefined)[] {
  if (!showIf) return []
  if (!('question' in showIf)) throw new Error('this survey uses plain conditions only')
  const { question: gate, is } = showIf
  const others = valuesOf(gate).filter((value) => !is.includes(value))
  return [
    undefined,
    ...is
      .filter(() => is.length > 1)
      .map((gone) => ({ question: gate, is: is.filter((value) => value !== gone) })),
    ...others.map((value) => ({ question: gate, is: [...is, value] })),
    ...others.map((value) => ({ question: gate, is: [value] })),
  ]
}

describe('routes (survey.md 1.3)', () => {
  const paths = everyPath()

  test('follow the asked-when column for every combination of gate answers', () => {
    for (const { given, ids } of paths)
      expect(routeOf(survey, answers(given)), JSON.stringify(given)).toEqual(ids)
  })

  test('are the 48 of the survey: as many of each length, and each id in as many', () => {
    const distinct = [...new Set(paths.map(({ given }) => routeOf(survey, answers(given)).join(' ')))]
    expect(distinct).toHaveLength(48)
    expect(new Set(routesOf(survey).map((route) => route.join(' ')))).toEqual(new Set(distinct))

    const lengths = Map.groupBy(distinct, (route) => route.split(' ').length)
    expect(Object.fromEntries([...lengths].map(([length, routes]) => [length, routes.length]))).toEqual(
      routesOfLength,
    )
    const asking = (id: string) => distinct.filter((route) => route.split(' ').includes(id)).length
    expect(Object.fromEntries(IDS.map((id) => [id, asking(id)]))).toEqual(routesAsking)
  })

  test('notice any change of a condition', () => {
    const mutants = survey.questions.flatMap((one) =>
      mutations(one.showIf).map((showIf) => ({ one, showIf })),
    )
    expect(mutants.length).toBeGreaterThan(30)
    for (const { one, showIf } of mutants) {
      const { showIf: _, ...rest } = one
      const changed = showIf ? { ...rest, showIf } : rest
      const mutant = { ...survey, questions: survey.questions.map((each) => (each === one ? changed : each)) }
      const isCaught = paths.some(({ given, ids }) => routeOf(mutant, answers(given)).join() !== ids.join())
      expect(isCaught, `${one.id}: ${JSON.stringify(showIf)}`).toBe(true)
    }
  })

  test('say why what is not asked was not asked', () => {
    const causes = skippedBy(survey, answers({ Q6: 'no', Q7: 'no', Q14: 'none' }))
    expect(causes.get('Q6-1')?.reason).toBe('Q6=no')
    expect(causes.get('Q10-2')?.reason).toBe('Q7=no')
    expect(causes.get('Q17-2')?.reason).toBe('no_vpn')
  })
})

/** Spaces, line breaks, width and list marks differ between the printed guide and a screen. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\-*。、,]/g, '')

describe('wording', () => {
  const sheet = plain(printed.replace(/<\/?p>/g, ''))

  test.each(IDS)('%s reads as printed, apart from the corrections on record', (id) => {
    const { text, corrections, guidance } = question(id)
    const asPrinted = (shown: string) =>
      corrections.reduce((sofar, one) => sofar.replaceAll(plain(one.shown), plain(one.printed)), plain(shown))
    for (const shown of [text.ja, ...guidance.official.map((one) => one.text.ja)].flatMap((one) =>
      one.split('\n'),
    )) {
      const isPrinted = sheet.includes(plain(shown)) || sheet.includes(asPrinted(shown))
      expect(isPrinted, `not in the official text: ${shown}`).toBe(true)
    }
  })

  test('no printed slip is left standing', () => {
    const shown = JSON.stringify(survey.questions.map((one) => [one.text.ja, one.guidance.official]))
    for (const slip of ['Q14-1', '发出', '本年10月', '次回以降', '日本画像医療システム工業（']) {
      expect(shown).not.toContain(slip)
    }
  })
})

describe('guidance', () => {
  test('nothing is left for check to find: both languages, sources, limits, glossary', () => {
    expect(lint(survey)).toEqual([])
  })

  test.each(IDS)('%s has a reason, rules, doubts, whom to ask and the official text', (id) => {
    const { why, judge, ask, official } = question(id).guidance
    expect(why?.more.length).toBeGreaterThan(0)
    expect(judge.rules.length).toBeGreaterThan(0)
    expect(judge.doubts.length).toBeGreaterThanOrEqual(2)
    expect(ask.length).toBeGreaterThan(0)
    expect(official.some((one) => one.cite?.source === 'survey-text')).toBe(true)
  })

  test('the whole ledger of ambiguities is there and each entry is attached', () => {
    const ids = [
      ...Array.from({ length: 14 }, (_, index) => `R${index + 1}`),
      ...Array.from({ length: 17 }, (_, index) => `S${index + 1}`),
      ...Array.from({ length: 9 }, (_, index) => `E${index + 1}`),
      ...Array.from({ length: 8 }, (_, index) => `L${index + 1}`),
    ]
    expect(survey.readings.map((one) => one.id)).toEqual(ids)
    const attached = new Set(
      namedIn(survey)
        .filter((one) => one.kind === 'reading')
        .map((one) => one.id),
    )
    expect(ids.filter((id) => !attached.has(id))).toEqual([])
  })

  test('the offline figure may not be set beside our own counts', () => {
    const offline = survey.figures.find((figure) => figure.question === 'Q9-1')
    expect(offline).toMatchObject({ percent: 49, comparable: false })
  })

  test("officials' names are not repeated (L3)", () => {
    expect(JSON.stringify(survey)).not.toMatch(/岡本|樋口/)
  })
})
