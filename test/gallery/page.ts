/** One page: its name and its HTML body with everything it needs. */
export interface Page {
  name: string
  width: number
  height: number
  html: string
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
