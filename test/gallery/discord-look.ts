import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Rendered } from '../../adapters/discord/render/message.ts'
import { escapeHtml } from './page.ts'

/** Messages and modals drawn close enough to Discord's own client to judge a screen. */

const styles = ['', 'blurple', 'grey', 'green', 'red', 'grey']

export function messageHtml({ content, embeds, components, files }: Rendered, ephemeral = false): string {
  const rows = components
    .map(
      (row) => `<div class="row">${row.components.map((part) => componentHtml({ ...part })).join('')}</div>`,
    )
    .join('')
  const more = embeds
    .map((embed) => `<div class="embed">${markdownHtml(embed.description ?? '')}</div>`)
    .join('')
  const attached = files.map((file) => `<div class="file">📄 ${escapeHtml(file.name)}</div>`).join('')
  const note = ephemeral ? '<p class="note">👁 Only you can see this • Dismiss message</p>' : ''
  return `<div class="message"><div class="avatar">問</div><div class="body"><b class="name">Monshin</b> <span class="app">APP</span> <span class="time">10:24</span>${markdownHtml(content)}${more}${attached}${rows}${note}</div></div>`
}

function componentHtml(part: Record<string, unknown>): string {
  if (part.type === 3)
    return `<div class="select">${escapeHtml(String(part.placeholder ?? 'Make a selection'))}<span>⌄</span></div>`
  return `<span class="button ${styles[Number(part.style)] ?? ''}">${escapeHtml(String(part.label ?? ''))}</span>`
}

export function modalHtml(data: APIModalInteractionResponseCallbackData): string {
  const fields = data.components.map((part) => {
    if (!('component' in part) || part.component.type !== 4) return ''
    const { value, style } = part.component
    const hint = part.description ? `<p class="hint">${escapeHtml(part.description)}</p>` : ''
    return `<label>${escapeHtml(part.label)}</label>${hint}<div class="input ${style === 2 ? 'tall' : ''}">${escapeHtml(value ?? '').replaceAll('\n', '<br>')}</div>`
  })
  return `<div class="modal"><h3>${escapeHtml(data.title)}</h3>${fields.join('')}<div class="row end"><span class="button grey">Cancel</span><span class="button blurple">Submit</span></div></div>`
}

function markdownHtml(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    if (line.startsWith('### ')) return `<h4>${inlineHtml(line.slice(4))}</h4>`
    if (line.startsWith('-# ')) return `<p class="small">${inlineHtml(line.slice(3))}</p>`
    if (line.startsWith('> ')) return `<blockquote>${inlineHtml(line.slice(2))}</blockquote>`
    return line === '' ? '<div class="gap"></div>' : `<p>${inlineHtml(line)}</p>`
  })
  return lines.join('')
}

function inlineHtml(text: string): string {
  const kept: string[] = []
  const held = text.replace(/\\([^0-9A-Za-z\s])/g, (_, one: string) => `\u0001${kept.push(one) - 1}\u0001`)
  return escapeHtml(held)
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\u0001(\d+)\u0001/g, (_, at: string) => escapeHtml(kept[Number(at)] ?? ''))
}

export function page(body: string, width: number): string {
  return `<!doctype html><meta charset="utf-8"><style>${css}main{columns:2;column-gap:20px;width:${width * 2 + 40}px}</style><main>${body}</main>`
}

const css = `
body{margin:20px;background:#313338;color:#dbdee1;font:16px/1.375 "gg sans","Noto Sans CJK JP","Noto Sans JP",sans-serif}
figure{margin:0 0 18px;break-inside:avoid}figcaption{color:#80848e;font-size:12px;margin-bottom:4px}
.message{display:flex;gap:14px}.avatar{flex:none;width:40px;height:40px;border-radius:50%;background:#5865f2;color:#fff;display:grid;place-items:center}
.name{color:#f2f3f5}.app{background:#5865f2;color:#fff;border-radius:3px;font-size:10px;padding:1px 4px}.time{color:#949ba4;font-size:12px}
.body{min-width:0;flex:1}p{margin:0;white-space:pre-wrap}h4{margin:14px 0 4px;font-size:17px;color:#f2f3f5}.gap{height:10px}b{color:#f2f3f5}
.small{color:#949ba4;font-size:12.5px}blockquote{margin:0;border-left:4px solid #4e5058;padding-left:12px}
.embed{background:#2b2d31;border-left:4px solid #1e1f22;border-radius:4px;padding:10px 14px;margin-top:8px;font-size:14px}
.file{background:#2b2d31;border-radius:8px;padding:10px;margin-top:8px}.note{color:#949ba4;font-size:12px;margin-top:6px}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}.button{background:#4e5058;color:#fff;border-radius:8px;padding:6px 14px;font-size:14px;font-weight:500;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;box-sizing:border-box}
.blurple{background:#5865f2}.green{background:#248046}.red{background:#da373c}
.select{background:#1e1f22;border-radius:4px;padding:8px 12px;width:100%;max-width:400px;display:flex;justify-content:space-between;color:#949ba4}
.modal{background:#242429;border-radius:8px;padding:20px}.modal h3{margin:0 0 14px;color:#f2f3f5}.modal label{display:block;font-weight:600;margin-top:14px}.hint{color:#949ba4;font-size:13px}
.input{background:#1e1f22;border-radius:8px;padding:9px 12px;min-height:20px;margin-top:6px}.tall{min-height:110px}.end{justify-content:flex-end;margin-top:18px}
`
