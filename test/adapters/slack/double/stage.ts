import { createSlackAdapter, type SlackConfig } from '../../../../adapters/slack/index.ts'
import type { Stage } from '../../stage.ts'
import { freePort } from './free-port.ts'
import { createMember, type SlackMember } from './member.ts'
import { imOf, openSlack, type Slack } from './slack.ts'

/** The adapter against the double, over sockets or signed requests. */
export interface SlackStage extends Stage {
  slack: Slack
  person(options?: { language?: 'ja' | 'en'; teamAdmin?: boolean; team?: string }): Promise<SlackMember>
}

export async function openStage(
  mode: 'socket' | 'http' = 'socket',
  more: Partial<SlackConfig> = {},
): Promise<SlackStage> {
  const slack = await openSlack()
  const { bot, app, signing } = slack.workspace.tokens
  const port = mode === 'http' ? await freePort() : 0
  if (mode === 'http') slack.useHttp(`http://127.0.0.1:${port}/slack/events`)
  const adapter = createSlackAdapter({
    botToken: bot,
    ...(mode === 'http' ? { signingSecret: signing, port } : { appToken: app }),
    apiUrl: slack.apiUrl,
    timeouts: { response: 10_000, retryDelay: 20 },
    ...more,
  })
  const members = new Map<string, SlackMember>()
  let losing = false
  slack.fault = ({ method }) => {
    if (!losing || method !== 'chat.postMessage') return undefined
    losing = false
    return { kind: 'lose' }
  }
  return {
    slack,
    adapter,
    async person(options) {
      const member = createMember(slack, options)
      members.set(member.id, member)
      return member
    },
    redelivers: () => slack.again(),
    losesNextAnswer() {
      losing = true
    },
    closes(actor) {
      const member = slack.workspace.members.get(actor.id)
      if (member) member.gone = true
    },
    async deletesNewest(actor) {
      imOf(slack.workspace, actor.id).messages.pop()
    },
    async sendsFile(actor) {
      const file = { id: 'F1', name: '写真.png' }
      const message = { ts: slack.workspace.ts(), user: actor.id, text: '', files: [file] }
      const conversation = imOf(slack.workspace, actor.id)
      conversation.messages.push(message)
      await slack.event('message.im', {
        type: 'message',
        subtype: 'file_share',
        channel: conversation.id,
        channel_type: 'im',
        ...message,
      })
    },
    async editsLast(actor) {
      const message = imOf(slack.workspace, actor.id).messages.findLast((one) => one.user === actor.id)
      if (message) await members.get(actor.id)?.edits(message, 'はい、直しました')
    },
    async otherBotSays(actor, text) {
      const conversation = imOf(slack.workspace, actor.id)
      const message = { ts: slack.workspace.ts(), user: 'U0OTHERBOT', bot_id: 'B0OTHERBOT', text }
      conversation.messages.push(message)
      await slack.event('message.im', {
        type: 'message',
        channel: conversation.id,
        channel_type: 'im',
        ...message,
      })
    },
    async opens(actor) {
      await slack.event('app_home_opened', {
        type: 'app_home_opened',
        user: actor.id,
        channel: imOf(slack.workspace, actor.id).id,
        tab: 'home',
      })
    },
    close: () => slack.close(),
  }
}
