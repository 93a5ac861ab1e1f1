/**
 * Text that every file format can hold: lines end in \n, and control characters, marks that reverse the writing
 * direction and half characters are removed.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '',
    )
    .toWellFormed()
}

/**
 * A cell that no spreadsheet takes for a formula. One that begins with = + - @ (full-width too, and after blanks or
 * quotation marks) or with a tab gets an apostrophe in front.
 */
export function withoutFormula(text: string): string {
  const plain = plainText(text)
  return /^[\s\u200b-\u200f\u2060\ufeff'"]*[=+\-@＝＋－＠\t]/u.test(plain) ? `'${plain}` : plain
}
