import type { Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { type Step, stepsOf } from './graph.ts'
import { sayWhen } from './say.ts'
import { words } from './words.ts'
import { wrap } from './wrap.ts'

/** Where everything is, in pixels: the questions in one column, and in lanes beside it the ways that skip some. */
export interface Layout {
  width: number
  height: number
  groups: { title: string; y: number; height: number }[]
  boxes: Box[]
  jumps: Jump[]
  /** Ways straight down to the next box. */
  downs: { from: number; to: number }[]
}

export interface Box {
  id: string
  lines: string[]
  /** One row for each way that depends on a choice. */
  ways: { lines: string[]; to: string | undefined; isDown: boolean; y: number; height: number }[]
  kind: Question['kind'] | 'end'
  y: number
  height: number
}

export interface Jump {
  fromY: number
  toY: number
  lane: number
}

/** The left edge and width of the column, the start and distance of the lanes, the height of a line, and gaps. */
export const SIZE = { left: 40, column: 430, lanes: 500, lane: 18, line: 19, pad: 10, gap: 22, group: 34 }

export function layoutOf(survey: Survey, language: Language): Layout {
  const steps = stepsOf(survey)
  const ids = survey.questions.map((question) => question.id)
  const boxes: Box[] = []
  const groups: Layout['groups'] = []
  let y = 20
  for (const section of survey.sections) {
    const inside = survey.questions.filter((question) => question.section === section.id)
    const top = y
    y += SIZE.group
    for (const question of inside) {
      const following = ids[ids.indexOf(question.id) + 1]
      const box = boxOf(question, steps, following, language, y)
      boxes.push(box)
      y += box.height + SIZE.gap
    }
    groups.push({ title: section.title[language], y: top, height: y - top - SIZE.gap / 2 })
    y += SIZE.gap / 2
  }
  const end: Box = {
    id: '',
    lines: [words.end[language]],
    ways: [],
    kind: 'end',
    y,
    height: SIZE.line + 2 * SIZE.pad,
  }
  boxes.push(end)
  const jumps = lanesFor(jumpsIn(steps, ids, boxes))
  const lanes = Math.max(0, ...jumps.map((jump) => jump.lane + 1))
  return {
    width: SIZE.lanes + lanes * SIZE.lane + 30,
    height: y + end.height + 20,
    groups,
    boxes,
    jumps,
    downs: downsIn(steps, ids, boxes),
  }
}

function boxOf(
  question: Question,
  steps: readonly Step[],
  following: string | undefined,
  language: Language,
  y: number,
): Box {
  const lines = wrap(`${question.id}　${question.short[language]}`, SIZE.column - 2 * SIZE.pad, 16)
  let bottom = y + SIZE.pad + lines.length * SIZE.line
  const ways = steps
    .filter((step) => step.from === question.id && step.when.length > 0)
    .map((step) => {
      const isDown = step.to === following
      const target = isDown ? '' : `　→ ${step.to ?? words.end[language]}`
      const said = wrap(`${sayWhen(step, language)}${target}`, SIZE.column - 60, 13)
      const height = said.length * (SIZE.line - 1) + 6
      const way = { lines: said, to: step.to, isDown, y: bottom, height }
      bottom += height
      return way
    })
  return { id: question.id, lines, ways, kind: question.kind, y, height: bottom + SIZE.pad - y }
}

function downsIn(steps: readonly Step[], ids: readonly string[], boxes: readonly Box[]): Layout['downs'] {
  return steps.flatMap((step) => {
    const at = ids.indexOf(step.from)
    const [from, below] = [boxes[at], boxes[at + 1]]
    const isBelow = step.to === ids[at + 1]
    return from && below && isBelow ? [{ from: from.y + from.height, to: below.y }] : []
  })
}

function jumpsIn(
  steps: readonly Step[],
  ids: readonly string[],
  boxes: readonly Box[],
): Omit<Jump, 'lane'>[] {
  return steps.flatMap((step) => {
    const at = ids.indexOf(step.from)
    if (step.to === ids[at + 1]) return []
    const from = boxes[at]
    const to = boxes[step.to === undefined ? boxes.length - 1 : ids.indexOf(step.to)]
    if (!from || !to) return []
    const way = from.ways.find((one) => one.to === step.to)
    // A way leaves at its own row and arrives at the title, so that ways do not meet.
    const fromY = way ? way.y + way.height / 2 : from.y + from.height - SIZE.pad
    return [{ fromY, toY: to.y + SIZE.pad + SIZE.line / 2 }]
  })
}

/** Short ways are inside, long ones outside; two share a lane only if they do not meet. */
function lanesFor(jumps: readonly Omit<Jump, 'lane'>[]): Jump[] {
  const placed: Jump[] = []
  const byLength = [...jumps].sort((one, other) => one.toY - one.fromY - (other.toY - other.fromY))
  for (const jump of byLength) {
    let lane = 0
    while (placed.some((other) => other.lane === lane && other.fromY <= jump.toY && jump.fromY <= other.toY))
      lane += 1
    placed.push({ ...jump, lane })
  }
  return placed
}
