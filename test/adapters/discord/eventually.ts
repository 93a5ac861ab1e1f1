/** Waits until something holds. */
export async function eventually(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come true within ${within} ms: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
