import type { types } from '@slack/bolt'
import { escapeHtml } from './page.ts'

/** Block Kit drawn close enough to Slack's own client to judge a screen: sizes, weights and the cutting of buttons. */

type Part = Record<string, unknown>

export function blockHtml(block: types.KnownBlock | types.Block): string {
  const part: Part = { ...block }
  switch (block.type) {
    case 'header':
      return `<h3>${textHtml(part.text)}</h3>`
    case 'divider':
      return '<hr>'
    case 'context':
      return `<p class="context">${list(part.elements).map(textHtml).join(' ')}</p>`
    case 'section':
      return `<div class="section"><p>${textHtml(part.text)}</p>${part.accessory ? elementHtml(asPart(part.accessory)) : ''}</div>`
    case 'actions':
      return `<div class="actions">${list(part.elements).map(elementHtml).join('')}</div>`
    case 'rich_text':
      return list(part.elements).map(richHtml).join('')
    case 'input': {
      const optional = part.optional === true ? ' <span class="optional">(optional)</span>' : ''
      const hint = part.hint ? `<p class="hint">${textHtml(part.hint)}</p>` : ''
      return `<div class="input"><label>${textHtml(part.label)}${optional}</label>${elementHtml(asPart(part.element))}${hint}</div>`
    }
    default:
      return `<p class="unknown">${escapeHtml(block.type)}</p>`
  }
}

function elementHtml(element: Part): string {
  switch (element.type) {
    case 'button':
      return `<span class="button ${escapeHtml(String(element.style ?? ''))}">${textHtml(element.text)}</span>`
    case 'radio_buttons':
      return `<div class="radios">${list(element.options)
        .map((option) => {
          const on = JSON.stringify(option) === JSON.stringify(element.initial_option)
          return `<div class="radio"><i class="${on ? 'on' : ''}"></i><span>${textHtml(option.text)}</span></div>`
        })
        .join('')}</div>`
    case 'static_select':
      return '<span class="button">Select an item ▾</span>'
    case 'plain_text_input':
      return `<div class="field ${element.multiline ? 'tall' : ''}">${escapeHtml(String(element.initial_value ?? ''))}</div>`
    default:
      return ''
  }
}

function richHtml(part: Part): string {
  const inside = list(part.elements)
    .map((one) => {
      if (one.type === 'emoji') return one.name === 'warning' ? '⚠️' : `:${String(one.name)}:`
      const text = escapeHtml(String(one.text ?? ''))
      return asPart(one.style).bold ? `<b>${text}</b>` : text
    })
    .join('')
  return part.type === 'rich_text_quote' ? `<blockquote>${inside}</blockquote>` : `<p>${inside}</p>`
}

function textHtml(text: unknown): string {
  const part = asPart(text)
  const escaped = escapeHtml(String(part.text ?? ''))
  return part.type === 'mrkdwn' ? escaped.replace(/\*([^*]+)\*/g, '<b>$1</b>') : escaped
}

function list(parts: unknown): Part[] {
  return Array.isArray(parts) ? parts.map(asPart) : []
}

function asPart(part: unknown): Part {
  return typeof part === 'object' && part !== null ? { ...part } : {}
}

export function page(body: string, width = 520): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{font:15px/1.46668 Lato,"Noto Sans CJK JP","Noto Sans JP",sans-serif;color:#1d1c1d;margin:16px;columns:auto ${width}px;column-gap:24px;background:#fff}
figure{margin:0 0 20px;break-inside:avoid;border:1px solid #ddd;border-radius:6px;padding:10px 12px;box-sizing:border-box}
figcaption{font-size:11px;color:#a33;margin-bottom:6px}
.message{display:flex;gap:8px}.avatar{flex:none;width:36px;height:36px;border-radius:6px;background:#1f4e5f;color:#fff;display:grid;place-items:center;font-size:20px}
.body{min-width:0;flex:1}.app{font-size:10px;background:#ddd;border-radius:2px;padding:0 3px;color:#555}.time{font-size:12px;color:#616061}
p{margin:4px 0;white-space:pre-wrap;overflow-wrap:anywhere}h3{font-size:18px;margin:8px 0 4px;line-height:1.35}
hr{border:0;border-top:1px solid #ddd;margin:12px 0}
.context{font-size:13px;color:#616061;line-height:1.4}
blockquote{margin:4px 0;padding-left:12px;border-left:4px solid #ddd;white-space:pre-wrap}
.section{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;margin:6px 0}.section>p{min-width:0}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
.button{display:inline-block;flex:none;border:1px solid #bbb;border-radius:4px;padding:0 10px;height:30px;line-height:30px;font-weight:700;font-size:13px;max-width:260px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;background:#fff}
.button.primary{background:#007a5a;border-color:#007a5a;color:#fff}.button.danger{border-color:#e01e5a;color:#e01e5a}
.radios{display:block}.radio{display:flex;gap:8px;margin:6px 0;align-items:flex-start}.radio i{flex:none;margin-top:4px;width:14px;height:14px;border:1px solid #616061;border-radius:50%}.radio i.on{border:5px solid #1264a3;width:6px;height:6px}
.modal{border:1px solid #ccc;border-radius:8px;box-shadow:0 2px 10px #0003}.bar{display:flex;justify-content:space-between;padding:12px 20px;font-size:18px}.bar.end{justify-content:flex-end;gap:8px;border-top:1px solid #eee}
.inside{padding:0 20px 8px}.input{margin:12px 0}.input label{font-weight:700;display:block;margin-bottom:6px}.optional{font-weight:400;color:#616061}.field{border:1px solid #888;border-radius:4px;min-height:24px;padding:6px 10px;white-space:pre-wrap}.tall{min-height:110px}.hint{font-size:13px;color:#616061}
</style>${body}`
}
