import { contact } from './bot.ts'
import type { Respondent } from './chat.ts'

/**
 * Answers whatever is open until this screen stands there: the given choice of a question, else its first one. Resolves
 * to the ids that were asked, in order.
 */
export async function answersAll(
  me: Respondent,
  choices: Readonly<Record<string, string>> = {},
  until = 'review',
): Promise<string[]> {
  const asked: string[] = []
  for (let turn = 0; me.screen.key !== until; turn += 1) {
    const { key, control } = me.screen
    if (asked.at(-1) !== key) asked.push(key)
    if (turn > 100) throw new Error(`no end: ${asked.join(' ')}; now: ${me.screen.plain}`)
    if (control.kind === 'form') await me.fills(key, contact)
    else if (control.kind === 'rows') {
      await me.says(key === 'Q15' ? 'FortiGate 60F, 2台, 7.0.9' : 'ヤマハ, RTX830, 1台, 15.02')
      await me.says('以上')
    } else if (control.kind === 'pick') await me.picks(choices[key] ?? control.choices[0]?.value ?? '')
    else throw new Error(`what does ${key} want?`)
  }
  return asked
}
