import type { Interview } from '../../interview/record.ts'
import type { Value } from '../../survey/questions/value.ts'
import { routeOf } from '../../survey/route.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Exchange, Rehearsal } from './rehearse.ts'

/**
 * What a rehearsal came to, without the wording of the screens: after each line the state of the interview, the open side
 * answer, and what was recorded, taken back or set aside; at the end the route.
 */
export function meaningOf(survey: Survey, { exchanges }: Rehearsal): string {
  const lines = exchanges.map((exchange, index) => {
    const before = exchanges[index - 1]?.after
    return `${exchange.said} | ${changesIn(exchange, before).join(' | ')}`
  })
  const last = exchanges.at(-1)?.after
  if (!last) return lines.join('\n')
  const route = routeOf(survey, last.answers)
  const retired = Object.keys(last.answers).filter((id) => !route.includes(id))
  return [
    ...lines,
    '',
    `route: ${route.join(' ')}`,
    ...(retired.length > 0 ? [`kept, but off the route: ${retired.join(' ')}`] : []),
    `handed in: ${last.response ? `revision ${last.response.revision}` : 'no'}`,
    '',
  ].join('\n')
}

function changesIn({ after }: Exchange, before: Interview | undefined): string[] {
  if (!after) return ['nothing']
  const answered = Object.entries(after.answers)
    .filter(([id, { value }]) => JSON.stringify(value) !== JSON.stringify(before?.answers[id]?.value))
    .map(([id, { value }]) => `${id} = ${told(value)}`)
  const gone = Object.keys(before?.answers ?? {}).filter((id) => !after.answers[id])
  const parked = after.parked.filter((id) => !before?.parked.includes(id))
  const proposal = after.proposal
  return [
    `at ${after.at}`,
    ...answered,
    ...gone.map((id) => `${id} is gone`),
    ...parked.map((id) => `${id} set aside`),
    ...(proposal ? [`asks back: ${proposal.question} = ${told(proposal.value)} (${proposal.because})`] : []),
    ...(after.aside ? [`beside: ${after.aside.topic}`] : []),
    ...(after.language === before?.language || !before ? [] : [`language ${after.language}`]),
  ]
}

function told(value: Value): string {
  switch (value.kind) {
    case 'choice': {
      const rows = value.devices?.rows.map((row) => `${row.model} x${row.count ?? '?'} ${row.os}`) ?? []
      return [value.choice, ...rows].join(', ')
    }
    case 'contact':
      return [value.name, value.corporation, value.hospital, value.contact].join(', ')
    case 'devices':
      return value.devices.rows
        .map((row) => `${row.maker} ${row.model} x${row.count ?? '?'} ${row.os}`)
        .join(', ')
    case 'text':
      return value.text
    case 'date':
      return value.date
    case 'choices':
      return value.choices.join('+')
  }
}
