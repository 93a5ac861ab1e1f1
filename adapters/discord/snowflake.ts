/** Discord's ids hold the time they were made at, in milliseconds of its own epoch. */
const EPOCH = 1_420_070_400_000n
const TIME_BITS = 22n

/** @throws {SyntaxError} for what is no id. */
export function timeOf(id: string): Date {
  return new Date(Number((BigInt(id) >> TIME_BITS) + EPOCH))
}

/** An id before every id of this time. */
export function idAt(time: Date): string {
  const since = BigInt(time.getTime()) - EPOCH
  return String((since > 0n ? since : 0n) << TIME_BITS)
}
