import type { Person } from '../../src/interview/record.ts'
import { interviewKeyOf, responseKey } from '../../src/store/keys.ts'
import { mhlw } from '../support/bot.ts'
import { openInterview, population } from '../support/population.ts'

const people = population(mhlw, { size: 20 })

/** The `index`th example: a submitted response. */
export function responseRecord(index: number, respondent?: Person) {
  const example = people[index % people.length]
  if (!example) throw new Error('no people')
  const id = `r-${index}`
  const record = { ...example, id, interview: idOf(index), ...(respondent && { respondent }) }
  return { key: responseKey(record.survey.id, id, record.revision), record }
}

/** The interview in which that response was given, before it was handed in. */
export function interviewRecord(index: number, respondent?: Person) {
  const { record } = responseRecord(index, respondent)
  return { key: interviewKeyOf(idOf(index)), record: openInterview(record, 8, 2) }
}

const idOf = (index: number) => index.toString(16).padStart(64, '0')
