import { type Command, type GuidancePart, isAdminCommand } from '../adapter.ts'

/** Every word of `/survey`, in both languages, by what it stands for. */
const commandWords: Readonly<Partial<Record<Command['name'], readonly string[]>>> = {
  start: ['start', '開始', 'はじめる', '始める'],
  status: ['status', '状況', '進捗'],
  why: ['why', 'なぜ', '理由'],
  back: ['back', '戻る'],
  goto: ['goto', 'go', 'change', '移動', '変更'],
  later: ['later', 'park', 'あとで', '後で', '保留'],
  review: ['review', '確認', '一覧確認'],
  submit: ['submit', '提出'],
  pause: ['pause', '中断', '休憩'],
  resume: ['resume', '再開'],
  restart: ['restart', 'やり直し', '最初から'],
  reopen: ['reopen', '修正'],
  language: ['language', 'lang', '言語'],
  help: ['help', 'ヘルプ', '使い方'],
  desk: ['contact', 'desk', '問い合わせ', '照会先'],
  deadline: ['deadline', '期限', '締切'],
  about: ['about', '調査について', '要領'],
  close: ['close', '閉じる'],
  gaps: ['gaps', '改善'],
  overview: ['overview', '一覧'],
  export: ['export', '出力'],
  delete: ['delete', '削除'],
  'close-survey': ['close-survey', '受付終了'],
  'open-survey': ['open-survey', '受付再開'],
  audit: ['audit', '監査'],
}

const partWords: Readonly<Partial<Record<GuidancePart, readonly string[]>>> = {
  judge: ['judge', '判断'],
  ask: ['ask', '相談'],
  official: ['official', '原文'],
  now: ['now', 'いま', '今'],
  terms: ['terms', '用語'],
  readings: ['readings', '解釈', '読み方'],
}

const names = byWord(commandWords)
const parts = byWord(partWords)

function byWord<T extends string>(table: Readonly<Partial<Record<T, readonly string[]>>>): Map<string, T> {
  const meanings = Object.keys(table) as T[]
  return new Map(meanings.flatMap((meaning) => (table[meaning] ?? []).map((word) => [word, meaning])))
}

/** The words of a slash command as a command; nothing typed means `start`, unknown words are undefined. */
export function commandFor(words: string): Command | undefined {
  const [first = 'start', ...rest] = words.normalize('NFKC').trim().split(/\s+/).filter(Boolean)
  const word = first.toLowerCase().replace(/(?<![?？。!！])[?？。!！]+$/, '')
  const question = questionId(word)
  if (question) return { name: 'goto', question }
  const name = names.get(word)
  if (!name && parts.get(word) === 'now') return withArguments('why', [word, ...rest])
  return name && withArguments(name, rest)
}

function withArguments(name: Command['name'], rest: string[]): Command | undefined {
  const argument = rest[0]?.toLowerCase()
  const command = { name }
  if (isAdminCommand(command)) return { ...command, options: optionsIn(rest) }
  switch (name) {
    case 'goto': {
      const question = argument && questionId(argument)
      return { name, ...(question && { question }) }
    }
    case 'why': {
      const question = rest.map(questionId).find((id) => id !== undefined)
      const part = rest.map((word) => parts.get(word.toLowerCase())).find((found) => found !== undefined)
      return { name, ...(question && { question }), ...(part && { part }) }
    }
    case 'language': {
      if (argument === undefined) return { name }
      if (/^(en|english|英語)/.test(argument)) return { name, language: 'en' }
      return /^(ja|jp|japanese|日本語)/.test(argument) ? { name, language: 'ja' } : { name }
    }
    case 'gaps':
      return { name, ...(rest[0] && { response: rest[0] }) }
    // Only buttons give these.
    case 'page':
    case 'same':
    case 'done':
    case 'remove-row':
    case 'field':
    case 'choose':
    case 'receipt':
    case 'team':
    case 'confirm':
    case 'cancel':
      return undefined
    case 'later':
      return { name }
    default:
      return { name }
  }
}

/** "Q10-2", "q10の2", "10-2" → "Q10-2". */
function questionId(word: string): string | undefined {
  const found = /^(?:q|問)?(\d{1,2})(?:(?:-|の|_|ー|‐)(\d{1,2}))?(?:へ|に)?$/i.exec(word)
  return found ? `Q${found[1]}${found[2] ? `-${found[2]}` : ''}` : undefined
}

const takesValue: ReadonlySet<string> = new Set([
  'format',
  'survey',
  'since',
  'response',
  'respondent',
  'out',
])

/** `--since 2026-11-01`, `since=2026-11-01`, a switch `--include-open`; a bare word is the format. */
function optionsIn(words: string[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const next = words[index + 1]
    const [, paired, value = ''] = /^(?:--)?([a-z-]+)=(.*)$/.exec(word) ?? []
    const name = word.startsWith('--') ? word.slice(2) : undefined
    if (paired) options[paired] = value
    else if (name === undefined) options.format = word
    else if (takesValue.has(name) && next !== undefined && !next.startsWith('-')) {
      options[name] = next
      index++
    } else options[name] = 'yes'
  }
  return options
}
