import {
  type AnswerDocument,
  contactIn,
  devicesIn,
  picksIn,
  type ResponseDocument,
} from '../../responses/document.ts'
import { hospitalOf } from '../../responses/hospital-name.ts'
import type { Question } from '../../survey/questions/definition.ts'
import type { Device } from '../../survey/questions/value.ts'
import type { Survey } from '../../survey/survey.ts'
import type { QuestionnaireItem } from './questionnaire.ts'
import { canonical, codeSystem, idOf, stringOf } from './terms.ts'

interface Answer {
  valueCoding?: { system: string; code: string; display?: string }
  valueString?: string
  valueInteger?: number
  valueDate?: string
}
interface ResponseItem {
  linkId: string
  text?: string
  answer?: Answer[]
  item?: ResponseItem[]
}

/** One response as a FHIR R4 QuestionnaireResponse, arranged like its questionnaire, without what was not asked. */
export function questionnaireResponseOf(
  survey: Survey,
  items: readonly QuestionnaireItem[],
  document: ResponseDocument,
) {
  const hospital = stringOf(hospitalOf(document))
  const answered = new Map(survey.questions.flatMap((question) => itemsOf(survey, question, document)))
  return {
    resourceType: 'QuestionnaireResponse' as const,
    id: idOf(`${document.id}-${document.revision}`),
    identifier: { system: 'urn:monshin:response', value: document.id },
    questionnaire: `${canonical(document.survey.id)}|${document.survey.version}`,
    status: document.open
      ? ('in-progress' as const)
      : document.revision > 1
        ? ('amended' as const)
        : ('completed' as const),
    ...(hospital !== undefined && { subject: { type: 'Organization', display: hospital } }),
    authored: document.submittedAt ?? document.open?.touchedAt ?? document.startedAt,
    item: arranged(items, answered),
  }
}

/** The answered items, arranged like the questionnaire; groups without an answer are left out. */
function arranged(
  items: readonly QuestionnaireItem[],
  answered: ReadonlyMap<string, ResponseItem>,
): ResponseItem[] {
  return items.flatMap((item): ResponseItem[] => {
    const own = answered.get(item.linkId)
    if (own) return [own]
    const inner = item.type === 'group' && item.item ? arranged(item.item, answered) : []
    return inner.length > 0
      ? [{ linkId: item.linkId, ...(item.text && { text: item.text }), item: inner }]
      : []
  })
}

function itemsOf(survey: Survey, question: Question, document: ResponseDocument): [string, ResponseItem][] {
  const { id } = question
  const answer = document.answers[id]
  if (!answer) return []
  const named = { linkId: id, text: question.text.ja }
  const contact = contactIn(answer)
  if (contact) {
    const fields = Object.entries(contact).map(([field, text]) => typedItem(`${id}.${field}`, text))
    return [[id, { ...named, item: fields.flat() }]]
  }
  const picks = picksIn(answer)
  const [first = ''] = picks
  if (question.kind === 'devices')
    return [[id, { ...named, item: deviceItems(id, devicesIn(answer), answer) }]]
  if (question.kind === 'date') return [[id, { ...named, answer: [{ valueDate: first }] }]]
  if (question.kind !== 'choice' && question.kind !== 'choices') {
    return typedItem(id, first).map((item) => [id, { ...item, text: named.text }])
  }
  const codings = picks.map((code) => {
    const display = question.choices.find((choice) => choice.value === code)?.label.ja
    return { valueCoding: { system: codeSystem(survey.id, id), code, ...(display && { display }) } }
  })
  const chosen: [string, ResponseItem] = [id, { ...named, answer: codings }]
  if (!answer.devices) return [chosen]
  const devices = `${id}.devices`
  return [chosen, [devices, { linkId: devices, item: deviceItems(devices, answer.devices, answer) }]]
}

function deviceItems(linkId: string, rows: readonly Device[], { typed }: AnswerDocument): ResponseItem[] {
  const listed = rows.map((row): ResponseItem => {
    const count =
      row.count === null ? [] : [{ linkId: `${linkId}.count`, answer: [{ valueInteger: row.count }] }]
    const { maker, model, os } = row
    const cells = [...typedItem(`${linkId}.maker`, maker), ...typedItem(`${linkId}.model`, model)]
    return { linkId: `${linkId}.row`, item: [...cells, ...count, ...typedItem(`${linkId}.os`, os)] }
  })
  return [...listed, ...typedItem(`${linkId}.typed`, typed ?? '')]
}

/** An empty text is left out: FHIR has no empty strings. */
function typedItem(linkId: string, text: string): ResponseItem[] {
  const valueString = stringOf(text)
  return valueString === undefined ? [] : [{ linkId, answer: [{ valueString }] }]
}
