/** What `look` finds, waiting for it as a person would; undefined where nothing comes within so many ms. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  within = 5_000,
): Promise<T | undefined> {
  const end = Date.now() + within
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) return undefined
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** @throws {Error} where something does not come true. */
export async function comesTrue(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const held = await eventually(async () => (await holds()) || undefined, within)
  if (!held) throw new Error(`did not come true within ${within} ms: ${holds}`)
}
