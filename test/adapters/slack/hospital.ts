import type { SlackConfig } from '../../../adapters/slack/index.ts'
import type { AccessRules } from '../../../src/admin/access.ts'
import { createAdmin } from '../../../src/admin/index.ts'
import type { Bot } from '../../../src/bot/index.ts'
import { words } from '../../../src/screen/words/index.ts'
import { openStore } from '../../../src/store/open.ts'
import { scanResponses } from '../../../src/store/records.ts'
import type { Store } from '../../../src/store/store.ts'
import { contextOn } from '../../support/admin.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { eventually } from '../eventually.ts'
import { runningOn } from '../running-bot.ts'
import type { SlackMember } from './double/member.ts'
import { lookAt } from './double/read-blocks.ts'
import { imOf } from './double/slack.ts'
import { openStage, type SlackStage } from './double/stage.ts'

/** The whole assistant in the double of Slack, and respondents who read their screen and press what they need. */
export interface Hospital {
  stage: SlackStage
  bot: Bot
  store: Store
  close(): Promise<void>
}

export async function openHospital(
  mode: 'socket' | 'http' = 'socket',
  more: Partial<SlackConfig> = {},
  rules?: Pick<AccessRules, 'admins' | 'adminsFromPlatform'>,
): Promise<Hospital> {
  const stage = await openStage(mode, more)
  const store = await openStore('memory:')
  const services = rules && createAdmin(contextOn(store, { ...rules, now: () => new Date() }))
  return runningOn(stage, store, services && { services })
}

/** One answer a question: choice values, and rows where the devices are listed. */
export type Answers = Record<string, string>

/** What stands open in front of this person: the newest message with a heading; records of answers have none. */
function screenOf(
  stage: SlackStage,
  me: SlackMember,
): { head: string; ts: string; labels: string[] } | undefined {
  const { bot } = stage.slack.workspace
  const message = imOf(stage.slack.workspace, me.id).messages.findLast(
    (one) => one.user === bot.user && one.blocks?.[0]?.type === 'header',
  )
  if (!message) return undefined
  const { text, controls } = lookAt(message.blocks ?? [])
  return { head: text.split('\n')[0] ?? '', ts: message.ts, labels: controls.map((one) => one.label) }
}

/** Milliseconds after which somebody presses again when nothing happens; sooner where there is trouble. */
const PRESSES_AGAIN_AFTER = { calm: 20_000, trouble: 1_500 }

/** What is done to the platform before each of a respondent's steps; nothing, where it is in trouble already. */
export type Trouble = () => void | Promise<void>

/**
 * Answers question after question until the review stands there, then submits; presses again when nothing happens, as
 * people do. Resolves to the questions that were asked.
 */
export async function answersAll(
  stage: SlackStage,
  me: SlackMember,
  answers: Answers,
  language: 'ja' | 'en',
  trouble?: Trouble,
): Promise<string[]> {
  const asked: string[] = []
  const look = () => screenOf(stage, me)
  const press = (on: string) => (label: string) => me.choosesIn(imOf(stage.slack.workspace, me.id), label, on)
  const key = (screen = look()) => screen && `${screen.ts} ${screen.head} ${screen.labels}`

  /** Does something until the screen has changed. */
  const until = async (act: () => Promise<void>) => {
    const before = key()
    const changed = () => (key() !== before ? look() : undefined)
    for (let attempt = 0; attempt < 20; attempt++) {
      await trouble?.()
      await act().catch((error: unknown) => {
        // What was pressed before may be on its way: then there is nothing left to press, and one waits.
        if (attempt === 0 && !changed()) throw error
      })
      const screen = await eventually(changed, PRESSES_AGAIN_AFTER[trouble ? 'trouble' : 'calm'])
      if (screen) return screen
    }
    throw new Error(`nothing came after ${before}`)
  }

  let screen = await until(() => me.commands(language === 'ja' ? '開始' : 'start'))
  for (;;) {
    const { head, labels, ts } = screen
    const question = survey.questions.find(({ id }) => head.startsWith(`${id} `))
    if (!question) break
    if (asked.at(-1) !== question.id) asked.push(question.id)
    screen = await until(() => answer(press(ts), me, question.id, answers, labels, language))
  }
  if (!screen.head.startsWith(words.reviewHead[language]))
    throw new Error(`expected the review, saw ${key(screen)}`)
  for (const head of [words.confirmHead[language], words.submittedHead[language]]) {
    while (
      screen.head.startsWith(words.reviewHead[language]) ||
      screen.head === words.confirmHead[language]
    ) {
      screen = await until(() => press(screen.ts)(words.submit[language]))
      if (screen.head === head) break
    }
    if (screen.head !== head) throw new Error(`expected ${head}, saw ${key(screen)}`)
  }
  return asked
}

async function answer(
  press: (label: string) => Promise<void>,
  me: SlackMember,
  id: string,
  answers: Answers,
  labels: string[],
  language: 'ja' | 'en',
): Promise<void> {
  const question = survey.questions.find((one) => one.id === id)
  if (question?.kind === 'choice') {
    const value = answers[id] ?? question.choices[0]?.value
    const label = question.choices.find((choice) => choice.value === value)?.label[language] ?? ''
    if (labels.includes(label)) return press(label)
  }
  // A form whose submission nobody acknowledged stays open; people close it when the next question stands there.
  if (me.modal() && !me.modal()?.view.private_metadata?.includes(`"${id}"`)) me.closesForm()
  if (!me.modal()) await press(labels[0] ?? '')
  const form = await me.form()
  // The click was lost, or Slack opened nothing: the question is asked again.
  if (!form) return
  const rows = question?.kind === 'contact' ? [{}] : [{}, {}]
  const filled = rows.map((_, row) =>
    Object.fromEntries(form.fields.map((field) => [field.label, contentFor(field.label, row, me.id)])),
  )
  const problems = await me.submits(filled)
  if (Object.keys(problems).some((label) => label !== ''))
    throw new Error(`${id}: ${JSON.stringify(problems)}`)
}

function contentFor(label: string, row: number, who: string): string {
  if (/連絡先|contact|reach/i.test(label)) return '03-1234-5678'
  if (/台数|units|count|number/i.test(label)) return String(row + 1)
  if (/OS/.test(label)) return '7.0.9'
  return `${label} ${row + 1} ${who}`
}

export async function responsesIn(
  store: Store,
): Promise<{ route: string[]; language: string; user: string; answers: Record<string, unknown> }[]> {
  const found = []
  for await (const response of scanResponses(store)) {
    const { route, language, respondent, answers } = response
    found.push({ route, language, user: respondent.user, answers })
  }
  return found
}
