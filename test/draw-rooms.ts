import { pure, rooms } from './rooms.ts'

interface Arrow {
  from: string
  to: string
}

/** Everything that is drawn, from the top: the rooms of `src/`, and below what wires them the platforms. */
const boxes = (rooms.src ?? [])
  .toReversed()
  .flatMap((room) => (room === 'main.ts' ? [room, 'adapters'] : [room]))

/**
 * The rooms as a Mermaid drawing, one line each with what it imports. An import that another one brings along anyway is
 * left out: of main, admin and store only main → admin and admin → store are drawn. Pure rooms are round.
 */
export function drawRooms(imports: readonly Arrow[]): string {
  const direct = new Map(
    boxes.map((box) => [
      box,
      new Set(imports.flatMap(({ from, to }) => (from === box && to !== box ? [to] : []))),
    ]),
  )
  const reached = (box: string): Set<string> => {
    const seen = new Set(direct.get(box))
    for (const one of seen) for (const next of direct.get(one) ?? []) seen.add(next)
    return seen
  }
  const lines = boxes.map((box) => {
    const all = [...(direct.get(box) ?? [])]
    const drawn = all.filter((to) => !all.some((other) => other !== to && reached(other).has(to)))
    const inOrder = boxes.filter((one) => drawn.includes(one)).map(idOf)
    return `  ${idOf(box)}${shapeOf(box)}${inOrder.length > 0 ? ` --> ${inOrder.join(' & ')}` : ''}`
  })
  return ['flowchart TD', ...lines, ''].join('\n')
}

const idOf = (box: string): string => box.replaceAll('.', '_')

function shapeOf(box: string): string {
  const label = box.includes('.') ? box : `${box}/`
  return pure.includes(box) ? `(["${label}"])` : `["${label}"]`
}
