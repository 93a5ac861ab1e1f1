import type { types } from '@slack/bolt'
import { charactersIn, isJson, problemsWithBlocks, problemsWithView } from './rules.ts'
import { imOf, type OpenedView, type Posted, type Workspace } from './workspace.ts'

/** The Web API methods the double knows, each with the scopes it needs and the refusals Slack documents. */

export type Args = Record<string, unknown>
export type Answer =
  | { ok: true; [key: string]: unknown }
  | { ok: false; error: string; [key: string]: unknown }
interface Method {
  scope?: string
  run(workspace: Workspace, args: Args, origin: string): Answer
}

const refuse = (error: string, messages: string[] = []): Answer => ({
  ok: false,
  error,
  ...(messages.length > 0 && { response_metadata: { messages: messages.map((one) => `[ERROR] ${one}`) } }),
})

export const methods: Record<string, Method> = {
  'auth.test': {
    run: (workspace) => ({
      ok: true,
      team_id: workspace.team,
      user_id: workspace.bot.user,
      bot_id: workspace.bot.id,
      is_enterprise_install: false,
    }),
  },
  'users.info': {
    scope: 'users:read',
    run(workspace, args) {
      const user = workspace.members.get(String(args.user))
      if (!user) return refuse('user_not_found')
      const { locale, ...rest } = user
      return { ok: true, user: { ...rest, ...(args.include_locale === 'true' && { locale }) } }
    },
  },
  'conversations.open': {
    scope: 'im:write',
    run(workspace, args) {
      const user = workspace.members.get(String(args.users))
      if (!user) return refuse('user_not_found')
      if (user.gone) return refuse('user_disabled')
      return { ok: true, channel: { id: imOf(workspace, user.id).id } }
    },
  },
  'conversations.history': {
    scope: 'im:history',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel))
      if (!conversation) return refuse('channel_not_found')
      const isOf = ({ only, thread_ts, ts }: Posted) =>
        !only && thread_ts === undefined && (args.oldest === undefined || ts > String(args.oldest))
      return { ok: true, messages: pageOf(conversation.messages.filter(isOf).reverse(), args) }
    },
  },
  'conversations.replies': {
    scope: 'im:history',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel))
      if (!conversation) return refuse('channel_not_found')
      const isOf = ({ only, ts, thread_ts }: Posted) => !only && (ts === args.ts || thread_ts === args.ts)
      return { ok: true, messages: pageOf(conversation.messages.filter(isOf), args) }
    },
  },
  'chat.postMessage': {
    scope: 'chat:write',
    run(workspace, args) {
      const wrong = cannotPost(workspace, args) ?? wrongMessage(args, 40_000)
      if (wrong) return wrong
      const metadata = isJson(args.metadata) ? args.metadata : undefined
      if (
        args.metadata !== undefined &&
        (typeof metadata?.event_type !== 'string' || !isJson(metadata.event_payload))
      )
        return refuse('invalid_metadata_format')
      const message = posted(workspace, args)
      if (metadata && isJson(metadata.event_payload))
        message.metadata = { event_type: String(metadata.event_type), event_payload: metadata.event_payload }
      workspace.conversations.get(String(args.channel))?.messages.push(message)
      return { ok: true, channel: args.channel, ts: message.ts, message }
    },
  },
  'chat.postEphemeral': {
    scope: 'chat:write',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel))
      const wrong = cannotPost(workspace, args) ?? wrongMessage(args, 40_000)
      if (wrong) return wrong
      if (!conversation?.members.has(String(args.user))) return refuse('user_not_in_channel')
      const message = { ...posted(workspace, args), only: String(args.user) }
      conversation.messages.push(message)
      return { ok: true, message_ts: message.ts }
    },
  },
  'chat.update': {
    scope: 'chat:write',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel))
      if (!conversation) return refuse('channel_not_found')
      const message = conversation.messages.find((one) => one.ts === args.ts && !one.only)
      if (!message) return refuse('message_not_found')
      if (message.bot_id !== workspace.bot.id) return refuse('cant_update_message')
      const wrong = wrongMessage(args, 4_000)
      if (wrong) return wrong
      message.text = String(args.text ?? message.text)
      // Text without blocks drops the blocks.
      if (Array.isArray(args.blocks)) message.blocks = args.blocks
      else delete message.blocks
      return { ok: true, channel: args.channel, ts: message.ts, text: message.text }
    },
  },
  'chat.delete': {
    scope: 'chat:write',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel))
      const message = conversation?.messages.find((one) => one.ts === args.ts && !one.only)
      if (!conversation || !message) return refuse('message_not_found')
      if (message.bot_id !== workspace.bot.id) return refuse('cant_delete_message')
      conversation.messages.splice(conversation.messages.indexOf(message), 1)
      return { ok: true, channel: args.channel, ts: message.ts }
    },
  },
  'views.open': {
    run(workspace, args) {
      const trigger = workspace.triggers.get(String(args.trigger_id))
      if (!trigger) return refuse('invalid_trigger_id')
      if (trigger.used) return refuse('exchanged_trigger_id')
      if (Date.now() - trigger.at > 3_000) return refuse('expired_trigger_id')
      const view = viewIn(args)
      if (view?.type !== 'modal') return refuse('invalid_arguments')
      const problems = problemsWithView({ ...view })
      if (problems.length > 0) return refuse('invalid_arguments', problems)
      trigger.used = true
      return { ok: true, view: shown(open(workspace, trigger.user, view)) }
    },
  },
  'views.update': {
    run(workspace, args) {
      const opened = workspace.views.get(String(args.view_id))
      if (!opened?.open) return refuse('not_found')
      if (args.hash !== undefined && args.hash !== opened.hash) return refuse('hash_conflict')
      const view = viewIn(args)
      const problems = view ? problemsWithView({ ...view }) : ['view is missing']
      if (!view || problems.length > 0) return refuse('invalid_arguments', problems)
      draw(workspace, opened, view)
      return { ok: true, view: shown(opened) }
    },
  },
  'views.publish': {
    run(workspace, args) {
      const user = String(args.user_id)
      if (!workspace.members.has(user)) return refuse('user_not_found')
      const view = viewIn(args)
      if (view?.type !== 'home') return refuse('invalid_arguments')
      const problems = problemsWithView({ ...view })
      if (problems.length > 0) return refuse('invalid_arguments', problems)
      const home = [...workspace.views.values()].find((one) => one.type === 'home' && one.user === user)
      if (home) draw(workspace, home, view)
      return { ok: true, view: shown(home ?? open(workspace, user, view)) }
    },
  },
  'files.getUploadURLExternal': {
    scope: 'files:write',
    run(workspace, args, origin) {
      const length = Number(args.length)
      if (!args.filename) return refuse('invalid_arguments')
      if (!(length > 0)) return refuse('invalid_arguments')
      const upload = { id: workspace.next('F'), name: String(args.filename), length }
      workspace.uploads.set(upload.id, upload)
      return { ok: true, upload_url: `${origin}/upload/${upload.id}`, file_id: upload.id }
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    run(workspace, args) {
      const conversation = workspace.conversations.get(String(args.channel_id))
      if (!conversation) return refuse('channel_not_found')
      const files = Array.isArray(args.files) ? args.files : []
      const found = files.map((file) => workspace.uploads.get(String(file.id)))
      if (found.length === 0 || found.some((upload) => upload?.content?.length !== upload?.length))
        return refuse('file_not_found')
      const message = posted(workspace, { text: '' })
      message.files = found.map((upload) => ({ id: upload?.id ?? '', name: upload?.name ?? '' }))
      conversation.messages.push(message)
      return { ok: true, files }
    },
  },
}

/** As many as were asked for, with their metadata only where that was. */
function pageOf(messages: Posted[], args: Args): object[] {
  return messages.slice(0, Number(args.limit ?? 100)).map(({ metadata, ...rest }) => ({
    ...rest,
    ...(metadata && args.include_all_metadata === 'true' && { metadata }),
  }))
}

function cannotPost(workspace: Workspace, args: Args): Answer | undefined {
  const conversation = workspace.conversations.get(String(args.channel))
  if (!conversation) return refuse('channel_not_found')
  if (!conversation.members.has(workspace.bot.user)) return refuse('not_in_channel')
  const other =
    conversation.kind === 'im' && [...conversation.members].find((id) => workspace.members.get(id)?.gone)
  return other ? refuse('user_disabled') : undefined
}

function wrongMessage(args: Args, text: number): Answer | undefined {
  if (!args.text && !args.blocks) return refuse('no_text')
  if (String(args.text ?? '').length > text) return refuse('msg_too_long')
  if (args.blocks === undefined) return undefined
  const problems = problemsWithBlocks(args.blocks, 50, 'message')
  if (problems.length > 0) return refuse('invalid_blocks', problems)
  return charactersIn(args.blocks) > 11_300 ? refuse('msg_blocks_too_long') : undefined
}

export function posted(workspace: Workspace, args: Args): Posted {
  return {
    ts: workspace.ts(),
    user: workspace.bot.user,
    bot_id: workspace.bot.id,
    text: String(args.text ?? ''),
    ...(typeof args.thread_ts === 'string' && { thread_ts: args.thread_ts }),
    ...(Array.isArray(args.blocks) && { blocks: args.blocks }),
  }
}

export function viewIn(args: Args): types.View | undefined {
  return isView(args.view) ? args.view : undefined
}

function isView(view: unknown): view is types.View {
  return isJson(view) && Array.isArray(view.blocks)
}

function open(workspace: Workspace, user: string, view: types.View): OpenedView {
  const type = view.type === 'home' ? 'home' : 'modal'
  const opened: OpenedView = {
    id: workspace.next('V'),
    hash: '',
    user,
    type,
    view,
    state: new Map(),
    open: true,
  }
  workspace.views.set(opened.id, opened)
  draw(workspace, opened, view)
  return opened
}

/** An input that stays keeps what was typed; a new one starts with its initial value. */
export function draw(workspace: Workspace, opened: OpenedView, view: types.View): void {
  const state = new Map<string, string>()
  for (const block of view.blocks) {
    if (block.type !== 'input' || !('element' in block) || block.element.type !== 'plain_text_input') continue
    block.block_id ??= workspace.next('b')
    state.set(block.block_id, opened.state.get(block.block_id) ?? block.element.initial_value ?? '')
  }
  opened.view = view
  opened.state = state
  opened.hash = workspace.next('h')
}

export function shown(opened: OpenedView): Record<string, unknown> {
  const values: Record<string, Record<string, unknown>> = {}
  for (const block of opened.view.blocks) {
    if (block.type !== 'input' || !('element' in block) || !block.block_id) continue
    values[block.block_id] = {
      [block.element.action_id ?? '']: {
        type: 'plain_text_input',
        value: opened.state.get(block.block_id) || null,
      },
    }
  }
  return { ...opened.view, id: opened.id, hash: opened.hash, state: { values }, app_installed_team_id: null }
}
