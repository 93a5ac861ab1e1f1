/**
 * Text as a file can hold it: lines end in \n, and what XML, spreadsheets and PDF cannot carry or would act upon is taken
 * out: control characters, marks that turn the direction of writing, and halves of characters.
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
