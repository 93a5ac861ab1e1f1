import type { Fault } from './faults.ts'

export const everyFault: Fault[] = [
  { kind: 'fails', status: 503 },
  { kind: 'line broken' },
  { kind: 'answer lost' },
  { kind: 'slow', ms: 400 },
  { kind: 'rate limited', ms: 200 },
  { kind: 'rate limited', ms: 200, global: true },
  { kind: 'fails', status: 401 },
]
