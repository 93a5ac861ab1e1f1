/** A line of a survey's files. `file` is relative to the survey's folder: `questions/q6.md`. */
export interface Place {
  file: string
  line: number
}

/** Remembers from which line each part of a survey was read, so that whatever is found there later can name it. */
export interface Places {
  /** Says where an object was read and, where they stand on lines of their own, some of its keys. Returns the object. */
  mark<T extends object>(part: T, at: Place, keys?: Readonly<Record<string, Place>>): T
  /** Gives a copy the place of what it was made from. */
  copy<T extends object>(from: object, copy: T): T
  /** The place nearest to a path such as `questions.Q6.choices.yes.hears`, whose parts are keys, ids or indexes; `yes#2` is the second that is called `yes`. */
  find(root: unknown, path: string): Place | undefined
}

export function createPlaces(): Places {
  const known = new WeakMap<object, { at: Place; keys: Readonly<Record<string, Place>> }>()
  const markOf = (part: unknown) => (typeof part === 'object' && part !== null ? known.get(part) : undefined)
  return {
    mark(part, at, keys = {}) {
      known.set(part, { at, keys })
      return part
    },
    copy(from, copy) {
      const mark = known.get(from)
      if (mark) known.set(copy, mark)
      return copy
    },
    find(root, path) {
      let part = root
      let nearest = markOf(root)?.at
      for (const key of path.split('.')) {
        const own = markOf(part)?.keys[key]
        part = partCalled(part, key)
        nearest = markOf(part)?.at ?? own ?? nearest
      }
      return nearest
    },
  }
}

/** What the parts of a list are told apart by, where they have a name. */
export function nameOf(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  if ('id' in part && typeof part.id === 'string') return part.id
  return 'value' in part && typeof part.value === 'string' ? part.value : undefined
}

function partCalled(whole: unknown, key: string): unknown {
  if (typeof whole !== 'object' || whole === null) return undefined
  if (Array.isArray(whole)) {
    const [name, number = 1] = key.split('#')
    return whole.filter((part) => nameOf(part) === name)[Number(number) - 1] ?? whole[Number(key)]
  }
  return Object.entries(whole).find(([name]) => name === key)?.[1]
}
