import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { builtAt } from './built.ts'
import { patternsIn } from './find.ts'

/**
 * Part of `npm run check`: every regular expression of the product takes time linear in its input, so that no text, however
 * it is made, holds up anybody. What was found linear once is remembered in node_modules/.cache; from nothing it takes
 * some 15 s.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = `${root}/node_modules/.cache/monshin/linear-patterns.json`
const linear = new Set(remembered())

const { literals, built } = patternsIn(root)
const made = await builtAt(root, built)
const faults = built
  .filter((place) => !made.some((one) => one.place === place))
  .map((place) => `${place} builds an expression that test/patterns/built.ts does not get to see`)

for (const { place, source, flags } of [...literals, ...made]) {
  const shown = `/${source}/${flags}`
  if (linear.has(shown)) continue
  const found = checkSync(source, flags, { timeout: 20_000 })
  if (found.status === 'safe') linear.add(shown)
  else
    faults.push(`${place} ${shown}: ${found.status === 'vulnerable' ? found.complexity.summary : 'unknown'}`)
}

mkdirSync(dirname(cache), { recursive: true })
writeFileSync(cache, JSON.stringify([...linear]))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

function remembered(): string[] {
  try {
    return JSON.parse(readFileSync(cache, 'utf8'))
  } catch {
    return []
  }
}
