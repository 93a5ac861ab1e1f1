/** Discord's markdown as a person reads it. `marks` names everything in it that is more than plain text. */
export function read(markdown: string): { text: string; marks: string[] } {
  const marks: string[] = []
  const text = markdown
    .split('\n')
    .map((line) => readLine(line, marks))
    .join('\n')
  return { text, marks }
}

const LINE: [RegExp, string][] = [
  [/^-# (?=.)/, 'small'],
  [/^#{1,3} (?=.)/, 'heading'],
  [/^>>> (?=.)/, 'quote'],
  [/^> /, 'quote'],
  [/^ *[-*+] (?=.)/, 'list'],
  [/^ *\d+[.)] (?=.)/, 'list'],
]

const INLINE: [RegExp, string, (found: string[]) => string][] = [
  [/^\\([^0-9A-Za-z\s])/, '', ([, one = '']) => one],
  [/^```[\s\S]*?```/, 'code', ([all = '']) => all.slice(3, -3)],
  [/^`[^`]+`/, 'code', ([all = '']) => all.slice(1, -1)],
  [/^<@[!&]?\d+>|^<#\d+>|^<\/[^>]+:\d+>|^<id:\w+>/, 'mention', ([all = '']) => `[${all}]`],
  [/^@(everyone|here)/i, 'mention', ([all = '']) => `[${all}]`],
  [/^<a?:\w+:\d+>/, 'emoji', ([all = '']) => `[${all}]`],
  [/^<t:-?\d+(:\w)?>/, 'time', ([all = '']) => `[${all}]`],
  [/^\[([^\]\n]+)\]\((<?[a-z]+:[^)\s]+>?)[^)]*\)/i, 'masked link', ([, label = '']) => label],
  [/^<?https?:\/\/[^\s<>]+>?/, 'link', ([all = '']) => all],
  [/^(discord\.gg|discord(app)?\.com\/invite|dsc\.gg)\/\w+/i, 'invitation', ([all = '']) => all],
  [/^\*\*\*(?=\S)([\s\S]+?)\*\*\*/, 'bold', ([, inner = '']) => inner],
  [/^\*\*(?=\S)([\s\S]+?)\*\*(?!\*)/, 'bold', ([, inner = '']) => inner],
  [/^__(?=\S)([\s\S]+?)__(?!_)/, 'underline', ([, inner = '']) => inner],
  [/^~~(?=\S)([\s\S]+?)~~/, 'struck', ([, inner = '']) => inner],
  [/^\|\|([\s\S]+?)\|\|/, 'spoiler', ([, inner = '']) => inner],
  [/^\*(?=\S)([^*]+?)\*/, 'italic', ([, inner = '']) => inner],
  [/^_(?=\S)([^_]+?)_(?![A-Za-z0-9])/, 'italic', ([, inner = '']) => inner],
]

function readLine(line: string, marks: string[]): string {
  for (const [pattern, mark] of LINE) {
    const found = pattern.exec(line)
    if (!found) continue
    marks.push(mark)
    return readLine(line.slice(found[0].length), marks)
  }
  return readInline(line, marks)
}

function readInline(line: string, marks: string[]): string {
  let rest = line
  let text = ''
  while (rest !== '') {
    const hit = INLINE.flatMap(([pattern, mark, show]) => {
      const found = pattern.exec(rest)
      return found ? [{ found, mark, show }] : []
    })[0]
    if (!hit) {
      const [one = ''] = rest
      text += one
      rest = rest.slice(one.length)
      continue
    }
    if (hit.mark !== '') marks.push(hit.mark)
    const shown = hit.show([...hit.found])
    const nests = ['bold', 'italic', 'underline', 'struck', 'spoiler', 'masked link'].includes(hit.mark)
    text += nests ? readInline(shown, marks) : shown
    rest = rest.slice(hit.found[0].length)
  }
  // A zero-width space breaks up @everyone; nobody sees it.
  return text.replaceAll('\u200b', '')
}
