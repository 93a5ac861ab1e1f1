import type { Language } from '../survey/text.ts'

/** A whole page in one file: no script, nothing loaded from elsewhere. `body` is HTML, everything else plain text. */
export function htmlPage(page: { language: Language; title: string; style: string; body: string }): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
<h1>${escapeXml(page.title)}</h1>
${page.body}
</body>
</html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as text, in HTML and SVG alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
