import { modal } from '../../adapters/discord/forms/modal.ts'
import { render } from '../../adapters/discord/render/message.ts'
import { messageHtml, modalHtml, page } from './discord-look.ts'
import type { Page } from './page.ts'
import { formsIn, screensIn } from './screens.ts'

/** Discord's screens: messages in two columns, the ephemeral one of a server, modals, and the same on a phone. */
export function discordPages(): Page[] {
  return (['ja', 'en'] as const).flatMap((language) => {
    const screens = screensIn(language)
    const named = (...names: string[]) => screens.filter(({ name }) => names.includes(name))
    const draw = (given: typeof screens) =>
      given.map(({ name, message }) => ({ name, html: messageHtml(render(message)) }))
    const size = 6
    const pages = Array.from({ length: Math.ceil(screens.length / size) }, (_, index) =>
      sheet(`${language}-messages-${index + 1}`, draw(screens.slice(index * size, (index + 1) * size)), 680),
    )
    const [record] = named('record')
    const inServer = named('yes or no', 'devices', 'review').map(({ name, message }) => ({
      name: `${name}, in a server`,
      html: messageHtml(render(message, { inServer: true, ...(record && { record: record.message }) }), true),
    }))
    const forms = formsIn(language).flatMap(({ name, form }) => {
      const data = modal(form, language)
      return data ? [{ name, html: modalHtml(data) }] : []
    })
    return [
      ...pages,
      sheet(`${language}-server`, inServer, 680),
      sheet(`${language}-phone`, draw(named('yes or no', 'long choices', 'review', 'why')), 360),
      sheet(`${language}-forms`, forms, 480),
    ]
  })
}

function sheet(name: string, cards: { name: string; html: string }[], width: number): Page {
  const html = cards
    .map(
      (card) => `<figure style="width:${width}px"><figcaption>${card.name}</figcaption>${card.html}</figure>`,
    )
    .join('')
  return { name, width: width * 2 + 100, height: 2200, html: page(html, width) }
}
