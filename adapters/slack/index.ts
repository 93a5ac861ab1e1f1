import { App, type Receiver } from '@slack/bolt'
import { type Adapter, type Host, PlatformRefused } from '../../src/adapter.ts'
import { withTimeout } from '../shared/timeout.ts'
import { holdEventAcks } from './acknowledge.ts'
import { catchUp } from './catch-up.ts'
import { createRequestReceiver } from './connection/http.ts'
import { type Log, sdkLogger, silent } from './connection/log.ts'
import { createSocketReceiver } from './connection/socket.ts'
import { type Api, createApi, Refused, TIMEOUTS, type Timeouts } from './connection/web-api.ts'
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

/** How long the answers to what has been taken may take when the bot stops, in ms. */
const LAST_ANSWERS = 5_000

export interface SlackConfig {
  /** `xoxb-…` */
  botToken: string
  /** `xapp-…`: Socket Mode. */
  appToken?: string
  /** Without an app token: signed requests to `/slack/events`. */
  signingSecret?: string
  /** For signed requests; 3000 unless said otherwise. */
  port?: number
  /** The address to listen on for signed requests; all of them unless said otherwise. */
  host?: string
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
  const inFlight = new Set<Promise<void>>()
  let api: Api | undefined
  let running: { people: People; show: Show; receiver: Receiver } | undefined

  return {
    platform: 'slack',
    async start(given: Host) {
      const calls = createApi(settings)
      api = calls
      const self = await whoAmI(calls)
      let lookingUp: Promise<void> = Promise.resolve()
      const connected = () => {
        lookingUp = lookingUp.then(() => catchUp(shared)).catch(() => undefined)
      }
      const receiver = createReceiver(settings, connected)
      const host: Host = { ...given, receive: (update, stored) => tracked(given.receive(update, stored)) }
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
      app.error(async (error) => log.warn({ err: error }, 'A delivery from Slack was not taken'))
      const directMessages = createDirectMessages(calls)
      const people = createPeople(calls, self, log, Math.min(1_000, timeouts.response))
      const sendEphemeral = createSendEphemeral(calls, log)
      const home = createHome(calls)
      const show = createShow(calls, directMessages, sendEphemeral, home, log)
      const refuseStranger = createRefuseStranger(sendEphemeral, directMessages.send, self, log)
      const dispatch = createDispatch({
        host,
        self,
        people,
        redirectToDm: createRedirectToDm({ directMessages, sendEphemeral, log }),
        refuseStranger,
        show,
        home,
        openHomes: createOpenHomes(host, self, calls.stopping),
      })
      const shared = {
        api: calls,
        host,
        self,
        dispatch,
        directMessages,
        people,
        sendEphemeral,
        refuseStranger,
        log,
      }
      registerListeners(app, { ...shared, ackOf: holdEventAcks(app) })
      running = { people, receiver, show }
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
      if (!stopping) api?.stop()
      await stopping?.receiver.stop()
      // What has been taken is still answered.
      await withTimeout(LAST_ANSWERS, Promise.allSettled(inFlight), 'still at work').catch(() => undefined)
      running = undefined
      api?.stop()
    },
  }

  function tracked(work: Promise<void>): Promise<void> {
    inFlight.add(work)
    return work.finally(() => inFlight.delete(work))
  }
}

function createReceiver(
  settings: SlackConfig & { log: Log; timeouts: Timeouts },
  connected: () => void,
): Receiver {
  const { appToken, signingSecret, port = 3000, host, log } = settings
  if (appToken) return createSocketReceiver({ ...settings, appToken, connected })
  if (!signingSecret)
    throw new PlatformRefused(
      'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); see docs/slack.md',
    )
  return createRequestReceiver({ signingSecret, port, host, log, connected })
}

async function whoAmI(api: Api): Promise<Self & { bot: string }> {
  const me = await api
    .retry('auth.test', (client) => client.auth.test())
    .catch((error: unknown) => {
      throw error instanceof Refused ? error.cause : error
    })
  return {
    platform: 'slack',
    team: me.team_id ?? '',
    user: me.user_id ?? '',
    bot: me.bot_id ?? '',
    ...(me.enterprise_id && { enterprise: me.enterprise_id }),
    isOrgWide: me.is_enterprise_install === true,
  }
}
