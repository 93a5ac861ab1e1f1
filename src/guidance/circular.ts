import type { Button, Message } from '../adapter.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language, Text } from '../survey/text.ts'
import { closeButton } from './close.ts'
import { type Block, paginate } from './pages.ts'
import { quotation } from './question-guidance.ts'
import { aboutProduct } from './search/product.ts'
import { words } from './words.ts'

/** The survey as a whole: what can be asked about it, then what its document says beside the questions. */
export function aboutSurvey(
  survey: Survey,
  asked: number,
  language: Language,
): NonNullable<Message['aside']> {
  const pages = paginate(blocksOf(survey, language), language)
  const page = Math.min(Math.max(asked, 1), pages.length)
  const to = (label: string, number: number): Button => ({
    label,
    command: { name: 'about', ...(number > 1 && { page: number }) },
  })
  const turns = [
    ...(page > 1 ? [to(words.previous[language], page - 1)] : []),
    ...(page < pages.length ? [to(words.next[language], page + 1)] : []),
  ]
  const head = words.aboutHead[language]
  return {
    head: pages.length > 1 ? `${head} ・ ${words.page(page, pages.length)[language]}` : head,
    body: (pages[page - 1] ?? []).flatMap(({ paragraphs }) => paragraphs),
    actions: [...(turns.length > 0 ? [turns] : []), [closeButton(language)]],
  }
}

function blocksOf(survey: Survey, language: Language): Block[] {
  const listed = (entries: readonly { asked: Text }[]) =>
    entries.map(({ asked }) => `・${asked[language]}`).join('\n')
  const list: Block = {
    paragraphs: [
      { kind: 'text', text: survey.title[language] },
      { kind: 'small', text: (survey.circular.length > 0 ? words.aboutMore : words.aboutNone)[language] },
      ...(survey.about.length > 0
        ? [{ kind: 'text' as const, text: `${words.aboutAsk[language]}\n${listed(survey.about)}` }]
        : []),
    ],
  }
  const product: Block = {
    paragraphs: [{ kind: 'text', text: `${words.aboutAssistant[language]}\n${listed(aboutProduct)}` }],
  }
  const printed = survey.circular.map(
    ({ title, text, cite }): Block => ({
      breakBefore: true,
      paragraphs: [{ kind: 'text', text: title[language] }, ...quotation(survey, text, cite, language)],
    }),
  )
  return [list, product, ...printed]
}
