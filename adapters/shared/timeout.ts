/** @throws {Error} with `reason` where `work` takes longer than `milliseconds`; the work itself goes on. */
export async function withTimeout<T>(milliseconds: number, work: Promise<T>, reason: string): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(reason)), milliseconds)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
