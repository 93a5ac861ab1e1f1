import type { Input } from '../../src/adapter.ts'

/** The rows of a filled-in list, those of a large field too: it comes as text, one row a line, which the assistant reads. */
export function listed(input: Input, names: string[]): Record<string, string>[] {
  if (input.kind !== 'form' || input.given.kind !== 'table') throw new Error('no list was filled in')
  const { rows, lines = [] } = input.given
  const typed = lines
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.startsWith('"') ? line.slice(1, -1).split('", "') : line.split(/, |\t/u)
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    })
  return [...rows, ...typed]
}
