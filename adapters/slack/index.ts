import { App, type Receiver } from '@slack/bolt'
import type { Adapter, Host } from '../../src/adapter.ts'
import { holdEventAcks } from './acknowledge.ts'
import { catchUp } from './catch-up.ts'
import { createRequestReceiver } from './connection/http.ts'
import { type Log, sdkLogger, silent } from './connection/log.ts'
import { createSocketReceiver } from './connection/socket.ts'
import { type Api, createApi, TIMEOUTS, type Timeouts } from './connection/web-api.ts'
import { createDispatch } from './dispatch.ts'
import { registerListeners } from './listen.ts'
import type { Self } from './read/events.ts'
import { createPeople, type People } from './read/people.ts'
import { createDirectMessages } from './show/direct-messages.ts'
import { createSendEphemeral } from './show/ephemeral.ts'
import { createHome, createOpenHomes } from './show/home.ts'
import { createRedirectToDm } from './show/redirect-to-dm.ts'
import { createShow, type Show } from './show/show.ts'
import { createRefuseStranger } from './stranger.ts'

export interface SlackConfig {
  /** `xoxb-…` */
  botToken: string
  /** `xapp-…`: Socket Mode. */
  appToken?: string
  /** Without an app token: signed requests to `/slack/events`. */
  signingSecret?: string
  /** For signed requests; 3000 unless said otherwise. */
  port?: number
  /** Web API root ending in `/api/`. */
  apiUrl?: string
  log?: Log
  timeouts?: Partial<Timeouts>
}

/** The assistant in Slack, for one workspace. `start` rejects with the remedy when Slack refuses the tokens. */
export function createSlackAdapter(config: SlackConfig): Adapter {
  const log = config.log ?? silent
  const timeouts = { ...TIMEOUTS, ...config.timeouts }
  const settings = { ...config, log, timeouts }
  let running: { api: Api; people: People; show: Show; receiver: Receiver } | undefined

  return {
    platform: 'slack',
    async start(host: Host) {
      const api = createApi(settings)
      const self = await whoAmI(api)
      let lookingUp: Promise<void> = Promise.resolve()
      const connected = () => {
        lookingUp = lookingUp.then(() => catchUp(shared)).catch(() => undefined)
      }
      const receiver = createReceiver(settings, connected)
      const app = new App({
        receiver,
        logger: sdkLogger(log),
        convoStore: false,
        // One token serves whatever arrives; whose it is, and whether it is taken, is looked at next.
        authorize: async () => ({
          botToken: config.botToken,
          botId: self.bot,
          botUserId: self.user,
          teamId: self.team,
        }),
      })
      app.error(async (error) => log.warn({ error: error.message }, 'A delivery from Slack was not taken'))
      const directMessages = createDirectMessages(api)
      const people = createPeople(api, self, log, Math.min(1_000, timeouts.response))
      const sendEphemeral = createSendEphemeral(api, log)
      const home = createHome(api)
      const show = createShow(api, directMessages, sendEphemeral, home, log)
      const refuseStranger = createRefuseStranger(sendEphemeral, directMessages.send, self, log)
      const dispatch = createDispatch({
        host,
        self,
        people,
        redirectToDm: createRedirectToDm({ directMessages, sendEphemeral, log }),
        refuseStranger,
        show,
        home,
        openHomes: createOpenHomes(host, self, api.stopping),
      })
      const shared = { api, host, self, dispatch, directMessages, people, sendEphemeral, refuseStranger, log }
      registerListeners(app, { ...shared, ackOf: holdEventAcks(app) })
      running = { api, people, receiver, show }
      await receiver.start()
    },
    async show(to, message, options) {
      if (!running) throw new Error('The Slack adapter has not been started')
      return running.show(to, message, options)
    },
    async standingOf(user, team) {
      if (!running) throw new Error('The Slack adapter has not been started')
      const { teams, teamAdmin } = await running.people.anew(user)
      if (teams && !teams.includes(team)) return 'stranger'
      return teamAdmin ? 'admin' : 'member'
    },
    async stop() {
      const stopping = running
      running = undefined
      await stopping?.receiver.stop()
      stopping?.api.stop()
    },
  }
}

function createReceiver(
  settings: SlackConfig & { log: Log; timeouts: Timeouts },
  connected: () => void,
): Receiver {
  const { appToken, signingSecret, port = 3000, log } = settings
  if (appToken) return createSocketReceiver({ ...settings, appToken, connected })
  if (!signingSecret)
    throw new Error(
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); see docs/slack.md',
    )
  return createRequestReceiver({ signingSecret, port, log, connected })
}

async function whoAmI(api: Api): Promise<Self & { bot: string }> {
  const me = await api.retry('auth.test', (client) => client.auth.test())
  return {
    platform: 'slack',
    team: me.team_id ?? '',
    user: me.user_id ?? '',
    bot: me.bot_id ?? '',
    ...(me.enterprise_id && { enterprise: me.enterprise_id }),
    isOrgWide: me.is_enterprise_install === true,
  }
}
