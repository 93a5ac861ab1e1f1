import { surveys } from '../../flows/index.ts'
import { stream } from '../../test/support/population.ts'

const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
const [response] = stream(survey, { size: 1 })

/** One ready-made row with the texts of a real response: id, revision, time, and a cell a question. */
export const plainRow: string[] = [
  response?.id ?? '',
  '1',
  response?.submittedAt ?? '',
  ...survey.questions.map((question) => {
    const value = response?.answers[question.id]?.value
    if (value?.kind === 'choice' && question.kind === 'choice')
      return question.choices.find((one) => one.value === value.choice)?.label.ja ?? ''
    if (value?.kind === 'contact')
      return `${value.name} ${value.corporation} ${value.hospital} ${value.contact}`
    return value?.kind === 'devices' ? value.devices.typed : '対象外'
  }),
]
