import { phrasesIn, readMarks } from './marks.ts'
import type { Block } from './outline.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

export interface GuidanceSections {
  why?: Block
  judge?: Block
  ask?: Block
  official?: Block
}

/** What a question's page says beside the question. A part that is not on the page is left out. */
export function readGuidance(reader: Reader, sections: GuidanceSections): Raw {
  const { why, judge, ask, official } = sections
  return {
    ...(why && { why: readWhy(reader, why) }),
    ...(judge && {
      judge: reader.mark(
        {
          rules: judge.paragraphs.map(reader.passage),
          doubts: judge.blocks.map((block) => readDoubt(reader, block)),
        },
        judge.at,
      ),
    }),
    ...(ask && { ask: ask.paragraphs.map(reader.passage) }),
    ...(official && { official: official.blocks.flatMap((block) => readOfficial(reader, block) ?? []) }),
  }
}

function readWhy(reader: Reader, section: Block): Raw | undefined {
  const [brief, ...more] = section.paragraphs.map(reader.passage)
  if (!brief) reader.tell(section.at, words.noText(section.title))
  return brief && reader.mark({ brief, more }, section.at)
}

function readDoubt(reader: Reader, block: Block): Raw {
  const { also, suggests } = reader.fields(block, ['also', 'suggests'])
  const answer = reader.whole(block)
  return reader.mark(
    {
      asked: reader.inline(block.title, block.at),
      ...(also && { also: phrasesIn(also.value) }),
      ...(suggests && { suggests: suggests.value }),
      ...(answer && { answer: reader.passage(answer) }),
    },
    block.at,
    suggests && { suggests: suggests.at },
  )
}

/** `### 回答要領 Q6 [survey-text @Q6]`: with a source in its heading it is a quotation, otherwise it is ours. */
function readOfficial(reader: Reader, block: Block): Raw | undefined {
  const end = block.title.search(/(?<!\])(?:\[[^[\]]+\])+$/)
  const title = end < 0 ? block.title : block.title.slice(0, end).trimEnd()
  const [cite] = readMarks(end < 0 ? '' : block.title.slice(end)).cites
  const text = reader.whole(block)
  return reader.mark(
    {
      title: reader.inline(title, block.at),
      ...(text && reader.passage(text)),
      ...(cite && { cite }),
    },
    block.at,
  )
}
