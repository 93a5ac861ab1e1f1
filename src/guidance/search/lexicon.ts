import { normalise } from './normalise.ts'

/** One spelling of a group of words that mean the same; `group` is the token that stands for them in the index. */
interface Spelling {
  name: string
  group: string
}

/** A word of the lexicon found in a text. */
interface Spotted extends Spelling {
  from: number
  to: number
}

/** Finds words in running text, however a dictionary would split it. */
export interface Lexicon {
  /** Left to right, the longest first; a word that is in several groups is found several times. */
  spot(text: string): Spotted[]
}

export function lexiconOf(groups: readonly (readonly string[])[], prefix: string): Lexicon {
  const byFirst = new Map<string, Spelling[]>()
  groups.forEach((names, index) => {
    for (const name of new Set(names.map(normalise))) {
      const first = name.charAt(0)
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name, group: `${prefix}${index}` }])
    }
  })
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.name.length - a.name.length)
  return {
    spot(text) {
      const found: Spotted[] = []
      for (let from = 0; from < text.length; ) {
        const here = byFirst.get(text.charAt(from))
        const longest = here?.find(({ name }) => stands(text, name, from))?.name
        if (here && longest !== undefined)
          for (const one of here)
            if (one.name === longest) found.push({ ...one, from, to: from + longest.length })
        from += longest?.length ?? 1
      }
      return found
    },
  }
}

/** Latin words stand alone; Japanese ones stand anywhere. */
function stands(text: string, name: string, from: number): boolean {
  if (!text.startsWith(name, from)) return false
  const letter = /[a-z0-9]/
  const before = text.charAt(from - 1)
  const after = text.charAt(from + name.length)
  return (
    !(letter.test(name.charAt(0)) && letter.test(before)) &&
    !(letter.test(name.charAt(name.length - 1)) && letter.test(after))
  )
}
