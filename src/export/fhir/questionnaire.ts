import type { DevicesQuestion, Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import { words } from '../words.ts'
import { type Enabled, enabledBy } from './enable-when.ts'
import { canonical, codeSystem, idOf } from './terms.ts'

export interface QuestionnaireItem extends Partial<Enabled> {
  linkId: string
  prefix?: string
  text?: string
  type: 'group' | 'choice' | 'string' | 'text' | 'integer' | 'date'
  required?: boolean
  repeats?: boolean
  answerOption?: { valueCoding: { system: string; code: string; display: string } }[]
  item?: QuestionnaireItem[]
}

/** The survey as a FHIR R4 Questionnaire: sections are groups, `linkId` is the question's id. */
export function questionnaireOf(survey: Survey) {
  return {
    resourceType: 'Questionnaire' as const,
    id: idOf(survey.id),
    url: canonical(survey.id),
    version: String(survey.version),
    name: survey.id.replace(/[^A-Za-z0-9]/g, '_').replace(/^(?![A-Z])/, 'Survey_'),
    title: survey.title.ja,
    status: 'active' as const,
    subjectType: ['Organization'],
    item: survey.sections.map(
      (section): QuestionnaireItem => ({
        linkId: `section.${section.id}`,
        text: section.title.ja,
        type: 'group',
        item: survey.questions
          .filter((question) => question.section === section.id)
          .flatMap((question) => shownItems(survey, question)),
      }),
    ),
  }
}

/** A question's items, each enabled as its `showIf` says. */
function shownItems(survey: Survey, question: Question): QuestionnaireItem[] {
  const gates = question.showIf ? enabledBy(survey.id, question.showIf) : []
  const [innermost, ...around] = gates.toReversed()
  const item: QuestionnaireItem = { ...itemOf(survey, question), ...innermost }
  const wrapped = around.reduce<QuestionnaireItem>(
    (inner, gate, index) => ({
      linkId: `${question.id}.gate${index + 1}`,
      type: 'group',
      ...gate,
      item: [inner],
    }),
    item,
  )
  if (question.kind !== 'choice' || !question.devices) return [wrapped]
  const after = enabledBy(survey.id, { question: question.id, is: question.devices.after })
  return [wrapped, { ...deviceItem(`${question.id}.devices`, words.devices), ...after[0] }]
}

function itemOf(survey: Survey, question: Question): QuestionnaireItem {
  const { id } = question
  const named = { linkId: id, prefix: id, text: question.text.ja }
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return {
        ...named,
        type: 'choice',
        required: true,
        ...(question.kind === 'choices' && { repeats: true }),
        answerOption: question.choices.map(({ value, label }) => ({
          valueCoding: { system: codeSystem(survey.id, id), code: value, display: label.ja },
        })),
      }
    case 'contact':
      return {
        ...named,
        type: 'group',
        item: Object.entries(words.contact).map(([field, text]) => ({
          linkId: `${id}.${field}`,
          text,
          type: 'string',
          required: true,
        })),
      }
    case 'devices':
      return { ...deviceItem(id, question.text.ja), prefix: id }
    case 'text':
      return { ...named, type: 'text', required: true }
    case 'date':
      return { ...named, type: 'date', required: true }
  }
}

/** A list of devices: a group that is repeated for each row, and the text as it was typed. */
function deviceItem(linkId: DevicesQuestion['id'], text: string): QuestionnaireItem {
  return {
    linkId,
    text,
    type: 'group',
    item: [
      {
        linkId: `${linkId}.row`,
        type: 'group',
        repeats: true,
        required: true,
        item: [
          { linkId: `${linkId}.maker`, text: 'メーカー名', type: 'string' },
          { linkId: `${linkId}.model`, text: '機種名', type: 'string' },
          { linkId: `${linkId}.count`, text: '台数', type: 'integer' },
          { linkId: `${linkId}.os`, text: 'OSのバージョン', type: 'string' },
        ],
      },
      { linkId: `${linkId}.typed`, text: '入力されたままの文', type: 'text' },
    ],
  }
}
