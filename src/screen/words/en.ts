import type { Words } from './ja.ts'

const range = (least: number, most: number) => (least === most ? `${least}` : `${least}–${most}`)
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** The conversation in English. */
export const en: Words = {
  progress: (id, nth, least, most) =>
    most === 0 ? `${id} · changing an answer` : `${id} · question ${nth} / ${range(least, most)} left`,
  left: (least, most) => `${range(least, most)} left`,
  unofficial: 'Unofficial translation (参考訳). The Japanese text is the official one.',
  unverified: 'The wording of this item could not be checked against a published source.',
  current: (answer) => `Your answer now: ${answer}`,
  earlier: (answer) => `Last time: ${answer}. Is that still so?`,
  same: 'Same as last time',
  rowsSoFar: (n, rows) => `So far (${count(n, 'model', 'models')}): ${rows}`,

  why: 'Why?',
  later: 'Later',
  back: 'Back',
  pause: 'Pause',
  resume: 'Resume',
  change: 'Change',
  answer: 'Answer',
  review: 'Review',
  submit: 'Submit',
  close: 'Close',
  done: 'Done',
  start: 'Start',
  goOn: 'Continue',
  next: 'Next',
  previous: 'Previous',
  page: (page, pages) => `Page ${page} of ${pages}`,

  whichTeam: 'For the hospital of which server do you answer? Its admins collect the answers.',
  whichTeamNote:
    'The admins of the server you choose can see your answers. Once you have begun to answer, it cannot be changed here. With "None of these", only those who run this assistant can see them.',
  noTeam: 'None of these',
  teamChosen: (name: string) => `You answer for the hospital of "${name}".`,
  teamKept: (name: string | undefined) =>
    `${name === undefined ? 'Which server’s hospital you answer for' : `That you answer for the hospital of "${name}"`} has been settled. Before submitting you can start over and choose again; afterwards please tell whoever runs this assistant.`,
  teamUnclear: 'I could not tell which server you mean. Use a button, or write the server’s name.',
  collectedBy: (name: string) => `Collected by: ${name}`,

  yes: 'Yes, record it',
  no: 'No',
  recorded: (label, answer) => `${label}: ${answer}`,
  already: (label, answer) => `${label} is already recorded as “${answer}”.`,
  retired: (ids, n) =>
    `${count(n, 'answer', 'answers')} (${ids}) no longer ${n === 1 ? 'applies' : 'apply'}; a copy is kept.`,
  parkedLine: (label) => `${label}: set aside for later`,
  parked: (id) => `${id} is set aside. Please answer it from the review before you submit.`,
  parkedWith: (ids) => `${ids} depend on it and wait with it.`,
  kept: (id) => `Your answer to ${id} stays as it is.`,
  movedOn: (label) => `${label} (continued below)`,

  readBack: (label, answer) => `Is “${answer}” the right answer to ${label}?`,
  changeIt: (label, before, after) => `Change the answer to ${label} from “${before}” to “${after}”?`,
  recordIt: (label, after) => `Record “${after}” for ${label}?`,
  wouldRetire: (ids, n) =>
    `With this change, ${count(n, 'answer', 'answers')} (${ids}) will no longer apply.`,
  yesChange: 'Change it',
  noChange: 'Keep it',

  doubts: {
    'which-choice': 'I could not tell which option you mean. Please choose one, or say it another way.',
    'not-sure': 'Take the time to check. Choose “Later” to go on in the meantime.',
    contradiction: 'That could be read as yes and as no. Which is true today?',
    partly: 'So it is true in part. “Why?” shows how to judge it. How shall I record it?',
    'not-yet': 'So it is planned or under way. Which is true as of today?',
    'question-or-answer': 'Is that a question or your answer? If it is your answer, please choose an option.',
    number: 'I could not tell which option that number means. Please choose one.',
    field: 'That does not look right for this field. Please write it once more.',
  },
  unclear: 'I could not tell what you mean. Please choose from below, or say it another way.',
  nothingBefore: 'This is the first question.',
  noOpenQuestion: 'There is no question open right now.',
  unknownQuestion: (id) => `There is no ${id} in this survey. “Review” lists all questions.`,
  notAsked: (id, gate, choice) =>
    `${id} does not apply (your answer to ${gate} is “${choice}”). Change ${gate} to answer it.`,
  waits: (id) => `Whether ${id} applies depends on a question you have not answered yet.`,
  blocked: 'This cannot be submitted yet.',
  blockedBlank: (ids) => `Not answered: ${ids}`,
  blockedParked: (ids) => `Set aside: ${ids}`,
  nothingToConfirm: 'There is nothing waiting for a yes or no.',
  submittedAlready: 'This survey has been submitted. To correct it, choose “Correct and resubmit”.',
  closed: 'This survey is closed. Your answers are kept. For a late submission please call the contact desk.',
  reopened:
    'You can correct your answers now; please submit again afterwards. The earlier submission is kept.',
  restarted: 'Starting from the beginning.',
  smallTalk: 'Thank you. Let us go on.',
  file: 'I cannot take files. Please answer in writing.',
  edit: 'A message edited after sending is not taken over. To change an answer, send it again or choose “Change”.',
  other: 'I cannot take that. Please answer in writing or with a button.',
  language: 'I will speak English from here on.',
  newVersion: 'The survey has been updated. Your answers so far have been carried over.',
  lost: (ids) => `Some answers no longer fit the new survey: ${ids}. Please answer these again.`,

  lead: 'Before you begin',
  reviewHead: 'Review of your answers',
  reviewReady: 'Every question is answered. Please check the answers, then submit.',
  reviewOpen: (blank, parked) =>
    `Before you can submit: ${[blank && `${blank} not answered`, parked && `${parked} set aside`].filter(Boolean).join(', ')}.`,
  blank: 'not answered',
  parkedState: 'set aside for later',
  skipped: (gate, choice) => `not applicable (${gate}: “${choice}”)`,
  waiting: (gate) => `waits for ${gate}`,
  confirmHead: 'Submit?',
  confirmBody: (n, skipped) =>
    `${count(n, 'answer', 'answers')} will be submitted (${skipped} not applicable). Shall I go ahead?`,
  notNow: 'Not yet',
  restartHead: 'Start over',
  restartBody: (n) =>
    `${count(n, 'answer', 'answers')} will be erased and the survey starts over. Are you sure?`,
  restartYes: 'Erase and start over',
  restartNo: 'Keep my answers',
  pausedHead: 'Paused',
  pausedBody: 'Your answers are kept. When you resume, you go on where you stopped.',
  submittedHead: 'Submitted',
  receiptNumber: (id, revision) => `Receipt number: ${id}${revision > 1 ? ` (submission ${revision})` : ''}`,
  receipt: 'Get a copy',
  gaps: 'Where to improve',
  reopen: 'Correct and resubmit',

  statusHead: 'Where you stand',
  statusBody: (answered, parked, least, most) =>
    `${answered} answered · ${parked} set aside · ${range(least, most)} left`,
  helpHead: 'What you can do',
  help_: [
    'Answer with a button, a number or in your own words. Every answer is saved as soon as it is confirmed.',
    '“why” the reason · “how to judge” what counts · “later” set aside · “back” the question before · “Q10” go to that question',
    '“status” progress · “review” all answers · “submit” hand in · “pause” take a break · “language” 日本語 · “contact” the help desk',
    'Ask about any word you do not know: “what is BCP?”',
  ],

  homeNew: 'Not started yet.',
  notSaved:
    'The store cannot be reached, so this answer has NOT been saved. Please wait a moment and send it again.',
  unreadable:
    'Your stored answers could not be read. Nothing was overwritten. Please tell the administrator.',
  failed: 'Something went wrong; this was not recorded. Please send it again.',
}
