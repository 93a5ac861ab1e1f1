import type { Message, Paragraph } from '../adapter.ts'
import { statement } from '../guidance/citations.ts'
import { collectionParagraphs, filing, type Today } from '../guidance/survey-period.ts'
import { retiredBy } from '../interview/off-route.ts'
import type { Heard, Interview } from '../interview/record.ts'
import { questionsOf } from '../survey/lookup.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn, responseButtons } from './buttons.ts'
import { answerOf, idList, labelOf } from './labels.ts'
import { messageOf } from './message.ts'
import { questionsLeft } from './progress.ts'
import { revisits } from './revisit.ts'
import { collectedBy } from './team.ts'
import { words } from './words/index.ts'

/** "Is this right?": what was read from typed text or a change, with the answers the change would retire. */
export function proposalScreen(survey: Survey, interview: Interview): Message {
  const { language, proposal } = interview
  const button = buttonsIn(language)
  const of = proposal?.id ?? ''
  const isChange = proposal !== undefined && interview.answers[proposal.question] !== undefined
  const answer = proposal ? answerOf(survey, proposal.question, proposal.value, language) : ''
  return messageOf(language, {
    key: `proposal:${proposal?.question ?? ''}`,
    body: proposal ? proposalBody(survey, interview, proposal) : [],
    actions: [
      [
        button(isChange ? words.yesChange : words.record(answer), { name: 'confirm', of }, 'primary'),
        button(isChange ? words.noChange : words.notThat, { name: 'cancel', of }),
      ],
    ],
  })
}

function proposalBody(
  survey: Survey,
  interview: Interview,
  { question, value, because, heard }: NonNullable<Interview['proposal']>,
): Paragraph[] {
  const { language } = interview
  const label = labelOf(survey, question, language)
  const after = answerOf(survey, question, value, language)
  const now = interview.answers[question]
  const isUnseen = because === 'unseen'
  const official = isUnseen ? questionsOf(survey).get(question)?.text[language] : undefined
  const text =
    isUnseen && !now
      ? words.askUnseen(label, after)
      : now
        ? words.changeIt(label, answerOf(survey, question, now.value, language), after)
        : because === 'likely'
          ? heard
            ? words.recordAs(after)
            : words.readBack(label, after)
          : words.recordIt(label, after)
  const retired = retiredBy(survey, interview, question, value)
  const warning = words.wouldRetire(idList(survey, retired, language), retired.length)
  return [
    // Its writer may not have read the question yet.
    ...(official === undefined ? [] : [{ kind: 'official' as const, text: official }]),
    ...(now || !heard ? [] : reason(survey, question, heard, language)),
    { kind: 'text', text: text[language] },
    ...(retired.length > 0 ? [{ kind: 'notice' as const, text: warning[language] }] : []),
  ]
}

/** What was said, and how the survey's author judges a case like it. */
function reason(survey: Survey, id: string, { said, doubt }: Heard, language: Language): Paragraph[] {
  const judge = questionsOf(survey).get(id)?.guidance.judge
  const like = doubt === undefined ? undefined : judge?.doubts[doubt]
  return [
    { kind: 'text', text: words.said(said)[language] },
    ...(like ? statement(survey, like.answer, language).paragraphs : []),
  ]
}

/** "Submit now?", with what submitting here does and does not do. */
export function confirmScreen(survey: Survey, interview: Interview, today: Today): Message {
  const { language, answers } = interview
  const button = buttonsIn(language)
  const count = routeOf(survey, answers).length
  return messageOf(language, {
    key: 'confirming',
    head: words.confirmHead[language],
    body: [
      { kind: 'text', text: words.confirmBody(count, survey.questions.length - count)[language] },
      ...revisits(survey, interview),
      ...collectedBy(interview),
      { kind: 'small', text: filing(survey, today)[language] },
      ...collectionParagraphs(language, today),
    ],
    actions: [
      [
        button(words.submit, { name: 'confirm', of: 'submit' }, 'primary'),
        button(words.notNow, { name: 'cancel', of: 'submit' }),
      ],
    ],
  })
}

export function restartScreen({ language, answers }: Interview): Message {
  const button = buttonsIn(language)
  return messageOf(language, {
    key: 'restarting',
    head: words.restartHead[language],
    body: [{ kind: 'text', text: words.restartBody(Object.keys(answers).length)[language] }],
    actions: [
      [
        button(words.restartYes, { name: 'confirm', of: 'restart' }, 'danger'),
        button(words.restartNo, { name: 'cancel', of: 'restart' }),
      ],
    ],
  })
}

export function pausedScreen(survey: Survey, interview: Interview): Message {
  const { language } = interview
  const button = buttonsIn(language)
  const left = questionsLeft(survey, interview)[language]
  return messageOf(language, {
    key: 'paused',
    head: words.pausedHead[language],
    body: [
      { kind: 'text', text: words.pausedBody[language] },
      { kind: 'small', text: `${survey.title[language]} ・ ${left}` },
    ],
    actions: [
      [button(words.resume, { name: 'resume' }, 'primary'), button(words.review, { name: 'review' })],
    ],
  })
}

export function submittedScreen(survey: Survey, interview: Interview, today: Today): Message {
  const { language, response } = interview
  const receipt = response && words.receiptNumber(response.id, response.revision)[language]
  return messageOf(language, {
    key: 'submitted',
    head: words.submittedHead[language],
    body: [
      ...(receipt === undefined ? [] : [{ kind: 'text' as const, text: receipt }]),
      ...revisits(survey, interview),
      { kind: 'notice', text: filing(survey, today)[language] },
      ...collectionParagraphs(language, today),
    ],
    actions: [
      response
        ? responseButtons(response.id, language)
        : [buttonsIn(language)(words.reopen, { name: 'reopen' })],
    ],
  })
}
