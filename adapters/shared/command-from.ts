import type { Command, GuidancePart } from '../../src/adapter.ts'

/**
 * A command from its name and the texts that came with it: from a control's id or from the options of a slash command.
 * `options` are those of an admin's command; they may bear any name. Undefined where there is no such command, or what
 * it needs is missing.
 */
export function commandFrom(
  name: string,
  given: ReadonlyMap<string, string>,
  options: ReadonlyMap<string, string>,
): Command | undefined {
  const question = given.get('question')
  const response = given.get('response')
  const term = given.get('term')
  const part = partOf(given.get('part'))
  const page = pageOf(given.get('page'))
  switch (name) {
    case 'start':
    case 'status':
    case 'back':
    case 'review':
    case 'submit':
    case 'pause':
    case 'resume':
    case 'restart':
    case 'reopen':
    case 'help':
    case 'close':
    case 'desk':
    case 'deadline':
      return { name }
    case 'confirm':
    case 'cancel': {
      const of = given.get('of')
      return of === undefined ? undefined : { name, of }
    }
    case 'later':
      return { name, ...(question !== undefined && { question }) }
    case 'why':
      return {
        name,
        ...(question !== undefined && { question }),
        ...(part && { part }),
        ...(page && { page }),
        ...(term !== undefined && { term }),
      }
    case 'goto':
      return { name, ...(question !== undefined && { question }) }
    case 'about':
      return { name, ...(page && { page }) }
    case 'page':
      return page === undefined ? undefined : { name, page }
    case 'language': {
      const language = given.get('language')
      return { name, ...((language === 'ja' || language === 'en') && { language }) }
    }
    case 'team': {
      const team = given.get('team')
      return team === undefined ? undefined : { name, team }
    }
    case 'receipt':
      return response === undefined ? undefined : { name, response }
    case 'gaps':
      return { name, ...(response !== undefined && { response }) }
    case 'done':
    case 'same':
      return question === undefined ? undefined : { name, question }
    case 'remove-row': {
      const row = pageOf(given.get('row'))
      const was = given.get('was')
      if (question === undefined || row === undefined) return undefined
      return { name, question, row, ...(was !== undefined && { was }) }
    }
    case 'field': {
      const field = given.get('field')
      return question === undefined || field === undefined ? undefined : { name, question, field }
    }
    case 'choose': {
      const choice = given.get('choice')
      return question === undefined || choice === undefined ? undefined : { name, question, choice }
    }
    case 'overview':
    case 'export':
    case 'delete':
    case 'close-survey':
    case 'open-survey':
    case 'audit':
      return { name, ...(options.size > 0 && { options: Object.fromEntries(options) }) }
    default:
      return undefined
  }
}

function partOf(text: string | undefined): GuidancePart | undefined {
  switch (text) {
    case 'why':
    case 'judge':
    case 'ask':
    case 'official':
    case 'now':
    case 'terms':
    case 'readings':
      return text
    default:
      return undefined
  }
}

function pageOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}
