import survey from '../../flows/mhlw-2023/index.ts'
import { type Bot, createBot } from '../../src/bot/index.ts'
import { createLog } from '../../src/log.ts'
import { scanResponses } from '../../src/records.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { wordsIn } from '../../src/words/index.ts'
import { eventually, type SlackMember } from './double/member.ts'
import { lookAt } from './double/seen.ts'
import { imOf } from './double/slack.ts'
import { openStage, type SlackStage } from './double/stage.ts'

/** The whole assistant in the double of Slack, and respondents who read their screen and press what they need. */
export interface Hospital {
  stage: SlackStage
  bot: Bot
  store: Store
  close(): Promise<void>
}

export async function openHospital(mode: 'socket' | 'http' = 'socket'): Promise<Hospital> {
  const stage = await openStage(mode)
  const store = await openStore('memory:')
  const bot = await createBot({
    survey,
    store,
    adapters: [stage.adapter],
    language: 'ja',
    log: createLog('silent'),
  })
  await bot.start()
  return {
    stage,
    bot,
    store,
    async close() {
      await bot.stop()
      await stage.close()
    },
  }
}

/** One answer a question: choice values, and rows where the devices are listed. */
export type Answers = Record<string, string>

/** What stands open in front of this person: the newest message with a heading; records of answers have none. */
export function screenOf(
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

/** Answers question after question until the review stands there, then submits. Resolves to the questions that were asked. */
export async function answersAll(
  stage: SlackStage,
  me: SlackMember,
  answers: Answers,
  language: 'ja' | 'en',
): Promise<string[]> {
  const words = wordsIn(language)
  const asked: string[] = []
  const next = async (before: string | undefined) => {
    const screen = await eventually(() => {
      const now = screenOf(stage, me)
      return now && `${now.ts} ${now.head} ${now.labels}` !== before ? now : undefined
    })
    if (!screen)
      throw new Error(`nothing came after ${before}; the screen is ${JSON.stringify(screenOf(stage, me))}`)
    return screen
  }
  let screen = await next(undefined)
  for (;;) {
    const shown = `${screen.ts} ${screen.head} ${screen.labels}`
    const question = survey.questions.find(({ id }) => screen.head.startsWith(`${id} `))
    if (!question) break
    if (asked.at(-1) !== question.id) asked.push(question.id)
    await answer(me, question.id, answers, screen.labels, language)
    screen = await next(shown)
  }
  if (!screen.head.startsWith(words.reviewHead))
    throw new Error(`expected the review, saw ${JSON.stringify(screen)}`)
  let shown = `${screen.ts} ${screen.head} ${screen.labels}`
  await me.chooses(words.submit)
  screen = await next(shown)
  shown = `${screen.ts} ${screen.head} ${screen.labels}`
  await me.chooses(words.submit)
  screen = await next(shown)
  if (screen.head !== words.submittedHead)
    throw new Error(`expected the receipt, saw ${JSON.stringify(screen)}`)
  return asked
}

async function answer(
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
    if (labels.includes(label)) return me.chooses(label)
  }
  const open = labels[0] ?? ''
  await me.chooses(open)
  const form = await me.form()
  if (!form) throw new Error(`no form opened for ${id}`)
  const rows = question?.kind === 'contact' ? [{}] : [{}, {}]
  const filled = rows.map((_, row) =>
    Object.fromEntries(form.fields.map((field) => [field.label, contentFor(field.label, row)])),
  )
  const problems = await me.submits(filled)
  if (Object.keys(problems).length > 0) throw new Error(`${id}: ${JSON.stringify(problems)}`)
}

function contentFor(label: string, row: number): string {
  if (/連絡先|contact|reach/i.test(label)) return '03-1234-5678'
  if (/台数|units|count|number/i.test(label)) return String(row + 1)
  if (/OS/.test(label)) return '7.0.9'
  return `${label} ${row + 1}`
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
