import { globSync, readFileSync } from 'node:fs'
import pino from 'pino'
import { expect, test } from 'vitest'
import { meaningOf } from '../../../src/authoring/rehearse/meaning.ts'
import { rehearse } from '../../../src/authoring/rehearse/rehearse.ts'
import { transcriptOf } from '../../../src/authoring/rehearse/transcript.ts'
import { mhlw as survey } from '../../support/flows.ts'

const folder = new URL('.', import.meta.url).pathname
const scripts = globSync('*.txt', { cwd: folder }).sort()
const log = pino({ level: 'silent' })

test('every script has its meaning beside it, every meaning its script', () => {
  const meanings = globSync('*.meaning', { cwd: folder }).sort()
  expect(meanings).toEqual(scripts.map((name) => name.replace(/txt$/, 'meaning')))
})

/**
 * What each line came to is compared, never its wording. After a wanted change, look at the new meaning line by line:
 * `npm run monshin -- rehearse mhlw-2023 test/authoring/rehearsals/<name>.txt --meaning`.
 */
test.each(scripts)('%s comes to the same', async (name) => {
  const script = readFileSync(`${folder}${name}`, 'utf8')
  const meant = readFileSync(`${folder}${name.replace(/txt$/, 'meaning')}`, 'utf8')
  const rehearsal = await rehearse(survey, script, 'ja', log)
  expect(meaningOf(survey, rehearsal)).toBe(meant)
  // Every line is answered with something, and the transcript shows what was said.
  for (const { said, shown } of rehearsal.exchanges) {
    expect(shown.length, said).toBeGreaterThan(0)
    expect(transcriptOf(rehearsal)).toContain(`> ${said}\n`)
  }
})
