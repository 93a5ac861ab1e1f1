import { fold } from './fold.ts'
import type { Maker } from './maker.ts'

/** What the makers' data says about a word, made ready for looking up. */
export interface Catalogue {
  /** The maker whose name begins at this place, the longest name first. */
  makerAt(text: string, at: number): { name: string; length: number } | undefined
  /** The maker that alone makes models of this name. */
  familyOf(model: string): string | undefined
  /** Whether a word is a model's name by its shape. */
  isModel(word: string): boolean
  /** Whether a word belongs before a model's name. */
  isLine(word: string): boolean
  /** Whether a word is a version in a shape that some maker has; of this maker, where one is named. */
  isVersion(word: string, maker?: string): boolean
  /** The name of a system that begins at this place. */
  systemAt(text: string, at: number): number
  /** Whose system a version begins with: "FortiOS 7.2". */
  systemOf(version: string): string | undefined
}

const made = new WeakMap<readonly Maker[], Catalogue>()

export function catalogueOf(makers: readonly Maker[]): Catalogue {
  const known = made.get(makers)
  if (known) return known
  const catalogue = build(makers)
  made.set(makers, catalogue)
  return catalogue
}

function build(makers: readonly Maker[]): Catalogue {
  const names = wordsByFirst(
    makers.flatMap((one) => [one.name, ...one.spellings].map((word) => [word, one.name])),
  )
  const systems = wordsByFirst(makers.flatMap((one) => one.systems.map((word) => [word, one.name])))
  const lines = new Map(makers.flatMap((one) => one.lines.map((word) => [word.toLowerCase(), one.name])))
  const models = shapesByFirst(
    makers.flatMap((one) => one.models.map((shape) => ({ shape, name: one.name }))),
    'iu',
  )
  const versions = shapesByFirst(
    makers.flatMap((one) => one.versions.map((shape) => ({ shape: `${shape}$`, name: one.name }))),
    'u',
  )
  const modelOf = (word: string) => models(word).find(({ begins }) => begins.test(word))
  return {
    makerAt: (text, at) => beginsAt(names, text, at),
    familyOf(model) {
      const words = model.split(/[\s　]+/u)
      for (const word of words) {
        const found = modelOf(word)?.name ?? lines.get(word.toLowerCase())
        if (found !== undefined) return found
      }
      return undefined
    },
    isModel: (word) => modelOf(word) !== undefined,
    isLine: (word) => lines.has(word.toLowerCase()),
    isVersion: (word, maker) =>
      versions(word).some(({ name, begins }) => (maker === undefined || name === maker) && begins.test(word)),
    systemOf: (version) => beginsAt(systems, version, 0, true)?.name,
    systemAt: (text, at) => beginsAt(systems, text, at, true)?.length ?? 0,
  }
}

type Words = ReadonlyMap<string, readonly { word: string; name: string }[]>

function wordsByFirst(entries: readonly (readonly [string, string])[]): Words {
  const found = new Map<string, { word: string; name: string }[]>()
  for (const [written, name] of entries) {
    const word = fold(written).toLowerCase()
    found.set(word.slice(0, 1), [...(found.get(word.slice(0, 1)) ?? []), { word, name }])
  }
  for (const list of found.values()) list.sort((a, b) => b.word.length - a.word.length)
  return found
}

/** A Latin name ends where a word ends, but a version may follow a system's at once; after a Japanese name anything may. */
function beginsAt(
  words: Words,
  text: string,
  at: number,
  beforeNumber = false,
): { name: string; length: number } | undefined {
  const found = words.get(text.slice(at, at + 1).toLowerCase())?.find(({ word }) => {
    if (text.slice(at, at + word.length).toLowerCase() !== word) return false
    const next = text.slice(at + word.length, at + word.length + 1)
    if (/[a-z0-9]$/u.test(word)) return !(beforeNumber ? /[a-z]/iu : /[a-z0-9]/iu).test(next)
    return !(/[ァ-ヶー]$/u.test(word) && /[ァ-ヶー]/u.test(next))
  })
  return found && { name: found.name, length: found.word.length }
}

interface Begin {
  name: string
  begins: RegExp
}

/** Shapes by what they begin with, so that a word is held against few of them; those that begin with a digit or a letter run stand under ''. */
function shapesByFirst(
  shapes: readonly { shape: string; name: string }[],
  flags: string,
): (word: string) => readonly Begin[] {
  const found = new Map<string, Begin[]>()
  for (const { shape, name } of shapes) {
    const first = /^[#&]/u.test(shape) ? '' : shape.charAt(0).toLowerCase()
    const begins = new RegExp(`^${patternOf(shape)}`, flags)
    found.set(first, [...(found.get(first) ?? []), { name, begins }])
  }
  const any = found.get('') ?? []
  return (word) => [...(found.get(word.charAt(0).toLowerCase()) ?? []), ...any]
}

const special = /[.*+?^{}()|[\]\\/]/gu

function patternOf(shape: string): string {
  return shape.replace(special, '\\$&').replaceAll('#', '\\d+').replaceAll('&', '[A-Za-z]+')
}
