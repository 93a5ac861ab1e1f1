import type { Message, Paragraph } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import { retiredBy } from '../interview/retired.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { answerOf, idList, labelOf } from './labels.ts'
import { wordsIn } from './words/index.ts'

type Screen = Omit<Message, 'plain'>

/** "Is this right?": a reading or a change, with what the change would retire. */
export function proposalScreen(survey: Survey, interview: Interview): Screen {
  const { language, proposal } = interview
  const words = wordsIn(language)
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
    body.push({ kind: 'text', text })
    const retired = retiredBy(survey, interview, proposal.question, proposal.value)
    if (retired.length > 0)
      body.push({
        kind: 'notice',
        text: words.wouldRetire(idList(survey, retired, language), retired.length),
      })
  }
  const isChange = proposal !== undefined && interview.answers[proposal.question] !== undefined
  return {
    key: `proposal:${proposal?.question ?? ''}`,
    body,
    control: { kind: 'none' },
    actions: [
      [
        { label: isChange ? words.yesChange : words.yes, command: { name: 'confirm' }, style: 'primary' },
        { label: isChange ? words.noChange : words.no, command: { name: 'cancel' } },
      ],
    ],
    language,
  }
}

/** "Submit now?", with what submitting here does and does not do. */
export function confirmScreen(survey: Survey, interview: Interview): Screen {
  const { language } = interview
  const words = wordsIn(language)
  const count = routeOf(survey, interview.answers).length
  return {
    key: 'confirming',
    head: words.confirmHead,
    body: [
      { kind: 'text', text: words.confirmBody(count, survey.questions.length - count) },
      { kind: 'small', text: survey.filing[language] },
    ],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.submit, command: { name: 'confirm' }, style: 'primary' },
        { label: words.notNow, command: { name: 'cancel' } },
      ],
    ],
    language,
  }
}

export function restartScreen(interview: Interview): Screen {
  const words = wordsIn(interview.language)
  return {
    key: 'restarting',
    head: words.restartHead,
    body: [{ kind: 'text', text: words.restartBody(Object.keys(interview.answers).length) }],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.restartYes, command: { name: 'confirm' }, style: 'danger' },
        { label: words.restartNo, command: { name: 'cancel' } },
      ],
    ],
    language: interview.language,
  }
}

export function pausedScreen(survey: Survey, interview: Interview, left: string): Screen {
  const words = wordsIn(interview.language)
  return {
    key: 'paused',
    head: words.pausedHead,
    body: [
      { kind: 'text', text: words.pausedBody },
      { kind: 'small', text: `${survey.title[interview.language]} ・ ${left}` },
    ],
    control: { kind: 'none' },
    actions: [
      [
        { label: words.resume, command: { name: 'resume' }, style: 'primary' },
        { label: words.review, command: { name: 'review' } },
      ],
    ],
    language: interview.language,
  }
}

export function submittedScreen(survey: Survey, interview: Interview): Screen {
  const { language, response } = interview
  const words = wordsIn(language)
  return {
    key: 'submitted',
    head: words.submittedHead,
    body: [
      ...(response
        ? [{ kind: 'text' as const, text: words.receiptNumber(response.id, response.revision) }]
        : []),
      { kind: 'notice', text: survey.filing[language] },
    ],
    control: { kind: 'none' },
    actions: [
      [
        ...(response
          ? [
              { label: words.receipt, command: { name: 'receipt' as const, response: response.id } },
              { label: words.gaps, command: { name: 'gaps' as const, response: response.id } },
            ]
          : []),
        { label: words.reopen, command: { name: 'reopen' } },
      ],
    ],
    language,
  }
}
