import type { Command, GuidancePart } from '../adapter.ts'

/** Every word of `/survey`, in both languages, and what it stands for. */
const names: Readonly<Record<string, Command['name']>> = {
  start: 'start',
  開始: 'start',
  はじめる: 'start',
  始める: 'start',
  status: 'status',
  状況: 'status',
  進捗: 'status',
  why: 'why',
  なぜ: 'why',
  理由: 'why',
  back: 'back',
  戻る: 'back',
  goto: 'goto',
  go: 'goto',
  change: 'goto',
  移動: 'goto',
  変更: 'goto',
  later: 'later',
  park: 'later',
  あとで: 'later',
  後で: 'later',
  保留: 'later',
  review: 'review',
  確認: 'review',
  一覧確認: 'review',
  submit: 'submit',
  提出: 'submit',
  pause: 'pause',
  中断: 'pause',
  休憩: 'pause',
  resume: 'resume',
  再開: 'resume',
  restart: 'restart',
  やり直し: 'restart',
  最初から: 'restart',
  reopen: 'reopen',
  修正: 'reopen',
  language: 'language',
  lang: 'language',
  言語: 'language',
  help: 'help',
  ヘルプ: 'help',
  使い方: 'help',
  contact: 'desk',
  desk: 'desk',
  問い合わせ: 'desk',
  照会先: 'desk',
  deadline: 'deadline',
  期限: 'deadline',
  締切: 'deadline',
  close: 'close',
  閉じる: 'close',
  gaps: 'gaps',
  改善: 'gaps',
  overview: 'overview',
  一覧: 'overview',
  export: 'export',
  出力: 'export',
  delete: 'delete',
  'close-survey': 'close-survey',
  受付終了: 'close-survey',
  'open-survey': 'open-survey',
  受付再開: 'open-survey',
  audit: 'audit',
  監査: 'audit',
  削除: 'delete',
}

const parts: Readonly<Record<string, GuidancePart>> = {
  judge: 'judge',
  判断: 'judge',
  ask: 'ask',
  相談: 'ask',
  official: 'official',
  原文: 'official',
  terms: 'terms',
  用語: 'terms',
  readings: 'readings',
  読み方: 'readings',
}

/** The words of a slash command as a command; nothing typed means `start`, words that say nothing are undefined. */
export function commandFor(words: string): Command | undefined {
  const [first = 'start', ...rest] = words.normalize('NFKC').trim().split(/\s+/).filter(Boolean)
  const word = first.toLowerCase().replace(/[?？。!！]+$/, '')
  const question = questionId(word)
  if (question) return { name: 'goto', question }
  const name = names[word]
  if (name === undefined) return undefined
  return withArguments(name, rest)
}

function withArguments(name: Command['name'], rest: string[]): Command | undefined {
  const argument = rest[0]?.toLowerCase()
  switch (name) {
    case 'goto': {
      const question = argument && questionId(argument)
      return { name, ...(question && { question }) }
    }
    case 'why': {
      const question = rest.map(questionId).find((id) => id !== undefined)
      const part = rest.map((word) => parts[word.toLowerCase()]).find((found) => found !== undefined)
      return { name, ...(question && { question }), ...(part && { part }) }
    }
    case 'language': {
      if (argument === undefined) return { name }
      if (/^(en|english|英語)/.test(argument)) return { name, language: 'en' }
      return /^(ja|jp|japanese|日本語)/.test(argument) ? { name, language: 'ja' } : { name }
    }
    case 'overview':
    case 'export':
    case 'delete':
    case 'close-survey':
    case 'open-survey':
    case 'audit':
      return { name, options: optionsIn(rest) }
    case 'gaps':
      return { name, ...(rest[0] && { response: rest[0] }) }
    case 'page':
    case 'same':
    case 'done':
    case 'receipt':
    case 'team':
      return undefined
    default:
      return { name }
  }
}

/** "Q10-2", "q10の2", "10-2" → "Q10-2". */
function questionId(word: string): string | undefined {
  const found = /^(?:q|問)?(\d{1,2})(?:(?:-|の|_|ー|‐)(\d{1,2}))?(?:へ|に)?$/i.exec(word)
  return found ? `Q${found[1]}${found[2] ? `-${found[2]}` : ''}` : undefined
}

/** `--since 2026-11-01`, `since=2026-11-01`, a switch `--include-open`, a bare word = the format. */
function optionsIn(words: string[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const pair = /^(?:--)?([a-z-]+)=(.*)$/.exec(word)
    const next = words[index + 1]
    if (pair?.[1]) options[pair[1]] = pair[2] ?? ''
    else if (
      word.startsWith('--') &&
      next !== undefined &&
      !next.startsWith('-') &&
      takesValue.has(word.slice(2))
    ) {
      options[word.slice(2)] = next
      index++
    } else if (word.startsWith('--')) options[word.slice(2)] = 'yes'
    else options.format = word
  }
  return options
}

const takesValue: ReadonlySet<string> = new Set([
  'format',
  'survey',
  'since',
  'response',
  'respondent',
  'out',
])
