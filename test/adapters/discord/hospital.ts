import type { Bot } from '../../../src/bot/index.ts'
import { words } from '../../../src/screen/words/index.ts'
import { scanResponses } from '../../../src/store/records.ts'
import type { Store } from '../../../src/store/store.ts'
import { memoryStore } from '../../support/bot.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { eventually } from '../eventually.ts'
import { runningOn } from '../running-bot.ts'
import { controlsOf, type Person } from './person.ts'
import { type DiscordStage, discordStage } from './stage.ts'

/** The whole assistant in the double of Discord (another process `beside` one that runs there already), and respondents who read their screen and press what they need. */
export interface Hospital {
  stage: DiscordStage
  bot: Bot
  store: Store
  close(): Promise<void>
}

export async function openHospital(beside?: Hospital): Promise<Hospital> {
  const store = beside?.store ?? (await memoryStore())
  const stage = await discordStage(beside && { discord: beside.stage.discord })
  return runningOn(stage, store)
}

/** One answer a question: choice values. */
export type Answers = Record<string, string>

export interface Screen {
  /** The message, what it says and what can be pressed on it: another one whenever anything has changed. */
  mark: string
  id: string
  text: string
  labels: string[]
}

/** What stands open in front of this person: the newest message of the assistant that is not just a file. */
async function screenOf(me: Person): Promise<Screen | undefined> {
  const newest = (await me.sees()).findLast((one) => one.files.length === 0)
  const id = me.messages().findLast((one) => one.files.length === 0)?.id ?? ''
  if (!newest) return undefined
  const { text, controls } = newest
  return { mark: `${id} ${text} ${controls}`, id, text, labels: controls }
}

/** The line that is left of an answered question; the next screen is still to come. */
function isRecord({ labels }: Screen): boolean {
  const stays = [words.change, words.answer].flatMap(({ ja, en }) => [ja, en])
  return labels.length === 1 && stays.includes(labels[0] ?? '')
}

/** The next screen after the one with this mark. */
export async function next(me: Person, before: string | undefined, within = 20_000): Promise<Screen> {
  const come = await eventually(async () => {
    const screen = await screenOf(me)
    return screen && screen.mark !== before && !isRecord(screen) ? screen : undefined
  }, within)
  if (!come) throw new Error(`nothing came after ${before}`)
  return come
}

/** Answers question after question until the review stands there, then submits. Resolves to the questions asked. */
export async function answersAll(
  me: Person,
  answers: Answers,
  language: 'ja' | 'en',
  between: (question: string) => Promise<void> | void = () => undefined,
): Promise<string[]> {
  const asked: string[] = []
  let screen = await next(me, undefined)
  for (;;) {
    const question = questionOn(screen.text)
    if (!question) break
    if (asked.at(-1) !== question) asked.push(question)
    await between(question)
    await answer(me, question, answers, language)
    screen = await next(me, screen.mark)
  }
  for (const expected of [words.reviewHead[language], undefined]) {
    if (expected !== undefined && !screen.text.includes(expected))
      throw new Error(`no review: ${screen.text}`)
    await me.chooses(words.submit[language])
    screen = await next(me, screen.mark)
  }
  if (!screen.text.includes(words.submittedHead[language])) throw new Error(`no receipt: ${screen.text}`)
  return asked
}

/** The question whose progress line stands in this text. */
export function questionOn(text: string): string | undefined {
  return /^(Q[\d-]+) [・·] /m.exec(text)?.[1]
}

export async function answer(me: Person, id: string, answers: Answers, language: 'ja' | 'en'): Promise<void> {
  const question = survey.questions.find((one) => one.id === id)
  const value = answers[id] ?? (question?.kind === 'choice' ? question.choices[0]?.value : undefined)
  const message = me.messages().at(-1)
  const controls = controlsOf(message?.body ?? {})
  const pick = controls.find((one) => one.id === `pick?question=${id}&value=${value}`)
  if (message && pick) return void (await me.presses(message.id, pick.id))
  const opener = controls.find((one) => one.id.startsWith('form?'))
  if (!message || !opener) throw new Error(`${id} has nothing to answer with: ${JSON.stringify(controls)}`)
  await me.presses(message.id, opener.id)
  const form = await me.form()
  if (!form) throw new Error(`no form opened for ${id}`)
  const row = Object.fromEntries(form.fields.map(({ label }) => [label, contentFor(label)]))
  const problems = await me.submits([row])
  if (Object.keys(problems).length > 0) throw new Error(`${id} (${language}): ${JSON.stringify(problems)}`)
}

function contentFor(label: string): string {
  if (/連絡先|contact|reach/i.test(label)) return '03-1234-5678'
  if (/台数|units|count|number/i.test(label)) return '2台'
  if (/OS/.test(label)) return '7.0.9'
  return `見本 ${label}`
}

export async function responsesIn(store: Store) {
  const found = []
  for await (const { route, language, respondent, answers } of scanResponses(store))
    found.push({ route, language, user: respondent.user, team: respondent.team, answers })
  return found
}
