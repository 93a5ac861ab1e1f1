import { load } from 'js-yaml'
import { phrasesIn } from './marks.ts'
import type { Block, Field } from './outline.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/**
 * The choices of a question. A choice of a shared set needs only its value as heading, and may add phrases that mean it
 * here; what the page says itself counts.
 */
export function readChoices(reader: Reader, section: Block | undefined, shared: readonly Raw[] = []): Raw[] {
  const own = (section?.blocks ?? []).map((block) => readChoice(reader, block, shared))
  const values = own.map(({ value }) => value)
  const known = shared.map((choice) => own.find(({ value }) => value === choice.value) ?? choice)
  return [
    ...known,
    ...own.filter(({ value }, index) => isNew(shared, value) || values.indexOf(value) !== index),
  ]
}

function isNew(shared: readonly Raw[], value: unknown): boolean {
  return shared.every((choice) => choice.value !== value)
}

function readChoice(reader: Reader, block: Block, shared: readonly Raw[]): Raw {
  const [, value = '', label] = /^([^:：\s]+)(?:: (.*))?$/.exec(block.title) ?? []
  const base = shared.find((choice) => choice.value === value)
  if (value === '' || (label === undefined && !base)) {
    reader.tell(block.at, block.title.includes('：') ? words.wideColon : words.notAChoice(block.title))
  }
  for (const { at } of block.paragraphs) reader.tell(at, words.stray)
  const { hears, official, blank, measures, revisit } = reader.fields(block, [
    'hears',
    'revisit',
    'official',
    'blank',
    'measures',
  ])
  const shown = label === undefined ? undefined : reader.inline(label, block.at)
  const choice: Raw = {
    ...base,
    value,
    ...(shown && { label: shown, official: shown }),
    ...(official && { official: reader.inline(official.value, official.at) }),
    ...(blank && { official: reader.mark({ blank: blank.value }, blank.at) }),
    ...(hears && { hears: phrasesIn(hears.value) }),
    ...(measures && { measures: readMeasures(reader, measures) }),
    ...(revisit && { revisit: reader.inline(revisit.value, revisit.at) }),
  }
  return reader.mark(choice, block.at, {
    ...(hears && { hears: hears.at }),
    ...(official && { official: official.at }),
    ...(measures && { measures: measures.at }),
  })
}

function readMeasures(reader: Reader, { value, at }: Field): unknown {
  try {
    return load(value)
  } catch {
    reader.tell(at, words.measures)
    return undefined
  }
}
