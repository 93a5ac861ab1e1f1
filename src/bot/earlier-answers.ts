import type { Interview, Person } from '../interview/record.ts'
import { readInterview, readResponse } from '../store/records.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Value } from '../survey/questions/value.ts'
import type { BotContext } from './context.ts'

/**
 * What this person answered in an earlier survey, by this survey's question ids, as the survey's `carries` map it.
 * It is offered one question at a time; none of it is an answer until the respondent says so.
 */
export async function earlierAnswers(
  { store, survey, keyFor }: BotContext,
  person: Person,
): Promise<Interview['earlier']> {
  for (const from of new Set(survey.carries.map((carry) => carry.survey))) {
    const interview = await readInterview(store, keyFor(person, from))
    const response = interview?.response && (await readResponse(store, from, interview.response.id))
    if (!response) continue
    const values = Object.fromEntries(
      survey.carries.flatMap((carry) => {
        const value = carry.survey === from ? response.answers[carry.from]?.value : undefined
        const kind = questionsOf(survey).get(carry.to)?.kind
        const carried = value && kind === value.kind ? carriedValue(value, carry.values) : undefined
        return carried ? [[carry.to, carried]] : []
      }),
    )
    if (Object.keys(values).length > 0) return { response: response.id, values }
  }
  return undefined
}

/** A choice is mapped to this survey's; one without a counterpart is not offered. Other values are offered as they are. */
function carriedValue(value: Value, choices: Readonly<Record<string, string>>): Value | undefined {
  if (value.kind !== 'choice') return value
  const choice = choices[value.choice]
  return choice === undefined ? undefined : { kind: 'choice', choice }
}
