/** Lines no wider than `width` at this font size, where a full-width character is as wide as it is high. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines = ['']
  let used = 0
  for (const part of text.match(/[（「]*(?:[!-~]+|[^!-~（「])|[（「]+/gu) ?? []) {
    const wide = [...part].reduce(
      (sum, sign) => sum + (sign === ' ' ? 0.3 : /[!-~]/.test(sign) ? 0.56 : 1) * size,
      0,
    )
    const last = lines.length - 1
    // Closing marks never begin a line.
    if (used + wide > width && lines[last] !== '' && !/^[、。）」／]/.test(part)) {
      lines.push(part.trimStart())
      used = wide
    } else {
      lines[last] = `${lines[last]}${part}`
      used += wide
    }
  }
  return lines
}
