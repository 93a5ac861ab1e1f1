import type { Message, Paragraph } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import { retiredBy } from '../interview/retired.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { answerOf, idList, labelOf } from './labels.ts'
import { words } from './words/index.ts'

type Screen = Omit<Message, 'plain'>

/** "Is this right?": what was read from typed text or a change, with the answers the change would retire. */
export function proposalScreen(survey: Survey, interview: Interview): Screen {
  const { language, proposal } = interview
  const body: Paragraph[] = []
  if (proposal) {
    const label = labelOf(survey, proposal.question, language)
    const after = answerOf(survey, proposal.question, proposal.value, language)
    const now = interview.answers[proposal.question]
    const before = now && answerOf(survey, proposal.question, now.value, language)
    const text =
      before !== undefined
        ? words.changeIt(label, before, after)
        : proposal.because === 'likely'
          ? words.readBack(label, after)
          : words.recordIt(label, after)
    body.push({ kind: 'text', text: text[language] })
    const retired = retiredBy(survey, interview, proposal.question, proposal.value)
    if (retired.length > 0)
      body.push({
        kind: 'notice',
        text: words.wouldRetire(idList(survey, retired, language), retired.length)[language],
      })
  }
  const isChange = proposal !== undefined && interview.answers[proposal.question] !== undefined
  return {
    key: `proposal:${proposal?.question ?? ''}`,
    body,
    control: { kind: 'none' },
    actions: [
      [
        {
          label: (isChange ? words.yesChange : words.yes)[language],
          command: { name: 'confirm' },
          style: 'primary',
        },
        { label: (isChange ? words.noChange : words.no)[language], command: { name: 'cancel' } },
      ],
    ],
    language,
  }
}

/** "Submit now?", with what submitting here does and does not do. */
export function confirmScreen(survey: Survey, interview: Interview): Screen {
  const { language } = interview
  const count = routeOf(survey, interview.answers).length
  return {
    key: 'confirming',
    head: words.confirmHead[language],
    body: [
      { kind: 'text', text: words.confirmBody(count, survey.questions.length - count)[language] },
      { kind: 'small', text: survey.filing[language] },
    ],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.submit[language], command: { name: 'confirm' }, style: 'primary' },
        { label: words.notNow[language], command: { name: 'cancel' } },
      ],
    ],
    language,
  }
}

export function restartScreen({ language, answers }: Interview): Screen {
  return {
    key: 'restarting',
    head: words.restartHead[language],
    body: [{ kind: 'text', text: words.restartBody(Object.keys(answers).length)[language] }],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.restartYes[language], command: { name: 'confirm' }, style: 'danger' },
        { label: words.restartNo[language], command: { name: 'cancel' } },
      ],
    ],
    language,
  }
}

export function pausedScreen(survey: Survey, language: Language, left: string): Screen {
  return {
    key: 'paused',
    head: words.pausedHead[language],
    body: [
      { kind: 'text', text: words.pausedBody[language] },
      { kind: 'small', text: `${survey.title[language]} ・ ${left}` },
    ],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.resume[language], command: { name: 'resume' }, style: 'primary' },
        { label: words.review[language], command: { name: 'review' } },
      ],
    ],
    language,
  }
}

export function submittedScreen(survey: Survey, interview: Interview): Screen {
  const { language, response } = interview
  return {
    key: 'submitted',
    head: words.submittedHead[language],
    body: [
      ...(response
        ? [{ kind: 'text' as const, text: words.receiptNumber(response.id, response.revision)[language] }]
        : []),
      { kind: 'notice', text: survey.filing[language] },
    ],
    control: { kind: 'none' },
    actions: [
      [
        ...(response
          ? [
              {
                label: words.receipt[language],
                command: { name: 'receipt' as const, response: response.id },
              },
              { label: words.gaps[language], command: { name: 'gaps' as const, response: response.id } },
            ]
          : []),
        { label: words.reopen[language], command: { name: 'reopen' } },
      ],
    ],
    language,
  }
}
