import type { Address } from '../../../src/adapter.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'
import type { Rendered } from '../render/message.ts'

/** Shows something in a channel to one person only. */
export type SendEphemeral = (to: Address, rendered: Rendered, replaces: boolean) => Promise<void>

/**
 * Through the interaction's own `response_url` where there is one (it works also where the bot is no member), else as an
 * ephemeral message. Not repeated after a lost answer: there is no way to look whether it stands there already.
 */
export function createSendEphemeral(api: Api, log: Log): SendEphemeral {
  return async (to, rendered, replaces) => {
    if (to.handle && (await respond(to.handle, rendered, replaces))) return
    await api.retry('chat.postEphemeral', (client) =>
      client.chat.postEphemeral({
        channel: to.place,
        user: to.user,
        ...(to.thread !== undefined && { thread_ts: to.thread }),
        ...rendered,
      }),
    )
  }

  async function respond(url: string, rendered: Rendered, replaces: boolean): Promise<boolean> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ...rendered, response_type: 'ephemeral', replace_original: replaces }),
        signal: AbortSignal.timeout(api.timeouts.response),
      })
      if (!answer.ok) log.info({ status: answer.status }, 'A response_url is used up or has expired')
      return answer.ok
    } catch (error) {
      log.warn({ err: error }, 'A response_url did not answer')
      return false
    }
  }
}
