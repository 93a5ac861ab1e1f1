import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { exported, inFolder, output, testWith } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

/** The text of each page, white space folded. */
async function pages(pdf: Buffer): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.pdf')
    await writeFile(file, pdf)
    const text = await output('pdftotext', ['-layout', file, '-'])
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ''))
  })
}

async function filled() {
  const store = await openStore('memory:')
  const responses = population(survey, { size: 3 })
  await keep(store, responses)
  return { store, responses }
}

await testWith(
  'pdftotext',
  'a record holds every question and answer as text, and numbers its own pages',
  async () => {
    const { store, responses } = await filled()
    const read = await pages(await exported(store, 'pdf'))
    const starts = read.flatMap((page, index) => (page.includes('回答記録（控え）') ? [index] : []))
    expect(starts).toHaveLength(3)
    responses.forEach(({ id, skipped }, index) => {
      const own = read.slice(starts[index], starts[index + 1])
      const text = own.join('')
      expect(text).toContain(id)
      for (const question of survey.questions) expect(text).toContain(question.id)
      expect(text.match(/対象外（/g)?.length ?? 0).toBeGreaterThanOrEqual(Object.keys(skipped).length)
      expect(text).toContain(`回答者${id.slice(-5)}`)
      expect(text).toContain('承認者')
      own.forEach((page, number) => {
        expect(page).toContain(`${number + 1}/${own.length}`)
      })
    })
  },
)

await testWith('pdftotext', 'the sheet for G-MIS on paper ticks like the one in Excel', async () => {
  const { store, responses } = await filled()
  const text = (await pages(await exported(store, 'gmis-pdf', { response: responses[0]?.id ?? '' }))).join('')
  const q2 = responses[0]?.answers.Q2?.value
  expect(text).toContain(q2?.kind === 'choice' && q2.choice === 'yes' ? '■はい□いいえ' : '□はい■いいえ')
})

await testWith('pdffonts', 'the Japanese font is inside the file', async () => {
  const { store } = await filled()
  await inFolder(async (folder) => {
    const file = join(folder, 'file.pdf')
    await writeFile(file, await exported(store, 'pdf'))
    const fonts = (await output('pdffonts', [file])).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/NotoSansJP.* yes yes yes/)
  })
})
