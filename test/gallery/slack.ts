import type { types } from '@slack/bolt'
import { formView } from '../../adapters/slack/forms/form-view.ts'
import { render } from '../../adapters/slack/render/message.ts'
import { escapeHtml, type Page } from './page.ts'
import { formsIn, screensIn } from './screens.ts'
import { blockHtml, page } from './slack-blocks.ts'

/** Slack's screens: messages in two columns as wide as Slack's, forms as modals, and the same on a phone. */
export function slackPages(): Page[] {
  return (['ja', 'en'] as const).flatMap((language) => {
    const screens = screensIn(language).map(({ name, message }) => ({
      name,
      blocks: render(message, 'gallery').blocks,
    }))
    const size = 6
    const pages = Array.from({ length: Math.ceil(screens.length / size) }, (_, index) =>
      sheet(`${language}-messages-${index + 1}`, screens.slice(index * size, (index + 1) * size), 640),
    )
    const phone = sheet(
      `${language}-phone`,
      screens.filter(({ name }) => ['yes or no', 'long choices', 'review', 'why'].includes(name)),
      340,
    )
    const forms = formsIn(language).map(({ name, form }) => {
      const view = formView(form, language)
      return { name, html: modalHtml(view) }
    })
    return [
      ...pages,
      phone,
      {
        name: `${language}-forms`,
        width: 1700,
        height: 950,
        html: page(forms.map(({ name, html }) => card(name, html, 520)).join('')),
      },
    ]
  })
}

function sheet(name: string, screens: { name: string; blocks: types.KnownBlock[] }[], width: number): Page {
  const cards = screens.map(({ name, blocks }) => card(name, messageHtml(blocks), width)).join('')
  return { name, width: width * 2 + 120, height: 1600, html: page(cards, width) }
}

function card(name: string, html: string, width: number): string {
  return `<figure style="width:${width}px"><figcaption>${escapeHtml(name)}</figcaption>${html}</figure>`
}

function messageHtml(blocks: types.KnownBlock[]): string {
  return `<div class="message"><div class="avatar">問</div><div class="body"><b>Monshin</b> <span class="app">APP</span> <span class="time">10:24</span>${blocks.map(blockHtml).join('')}</div></div>`
}

function modalHtml(view: types.ModalView): string {
  return `<div class="modal"><div class="bar"><b>${escapeHtml(view.title.text)}</b><span>✕</span></div><div class="inside">${view.blocks.map(blockHtml).join('')}</div><div class="bar end"><span class="button">${escapeHtml(view.close?.text ?? '')}</span><span class="button primary">${escapeHtml(view.submit?.text ?? '')}</span></div></div>`
}
