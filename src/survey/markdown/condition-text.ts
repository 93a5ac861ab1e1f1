import type { Said } from '../lint/finding.ts'
import type { Condition } from '../questions/definition.ts'
import { words } from './words.ts'

/**
 * A condition as authors write it: `Q6=yes`, `Q8=1|2`, `Q6=yes and Q7=no`, `Q6=yes or (Q7=no and Q8=1)`.
 * Undefined, and told, where it cannot be read.
 */
export function readCondition(text: string, tell: (said: Said) => void): Condition | undefined {
  const tokens =
    text
      .normalize('NFKC')
      .replace(/(?<!\s)\s*([=|])\s*/g, '$1')
      .match(/\(|\)|[^\s()]+/g) ?? []
  let next = 0

  function one(): Condition | undefined {
    const token = tokens[next++]
    if (token === '(') {
      const inner = chain()
      return tokens[next++] === ')' ? inner : undefined
    }
    const [, question, values = ''] = /^([\w{}-]+)=([\w|-]+)$/.exec(token ?? '') ?? []
    return question === undefined ? undefined : { question, is: values.split('|') }
  }

  function chain(): Condition | undefined {
    const first = one()
    const parts = [first]
    const joint = tokens[next]
    while (tokens[next] === joint && (joint === 'and' || joint === 'or')) {
      next++
      parts.push(one())
    }
    const whole = parts.filter((part) => part !== undefined)
    if (whole.length < parts.length) return undefined
    return whole.length === 1 ? first : joint === 'and' ? { all: whole } : { any: whole }
  }

  const condition = chain()
  if (condition !== undefined && next === tokens.length) return condition
  tell(words.condition(condition === undefined ? text : tokens.slice(next).join(' ')))
  return undefined
}
