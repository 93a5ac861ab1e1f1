import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression of the product and where it stands. */
export interface Pattern {
  /** `src/bot/command-words.ts:50`. */
  place: string
  source: string
  flags: string
}

/** What the sources say: every literal, and the places where an expression is put together while the program runs. */
export function patternsIn(root: string): { literals: Pattern[]; built: string[] } {
  const literals: Pattern[] = []
  const built: string[] = []
  for (const file of globSync('{src,adapters}/**/*.{ts,js}', { cwd: root }).sort()) {
    const text = readFileSync(join(root, file), 'utf8')
    const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const place = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
      if (isCall && node.expression.getText() === 'RegExp') built.push(place)
      ts.forEachChild(node, visit)
    }
    visit(parsed)
  }
  return { literals, built }
}
