/** `ADMINS` and `ADMINS_FROM_PLATFORM`: who may list, export and delete. */

/** A team of a platform; without `team`, the platform's only one. */
export interface ListedTeam {
  platform: string
  team?: string
}

/** An operator sees every team's responses, any other admin those of their team. */
export interface Admin extends ListedTeam {
  user: string
  operator: boolean
}

const OPERATOR = /^operator:(slack|discord|console):([\w.-]+)$/
/** A Slack user belongs to one workspace; a Discord account is the same in every server, so the server must be named. */
const ADMIN = /^(?:(slack):([UW][A-Z0-9]+)(?:@(T[A-Z0-9]+))?|(discord):(\d+)@(\d+))$/
const TEAMLESS = /^discord:\d+$/
const LISTED = /^(slack|discord):(\w+)$/

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `slack:U…`, `slack:U…@T…`, `discord:USER@SERVER`, `operator:slack:U…`; undefined where one has another form. */
export function adminsIn(text: string): Admin[] | undefined {
  const admins = parts(text).flatMap((part): Admin[] => {
    const [, everywhere, operator] = OPERATOR.exec(part) ?? []
    if (everywhere !== undefined && operator !== undefined)
      return [{ platform: everywhere, user: operator, operator: true }]
    const [, slack, member = '', workspace, discord, account = '', server] = ADMIN.exec(part) ?? []
    if (slack !== undefined)
      return [{ platform: slack, user: member, operator: false, ...(workspace && { team: workspace }) }]
    return discord && server ? [{ platform: discord, user: account, operator: false, team: server }] : []
  })
  return admins.length === parts(text).length ? admins : undefined
}

/** Whether a Discord user is named without a server. */
export function namesTeamless(text: string): boolean {
  return parts(text).some((part) => TEAMLESS.test(part))
}

/** `slack` (or `1`, as it was once written), `slack:T…`, `discord:SERVER`; `0` is nobody. */
export function listedIn(text: string): ListedTeam[] | undefined {
  if (/^(0|false|no|off)$/i.test(text.trim())) return []
  const listed = parts(text).flatMap((part): ListedTeam[] => {
    if (part === 'slack' || /^(1|true|yes|on)$/i.test(part)) return [{ platform: 'slack' }]
    const [, platform, team] = LISTED.exec(part) ?? []
    return platform && team ? [{ platform, team }] : []
  })
  return listed.length === parts(text).length ? listed : undefined
}
