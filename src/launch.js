// Plain JavaScript, so that a Node too old to run TypeScript still gets as far as saying what to do.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 19)) {
  // From the second start on, Node takes the compiled sources from its cache: half the time to the first question.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  await import('./main.ts')
} else {
  const found = process.versions.node
  console.error(
    `Node.js ${found} では動きません。Node.js 24 を入れるか、「npm ci」（--omit=dev なし）のあと「npm start」で起動してください。`,
  )
  console.error(
    `Node.js ${found} is too old. Install Node.js 24, or run "npm ci" (without --omit=dev) and then "npm start".`,
  )
  process.exitCode = 1
}
