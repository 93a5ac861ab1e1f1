import { freePort } from '../../test/adapters/slack/double/free-port.ts'
import { createMember, type SlackMember } from '../../test/adapters/slack/double/member.ts'
import { lookAt } from '../../test/adapters/slack/double/read-blocks.ts'
import { type Call, type Fault, imOf, openSlack, type Slack } from '../../test/adapters/slack/double/slack.ts'
import { survey } from './longest.ts'
import { createBell, type Double, longest, type Respondent } from './respondent.ts'

/** The tests' double of Slack with people who wait for a call instead of looking again and again. */
export async function slackDouble(
  mode: 'socket' | 'http',
  limit: (call: Call) => Fault | undefined = () => undefined,
): Promise<Double> {
  const slack = await openSlack()
  const { workspace } = slack
  const { bot, app, signing } = workspace.tokens
  const bell = createBell()
  let calls = 0
  let limited = 0
  // Every call passes here; a list of them all would only grow.
  slack.fault = (call) => {
    calls++
    slack.calls.length = 0
    const { channel, trigger_id } = call.args
    const place = channel ? String(channel) : placeOf(workspace.triggers.get(String(trigger_id))?.user)
    if (place) setImmediate(() => bell.ring(place))
    const fault = limit(call)
    if (fault?.kind === 'limit') limited++
    return fault
  }
  const common = { platform: 'slack' as const, apiUrl: slack.apiUrl, botToken: bot }
  const port = mode === 'http' ? await freePort() : 0
  if (mode === 'http') slack.useHttp(`http://127.0.0.1:${port}/slack/events`)
  return {
    platform: mode === 'http' ? { ...common, signingSecret: signing, port } : { ...common, appToken: app },
    calls: () => calls,
    limited: () => limited,
    person: () => respondent(slack, createMember(slack), bell),
    close: () => slack.close(),
  }
}

const placeOf = (user: string | undefined) => (user === undefined ? undefined : `D${user.slice(1)}`)

function respondent(slack: Slack, me: SlackMember, bell: ReturnType<typeof createBell>): Respondent {
  const { workspace } = slack
  const im = imOf(workspace, me.id)
  const posts = () => im.messages.filter((one) => one.user === workspace.bot.user)
  const open = () => im.messages.findLast((one) => one.blocks?.[0]?.type === 'header')

  async function fills(): Promise<void> {
    const end = performance.now() + 5_000
    while (!me.modal() && performance.now() < end) await bell.heard(im.id, end - performance.now())
    const form = await me.form()
    // Slack opened nothing: the question is asked again.
    if (!form) return
    const row = Object.fromEntries(form.fields.map(({ label }) => [label, contentFor(label)]))
    const problems = await me.submits([row])
    if (Object.keys(problems).some((label) => label !== ''))
      throw new Error(`the form says ${JSON.stringify(problems)}`)
  }

  return {
    id: me.id,
    screen() {
      const message = open()
      if (!message) return undefined
      const { text, controls } = lookAt(message.blocks ?? [])
      const [head = ''] = text.split('\n')
      const question = survey.questions.find(({ id }) => head.startsWith(`${id} `))?.id
      return { mark: `${message.ts} ${head} ${controls.map((one) => one.label)}`, head, question }
    },
    begins: () => me.commands('開始'),
    chooses: (label) => me.chooses(label),
    async answers(id) {
      const question = survey.questions.find((one) => one.id === id)
      const labels = lookAt(open()?.blocks ?? []).controls.map((one) => one.label)
      if (question?.kind === 'choice') {
        const wanted = longest[id] ?? question.choices[0]?.value
        const label = question.choices.find((one) => one.value === wanted)?.label.ja ?? ''
        if (labels.includes(label)) return me.chooses(label)
      }
      me.closesForm()
      await me.chooses(labels[0] ?? '')
      await fills()
    },
    stirred: (within) => bell.heard(im.id, within),
    leaves() {
      const turns = posts().map((one) => one.metadata?.event_payload.turn ?? one.ts)
      workspace.conversations.delete(im.id)
      for (const kept of [workspace.views, workspace.triggers, workspace.responseUrls])
        for (const [id, { user }] of kept) if (user === me.id) kept.delete(id)
      return { posts: turns.length, doubled: turns.length - new Set(turns).size }
    },
  }
}

function contentFor(label: string): string {
  if (/連絡先/.test(label)) return '03-1234-5678'
  if (/台数/.test(label)) return '2'
  return /OS/.test(label) ? '7.0.9' : `見本 ${label}`
}
