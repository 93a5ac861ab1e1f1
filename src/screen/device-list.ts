import type { Button, Paragraph, Row } from '../adapter.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import type { Question } from '../survey/questions/definition.ts'
import { showDevices } from '../survey/questions/device-control.ts'
import { markOf } from '../survey/questions/device-edit.ts'
import type { Draft, ListDraft } from '../survey/questions/draft.ts'
import type { RowDoubt } from '../survey/questions/value.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { words } from './words/index.ts'

/** Rows on one page, each with its button: few enough for a phone and for every platform's limits. */
const ROWS = 8
/** Unread lines that are shown one by one; none is lost, they all stand in the text as typed. */
const MAX_UNREAD = 8
const MAX_LINE = 120

/**
 * An open list: in short where it leaves no doubt, with its rows on demand; as a table, the doubtful rows first, where
 * anything is missing, doubtful or unread.
 */
export function listParagraphs(
  list: ListDraft,
  question: string,
  page: number,
  language: Language,
): Paragraph[] {
  const { rows, unread = [] } = list
  const order = inOrder(list)
  const doubtful = (list.doubts ?? []).length
  const isShort = isPlain(list)
  const from = (pageOf(list, page) - 1 - (isShort ? 1 : 0)) * ROWS
  const shown = from < 0 ? [] : order.slice(from, from + ROWS)
  const say = (kind: 'text' | 'notice', text: { ja: string; en: string }): Paragraph => ({
    kind,
    text: text[language],
  })
  return [
    ...(rows.length > 0
      ? [
          say(
            'text',
            isShort && shown.length === 0
              ? words.rowsSoFar(rows.length, showDevices(list, language))
              : words.rowsRead(rows.length, doubtful),
          ),
        ]
      : []),
    ...(shown.length > 0
      ? [{ kind: 'rows' as const, rows: shown.map((row) => rowOf(list, row, question, language)) }]
      : []),
    ...unread
      .slice(0, MAX_UNREAD)
      .map((line) =>
        say('notice', words.unreadLine(line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line)),
      ),
    ...(unread.length > MAX_UNREAD ? [say('notice', words.moreUnread(unread.length - MAX_UNREAD))] : []),
  ]
}

function isPlain({ doubts = [], unread = [] }: ListDraft): boolean {
  return doubts.length === 0 && unread.length === 0
}

function pagesOf(list: ListDraft): number {
  return Math.max(1, Math.ceil(list.rows.length / ROWS)) + (isPlain(list) ? 1 : 0)
}

function pageOf(list: ListDraft, page: number): number {
  return Math.min(page, pagesOf(list))
}

/** The rows that need a look come first; each keeps its number. */
function inOrder({ rows, doubts = [] }: ListDraft): number[] {
  const first = new Set(doubts.map(({ row }) => row))
  const all = rows.map((_, row) => row)
  return [...all.filter((row) => first.has(row)), ...all.filter((row) => !first.has(row))]
}

function rowOf(list: ListDraft, index: number, question: string, language: Language): Row {
  const row = list.rows[index]
  const doubt = list.doubts?.find((one) => one.row === index)
  const text = row ? showDevices({ rows: [row] }, language) : ''
  return {
    label: String(index + 1),
    text: doubt ? words.doubtfulRow(text, cellsIn(doubt, language))[language] : text,
    button: buttonsIn(language)(words.removeRow, {
      name: 'remove-row',
      question,
      row: index + 1,
      ...(row && { was: markOf(row) }),
    }),
  }
}

function cellsIn({ cells }: RowDoubt, language: Language): string {
  return cells.map((cell) => words.cells[cell][language]).join(language === 'ja' ? '・' : ', ')
}

/** What one can do with an open list besides adding to it: record it, look at its rows, choose another answer. */
export function listButtons(question: Question, draft: Draft, page: number, language: Language): Button[][] {
  const button = buttonsIn(language)
  const list = draft.devices
  const groups: Button[][] = []
  if (list && list.rows.length > 0) {
    const at = pageOf(list, page)
    const turns: Button[] = []
    if (at > 1) turns.push(button(words.previous, { name: 'page', page: at - 1 }))
    if (at < pagesOf(list))
      turns.push(
        button(at === 1 && isPlain(list) ? words.allRows : words.next, { name: 'page', page: at + 1 }),
      )
    groups.push([
      button(
        isPlain(list) ? words.done : words.recordList,
        { name: 'done', question: question.id },
        'primary',
      ),
      ...turns,
    ])
  }
  if (question.kind === 'choice' && draft.choice !== undefined) {
    const others = question.choices.filter(({ value }) => value !== draft.choice && choiceIn(question, value))
    groups.push(
      others.map(({ value, label }) =>
        button(label, { name: 'choose', question: question.id, choice: value }),
      ),
    )
  }
  return groups
}
