import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import checklist from '../../flows/checklist-2025/index.ts'
import mhlw from '../../flows/mhlw-2023/index.ts'
import { loadSurvey } from '../../src/survey/load.ts'

test.each([mhlw, checklist])('the Markdown of $id is the survey that the TypeScript is', async (survey) => {
  const loaded = await loadSurvey(new URL(`../../flows/${survey.id}/`, import.meta.url))
  expect(isDeepStrictEqual(loaded.survey, survey)).toBe(true)
})
