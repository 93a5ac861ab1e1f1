import type { Paragraph } from '../adapter.ts'
import { collectionLines, introduction, isOver, type Today } from '../guidance/survey-period.ts'
import type { Outcome } from '../interview/outcome.ts'
import type { Survey } from '../survey/survey.ts'
import { type Language, type Text, text } from '../survey/text.ts'
import { answerOf, choiceLabel, idList, labelOf } from './labels.ts'
import { unclear } from './unclear.ts'
import { words } from './words/index.ts'

/** What came of an input, in words; nothing for what the next screen says by itself. */
export function noticesOf(
  survey: Survey,
  outcomes: readonly Outcome[],
  language: Language,
  today: Today,
): Paragraph[] {
  return outcomes.flatMap((one) => {
    const kind = one.kind === 'begun' ? ('text' as const) : ('notice' as const)
    return sentences(survey, one, language, today).map((sentence) => ({ kind, text: sentence[language] }))
  })
}

function sentences(survey: Survey, one: Outcome, language: Language, today: Today): Text[] {
  const ids = (list: readonly string[]) => idList(survey, list, language)
  const label = (id: string) => labelOf(survey, id, language)
  switch (one.kind) {
    case 'begun':
      return [introduction(survey, today), ...collectionLines(today)]
    case 'recorded': {
      const retired = one.retired.length > 0 ? [words.retired(ids(one.retired), one.retired.length)] : []
      return [...retired, ...one.warnings]
    }
    case 'already':
      return [words.already(label(one.question), answerOf(survey, one.question, one.value, language))]
    case 'more':
      return one.warnings
    case 'problem':
      return Object.values(one.problems)
    case 'parked':
      return [
        words.parked(one.question),
        ...(one.dependants.length > 0 ? [words.parkedWith(ids(one.dependants))] : []),
      ]
    case 'kept':
      return [words.kept(one.question)]
    case 'nothing-before':
      return [words.nothingBefore]
    case 'no-open-question':
      return [words.noOpenQuestion]
    case 'unknown-question':
      return [words.unknownQuestion(one.question)]
    case 'not-asked': {
      if (!one.cause) return [words.waits(one.question)]
      const { gate, choice } = one.cause
      return [words.notAsked(one.question, gate, choiceLabel(survey, gate, choice, language))]
    }
    case 'blocked':
      return [
        words.blocked,
        ...(one.blank.length > 0 ? [words.blockedBlank(ids(one.blank))] : []),
        ...(one.parked.length > 0 ? [words.blockedParked(ids(one.parked))] : []),
      ]
    case 'nothing-to-confirm':
      return [words.nothingToConfirm]
    case 'submitted':
      return []
    case 'already-submitted':
      return [words.submittedAlready]
    case 'closed': {
      // The desk of a survey that is over no longer answers for it.
      const desk = isOver(survey, today.now) ? undefined : survey.desks[0]
      return [
        words.closed,
        ...collectionLines(today),
        ...(desk ? [text(`${desk.name.ja} ${desk.phone}`, `${desk.name.en} ${desk.phone}`)] : []),
      ]
    }
    case 'reopened':
      return [words.reopened]
    case 'restarted':
      return [words.restarted]
    case 'unclear':
      return unclear(survey, one, language)
    case 'unusable':
      return [words[one.what]]
    case 'form-failed':
      return [words.formFailed]
    case 'unseen':
      return [words.unseen]
    case 'overtaken':
      return [words.overtaken]
    case 'too-long':
      return [words.tooLong(one.most)]
    case 'one-at-a-time':
      return [one.questions.length > 0 ? words.notTaken(ids(one.questions)) : words.oneAtATime]
    case 'small-talk':
      return [words.smallTalk]
    case 'language':
      return [words.language]
    case 'team':
      return [words.teamChosen(one.name)]
    case 'team-kept':
      return [words.teamKept(one.name)]
    case 'team-unclear':
      return [words.teamUnclear]
    case 'team-found':
      return [words.teamFound(one.name)]
    case 'team-left':
      return [words.teamLeft(one.name)]
    case 'new-version':
      return [
        words.newVersion,
        ...(one.back.length > 0 ? [words.fitsAgain(ids(one.back))] : []),
        ...(one.lost.length > 0 ? [words.lost(ids(one.lost))] : []),
      ]
  }
}
