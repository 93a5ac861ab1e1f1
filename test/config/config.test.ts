import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'

const surveys = ['mhlw-2023', 'lunch']
const parse = (env: Record<string, string>) => parseConfig(env, { surveys })
const problems = (env: Record<string, string>) => {
  const result = parse(env)
  return 'problems' in result ? result.problems : []
}
const config = (env: Record<string, string>) => {
  const result = parse(env)
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return result.config
}

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' }

describe('what is configured', () => {
  test('nothing: the terminal, on the embedded store', () => {
    expect(config({})).toEqual({
      storeUrl: 'sqlite:data/monshin.db',
      storeKeys: [],
      admins: [],
      adminsFromPlatform: [],
      survey: 'mhlw-2023',
      language: 'ja',
    })
  })

  test('an empty variable counts as absent', () => {
    expect(config({ SLACK_BOT_TOKEN: '', STORE_URL: ' ', ADMINS: '' })).toEqual(config({}))
  })

  test('a platform with what it needs, and only that', () => {
    expect(config(SLACK).slack).toEqual({ botToken: 'xoxb-1-secret', appToken: 'xapp-1-secret', port: 3000 })
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc', PORT: '8080' }).slack).toEqual({
      botToken: 'xoxb-1',
      signingSecret: 'abc',
      port: 8080,
    })
    expect(config({ DISCORD_TOKEN: 'a.b.c', DISCORD_GUILD_ID: '123456789' }).discord).toEqual({
      token: 'a.b.c',
      guildId: '123456789',
    })
    const roots = { SLACK_API_URL: 'http://127.0.0.1:1/api/', DISCORD_API_URL: 'http://127.0.0.1:2/api' }
    const { slack, discord } = config({ ...SLACK, DISCORD_TOKEN: 'a', ...roots })
    expect([slack?.apiUrl, discord?.apiUrl]).toEqual([roots.SLACK_API_URL, roots.DISCORD_API_URL])
  })

  test('admins of a team and operators', () => {
    expect(
      config({ ADMINS: 'slack:U1, slack:U3@T9,discord:5@77,operator:discord:123456,operator:slack:W2,' })
        .admins,
    ).toEqual([
      { platform: 'slack', user: 'U1', operator: false },
      { platform: 'slack', user: 'U3', operator: false, team: 'T9' },
      { platform: 'discord', user: '5', operator: false, team: '77' },
      { platform: 'discord', user: '123456', operator: true },
      { platform: 'slack', user: 'W2', operator: true },
    ])
  })

  test.each([
    ['0', []],
    ['1', [{ platform: 'slack' }]],
    ['slack, discord:77', [{ platform: 'slack' }, { platform: 'discord', team: '77' }]],
    ['slack:T1', [{ platform: 'slack', team: 'T1' }]],
  ])('ADMINS_FROM_PLATFORM %s lists the teams it holds for', (given, listed) => {
    expect(config({ ADMINS_FROM_PLATFORM: given }).adminsFromPlatform).toEqual(listed)
  })

  test('store keys, the writing one first', () => {
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
    const { storeKeys } = config({ STORE_KEYS: `new:${key(1)},old:${key(2)}` })
    expect(storeKeys.map((one) => [one.id, one.key.length, one.key[0]])).toEqual([
      ['new', 32, 1],
      ['old', 32, 2],
    ])
  })

  test.each([
    ['ja', 'ja'],
    ['en', 'en'],
    ['en_US:en', 'en'],
    ['ja_JP.UTF-8', 'ja'],
    ['de:en_GB:ja', 'en'],
    ['fr_FR:fr', 'ja'],
  ])('LANGUAGE %s, as a system may set it, means %s', (given, language) => {
    expect(config({ LANGUAGE: given }).language).toBe(language)
  })
})

describe('what is wrong', () => {
  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN/],
    [{ SLACK_SIGNING_SECRET: 'abc' }, /SLACK_BOT_TOKEN/],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN.*xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN.*xapp-/],
    [{ ...SLACK, SLACK_API_URL: 'http://127.0.0.1:1/api' }, /SLACK_API_URL.*\/api\//],
    [{ DISCORD_GUILD_ID: '123456789' }, /DISCORD_TOKEN/],
    [{ DISCORD_TOKEN: 'a', DISCORD_GUILD_ID: 'my server' }, /DISCORD_GUILD_ID/],
    [{ DISCORD_TOKEN: 'a', DISCORD_API_URL: 'ftp://127.0.0.1/api' }, /DISCORD_API_URL/],
    [{ STORE_URL: 'mysql://127.0.0.1/' }, /STORE_URL.*postgres/],
    [{ STORE_KEYS: 'one:c2hvcnQ=' }, /STORE_KEYS.*32/],
    [{ ADMINS: 'U123' }, /ADMINS.*slack:U/],
    [{ ADMINS: 'slack:U1,teams:x' }, /ADMINS/],
    [{ ADMINS: 'discord:123456' }, /ADMINS.*discord:[^@]+@.*operator:discord/],
    [{ ADMINS: 'operator:discord:1, discord:2' }, /ADMINS.*discord:[^@]+@/],
    [{ ADMINS: 'slack:U1@77' }, /ADMINS.*slack:U/],
    [{ ADMINS: 'console:local' }, /ADMINS/],
    [{ ADMINS_FROM_PLATFORM: 'maybe' }, /ADMINS_FROM_PLATFORM/],
    [{ ADMINS_FROM_PLATFORM: '1', DISCORD_TOKEN: 'a' }, /ADMINS_FROM_PLATFORM.*discord:/],
    [{ ...SLACK, ADMINS_FROM_PLATFORM: 'discord:77' }, /ADMINS_FROM_PLATFORM.*slack/],
    [{ ADMINS_FROM_PLATFORM: 'discord' }, /ADMINS_FROM_PLATFORM.*discord:/],
    [{ SURVEY: 'mhlw-1999' }, /SURVEY.*flows/],
    [{ LANGUAGE: 'jp' }, /LANGUAGE.*ja.*en/],
    [{ COLLECTED_BY: 'x'.repeat(201) }, /COLLECTED_BY/],
    [{ SURVEY_DEADLINE: '2026-02-30' }, /SURVEY_DEADLINE/],
    [{ SURVEY_DEADLINE: '2026-12-25T17:00Z' }, /SURVEY_DEADLINE/],
    [{ PORT: '70000' }, /PORT/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL.*info/],
  ])('%j is one problem, with its remedy, in both languages', (env: Record<string, string>, expected) => {
    for (const language of ['ja', 'en'])
      expect('LANGUAGE' in env ? problems(env) : problems({ ...env, LANGUAGE: language })).toEqual([
        expect.stringMatching(expected),
      ])
  })

  test('every problem is reported at once', () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      DISCORD_GUILD_ID: 'x',
      STORE_URL: '?',
      LOG_LEVEL: '?',
      SURVEY: '?',
    }
    expect(problems(env)).toHaveLength(6)
  })

  test('no value is repeated: it could be a secret', () => {
    const secret = 'very-secret-value with space'
    const names = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_TOKEN', 'STORE_URL']
    const env = Object.fromEntries(
      [...names, 'STORE_KEYS', 'ADMINS', 'LANGUAGE'].map((name) => [name, secret]),
    )
    expect(problems(env)).toHaveLength(8)
    expect(problems(env).join()).not.toContain('secret-value')
  })

  test('a .env that cannot be read is a problem, not an empty one', () => {
    expect(parseConfig({}, { surveys, unreadable: true })).toEqual({
      problems: [expect.stringMatching(/\.env/)],
    })
  })
})
