import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'
import { namedIn } from './names.ts'
import { words } from './words.ts'

/** Sections, readings, terms and sources that nothing refers to: forgotten, or misspelt where they are meant. */
export function unused(survey: Survey): Finding[] {
  const named = new Set(namedIn(survey).map(({ kind, id }) => `${kind} ${id}`))
  const lists = [
    { kind: 'section', list: 'sections', ids: survey.sections },
    { kind: 'reading', list: 'readings', ids: survey.readings },
    { kind: 'source', list: 'sources', ids: survey.sources },
  ]
  return lists.flatMap(({ kind, list, ids }) =>
    ids
      .filter(({ id }) => !named.has(`${kind} ${id}`))
      .map(({ id }) => ({
        place: `${list}.${id}`,
        ...words.unused(kind, list),
      })),
  )
}

/** Questions of one section stand together, so that progress and review read in order. */
export function order(survey: Survey): Finding[] {
  const closed = new Set<string>()
  let open: string | undefined
  return survey.questions.flatMap(({ id, section }) => {
    if (section === open) return []
    if (open !== undefined) closed.add(open)
    open = section
    if (!closed.has(section)) return []
    return [
      {
        place: `questions.${id}.section`,
        ...words.sectionReturns(section),
      },
    ]
  })
}

/** Desk hours and the period run forwards. */
export function times(survey: Survey): Finding[] {
  const findings: Finding[] = []
  for (const desk of survey.desks) {
    const { opens, closes, pause } = desk
    const isForward =
      opens < closes && (!pause || (opens <= pause.from && pause.from < pause.to && pause.to <= closes))
    if (isForward) continue
    findings.push({
      place: `desks.${desk.id}`,
      ...words.hours,
    })
  }
  if (survey.period && survey.period.from > survey.period.to) {
    findings.push({ place: 'period', ...words.period })
  }
  return findings
}
