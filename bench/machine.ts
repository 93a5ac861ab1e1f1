import { cpus, totalmem } from 'node:os'

/** What the figures were measured on; only the ratios travel. */
export function describeMachine(): string {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), ${memory} GiB, Node ${process.versions.node}, ${process.platform}`
}
