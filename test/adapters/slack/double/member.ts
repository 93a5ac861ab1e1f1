import { eventually } from '../../eventually.ts'
import type { Actor, OpenForm, Seen } from '../../stage.ts'
import type { Acknowledged } from './deliver.ts'
import { draw, shown, viewIn } from './methods.ts'
import { lookAt, type ShownControl, seen } from './read-blocks.ts'
import { problemsWithView } from './rules.ts'
import { imOf, responseUrl, type Slack } from './slack.ts'
import type { Conversation, OpenedView, Posted } from './workspace.ts'

/** A person in Slack, who can do what Slack's own client lets people do. */
export interface SlackMember extends Actor {
  /** Types into a conversation; `file`: a file comes with it. */
  types(conversation: Conversation, text: string, more?: object): Promise<Posted>
  edits(message: Posted, text: string): Promise<void>
  /** Slash command typed in this conversation. */
  slash(channel: string, words: string, name?: string): Promise<Acknowledged>
  mentions(channel: string, text: string, more?: object): Promise<void>
  usesShortcut(channel?: string): Promise<void>
  opensHome(tab?: 'home' | 'messages'): Promise<void>
  /** Presses a control of the home page. */
  choosesAtHome(label: string): Promise<void>
  /** `on`: only on this message. */
  choosesIn(conversation: Conversation, label: string, on?: string): Promise<void>
  /** The text of the home page and its controls. */
  home(): Seen | undefined
  /** Presses a button inside the open form. */
  pressesInForm(label: string, nth?: number): Promise<void>
  seesIn(channel: string): Seen[]
  modal(): OpenedView | undefined
  closesForm(): void
}

/** What Slack's client turns into links when a person types it. */
export function encoded(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s&()（）、。]+/g, (url) => `<${url}>`)
    .replace(/[\w.+-]+@[\w-]+\.[\w.]*\w/g, (mail) => `<mailto:${mail}|${mail}>`)
}

export function createMember(
  slack: Slack,
  /** `team`: another workspace, whose people come by a shared channel. */
  options: { language?: 'ja' | 'en'; teamAdmin?: boolean; team?: string } = {},
): SlackMember {
  const { workspace } = slack
  const { team = workspace.team } = options
  const id = workspace.next('U')
  workspace.members.set(id, {
    id,
    locale: options.language === 'en' ? 'en-US' : 'ja-JP',
    is_admin: options.teamAdmin ?? false,
    team_id: team,
  })
  const user = { id, username: id.toLowerCase(), name: id.toLowerCase(), team_id: team }
  const common = () => ({
    user,
    team: { id: workspace.team, domain: 'hospital' },
    api_app_id: workspace.app,
    token: 'verification',
    enterprise: null,
    is_enterprise_install: false,
  })
  const im = () => imOf(workspace, id)
  const modal = () =>
    [...workspace.views.values()].filter((one) => one.user === id && one.type === 'modal' && one.open).at(-1)

  /** Presses a control: what it is comes from the blocks, as Slack's client would send it. */
  const press = async (control: ShownControl, where: object) => {
    const { element, option, block } = control
    await slack.deliver('interactive', {
      type: 'block_actions',
      ...common(),
      trigger_id: workspace.trigger(id),
      ...where,
      actions: [
        {
          type: element.type,
          action_id: element.action_id,
          block_id: block,
          action_ts: workspace.ts(),
          ...(option ? { selected_option: option } : { text: element.text, value: element.value }),
        },
      ],
    })
  }

  const choosesIn = async (conversation: Conversation, label: string, on?: string) => {
    for (const message of conversation.messages.toReversed()) {
      if ((message.only && message.only !== id) || (on && on !== message.ts)) continue
      const control = lookAt(message.blocks ?? []).controls.find((one) => one.label === label)
      if (!control) continue
      return press(control, {
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: conversation.id,
          is_ephemeral: message.only !== undefined,
        },
        channel: { id: conversation.id, name: conversation.kind === 'im' ? 'directmessage' : 'general' },
        ...(!message.only && { message }),
        response_url: responseUrl(slack, id, conversation.id, message.ts),
      })
    }
    throw new Error(`nothing to press says "${label}"; there is: ${labelsIn(conversation).join(' · ')}`)
  }
  const labelsIn = (conversation: Conversation) =>
    conversation.messages.flatMap((message) => lookAt(message.blocks ?? []).controls.map((one) => one.label))

  const inForm = async (label: string, nth = 0) => {
    const view = modal()
    const control = lookAt(view?.view.blocks ?? []).controls.filter((one) => one.label === label)[nth]
    if (!view || !control) throw new Error(`no form with a button "${label}" is open`)
    await press(control, { container: { type: 'view', view_id: view.id }, view: { ...shown(view) } })
  }

  const inputs = (view: OpenedView) =>
    view.view.blocks.flatMap((block) =>
      block.type === 'input' && 'element' in block && block.element.type === 'plain_text_input'
        ? [{ id: block.block_id ?? '', label: block.label.text, optional: block.optional ?? false }]
        : [],
    )

  return {
    id,
    modal,
    choosesIn,
    pressesInForm: inForm,
    closesForm() {
      const view = modal()
      if (view) view.open = false
    },
    async types(conversation, text, more = {}) {
      const message: Posted = { ts: workspace.ts(), user: id, text: encoded(text), ...more }
      conversation.messages.push(message)
      const event = {
        type: 'message',
        event_ts: message.ts,
        channel: conversation.id,
        channel_type: conversation.kind === 'im' ? 'im' : 'channel',
        client_msg_id: workspace.next('m'),
        team,
        ...message,
      }
      await slack.event(conversation.kind === 'im' ? 'message.im' : 'message.channels', event)
      return message
    },
    async says(text) {
      await this.types(im(), text)
    },
    async edits(message, text) {
      const before = { ...message }
      message.text = encoded(text)
      await slack.event('message.im', {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: im().id,
        channel_type: 'im',
        ts: workspace.ts(),
        message: { type: 'message', ...message, edited: { user: id, ts: workspace.ts() } },
        previous_message: { type: 'message', ...before },
      })
    },
    slash: (channel, words, name = '/survey') =>
      slack.deliver('slash_commands', {
        token: 'verification',
        command: name,
        text: words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        response_url: responseUrl(slack, id, channel),
        trigger_id: workspace.trigger(id),
        user_id: id,
        user_name: user.name,
        team_id: team,
        team_domain: 'hospital',
        channel_id: channel,
        channel_name: channel.startsWith('D') ? 'directmessage' : 'general',
        api_app_id: workspace.app,
        is_enterprise_install: 'false',
      }),
    async commands(words) {
      await this.slash(im().id, words)
    },
    async mentions(channel, text, more = {}) {
      const message: Posted = {
        ts: workspace.ts(),
        user: id,
        text: `<@${workspace.bot.user}> ${encoded(text)}`,
        ...more,
      }
      workspace.conversations.get(channel)?.messages.push(message)
      await slack.event('app_mention', { type: 'app_mention', channel, team, ...message })
    },
    async usesShortcut(channel) {
      const message = workspace.conversations.get(channel ?? '')?.messages.at(-1)
      await slack.deliver('interactive', {
        ...common(),
        trigger_id: workspace.trigger(id),
        action_ts: workspace.ts(),
        ...(channel && message
          ? {
              type: 'message_action',
              callback_id: 'survey_from_message',
              message_ts: message.ts,
              message: { type: 'message', ...message },
              channel: { id: channel, name: 'general' },
              response_url: responseUrl(slack, id, channel),
            }
          : { type: 'shortcut', callback_id: 'survey' }),
      })
    },
    async opensHome(tab = 'home') {
      await slack.event('app_home_opened', { type: 'app_home_opened', user: id, channel: im().id, tab })
    },
    home() {
      const view = [...workspace.views.values()].find((one) => one.type === 'home' && one.user === id)
      if (!view) return undefined
      const { text, controls } = lookAt(view.view.blocks)
      return { text, controls: controls.map((one) => one.label), files: [] }
    },
    async choosesAtHome(label) {
      const view = [...workspace.views.values()].find((one) => one.type === 'home' && one.user === id)
      const control = lookAt(view?.view.blocks ?? []).controls.find((one) => one.label === label)
      if (!view || !control) throw new Error(`the home page has no "${label}"`)
      await press(control, { container: { type: 'view', view_id: view.id }, view: { ...shown(view) } })
    },
    chooses: (label) => choosesIn(im(), label),
    async form(): Promise<OpenForm | undefined> {
      const view = await eventually(modal)
      if (view?.view.type !== 'modal') return undefined
      return {
        title: view.view.title.text,
        fields: inputs(view).map((input) => ({ label: input.label, value: view.state.get(input.id) ?? '' })),
      }
    },
    async submits(rows) {
      const view = await eventually(modal)
      if (!view) throw new Error('no form is open')
      const fieldsOf = (label: string) => inputs(view).filter((input) => input.label === label)
      const labels = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      const add = lookAt(view.view.blocks).controls.find((one) => one.element.action_id === 'row:add')
      while (add && labels.some((label) => fieldsOf(label).length < rows.length)) {
        const before = view.hash
        await inForm(add.label)
        await eventually(() => view.hash !== before || undefined)
      }
      rows.forEach((row, index) => {
        for (const [label, value] of Object.entries(row)) {
          const input = fieldsOf(label)[index]
          if (!input) throw new Error(`the form has no field "${label}" in row ${index + 1}`)
          view.state.set(input.id, value)
        }
      })
      const blank = inputs(view).filter((input) => !input.optional && !view.state.get(input.id))
      if (blank.length > 0) return Object.fromEntries(blank.map((input) => [input.label, 'required']))
      const { acked, body } = await slack.deliver('interactive', {
        type: 'view_submission',
        ...common(),
        trigger_id: workspace.trigger(id),
        view: shown(view),
        response_urls: [],
      })
      if (!acked) return { '': 'operation_timeout' }
      if (body?.response_action === 'update') {
        const next = viewIn({ view: body.view })
        const problems = next ? problemsWithView({ ...next }) : ['view is missing']
        if (!next || problems.length > 0) throw new Error(`Slack takes no such view: ${problems.join()}`)
        draw(workspace, view, next)
        return {}
      }
      if (body?.response_action !== 'errors') {
        view.open = false
        return {}
      }
      const errors: Record<string, string> = { ...Object(body.errors) }
      return Object.fromEntries(
        Object.entries(errors).map(([block, problem]) => [
          inputs(view).find((input) => input.id === block)?.label ?? block,
          problem,
        ]),
      )
    },
    async sees() {
      return im().messages.map((message) => seen(workspace, message))
    },
    seesIn(channel) {
      const messages = workspace.conversations.get(channel)?.messages ?? []
      return messages
        .filter((message) => !message.only || message.only === id)
        .map((message) => seen(workspace, message))
    },
  }
}
