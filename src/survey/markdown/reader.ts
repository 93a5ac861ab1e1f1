import type { Finding, Said } from '../lint/finding.ts'
import { nearest } from '../lint/nearest.ts'
import type { Passage, Text } from '../text.ts'
import type { Block, Field, Paragraph } from './outline.ts'
import { createPlaces, type Place, type Places } from './places.ts'
import { words } from './words.ts'

/** Takes the pages of one survey apart, remembers where everything stood, and collects what was found wrong. */
export interface Reader extends Pick<Places, 'mark' | 'copy'> {
  places: Places
  tell(at: Place, said: Said): void
  /** A paragraph with the translation that stands below it. */
  textOf(part: Paragraph): Text
  /** What stands in one line, `日本語 // English`. */
  inline(line: string, at: Place): Text
  passage(paragraph: Paragraph): Passage
  /** All paragraphs of a block as one, or undefined (and told) where there is none. */
  whole(block: Block): Paragraph | undefined
  /** The entries of a block by name; those not in `known` are told. */
  fields(block: Block, known: readonly string[]): Partial<Record<string, Field>>
}

/** Collects what is told, each with file and line. */
export function tellInto(findings: Finding[]): Reader['tell'] {
  return ({ file, line }, said) => {
    findings.push({ place: `${file}:${line}`, ...said })
  }
}

/** `plain`: one language is enough; then it is shown for both. */
export function createReader(findings: Finding[], plain: boolean): Reader {
  const places = createPlaces()
  const { mark, copy } = places
  const tell = tellInto(findings)

  function both(ja: string, en: string | undefined, at: Place, missing: (of: string) => Said): Text {
    if (en === undefined && !plain) tell(at, missing(ja))
    return mark({ ja, en: en ?? ja }, at)
  }
  const textOf: Reader['textOf'] = ({ text, translation, at }) =>
    both(text, translation, at, words.noTranslation)

  return {
    places,
    mark,
    copy,
    tell,
    textOf,
    inline(line, at) {
      const [ja = '', en] = line.split(/(?<!\s)\s+\/\/\s+/)
      return both(ja, en, at, words.noInlineTranslation)
    },
    passage(paragraph) {
      const { cites, readings, at } = paragraph
      return mark({ text: textOf(paragraph), cites, readings }, at)
    },
    whole(block) {
      const [first, ...more] = block.paragraphs
      if (!first) tell(block.at, words.noText(block.title))
      return first && more.reduce(joined, first)
    },
    fields(block, known) {
      const found: Partial<Record<string, Field>> = {}
      for (const field of block.fields) {
        if (!known.includes(field.name))
          tell(field.at, words.unknownField(field.name, nearest(field.name, known), known))
        else if (found[field.name]) tell(field.at, words.nameTwice)
        else found[field.name] = field
      }
      return found
    },
  }
}

/** Where one of them has no translation the whole has none, and the place is that of the untranslated one. */
function joined(one: Paragraph, next: Paragraph): Paragraph {
  const isTranslated = one.translation !== undefined && next.translation !== undefined
  return {
    text: `${one.text}\n${next.text}`,
    ...(isTranslated && { translation: `${one.translation}\n${next.translation}` }),
    at: one.translation !== undefined && next.translation === undefined ? next.at : one.at,
    cites: [...one.cites, ...next.cites],
    readings: [...one.readings, ...next.readings],
  }
}
