import pino from 'pino'
import type { AdminContext } from '../../src/admin/guard.ts'
import type { Store } from '../../src/store/store.ts'
import { mhlw as survey } from './flows.ts'

export const operator = { platform: 'slack', user: 'UOP', operator: true }
export const configured = { platform: 'slack', user: 'UADM', operator: false }

/** What the admin's side works with: one operator, one admin, and a clock that stands still. */
export function contextOn(store: Store, more: Partial<AdminContext> = {}): AdminContext {
  return {
    store,
    surveys: [survey],
    survey: survey.id,
    admins: [operator, configured],
    adminsFromPlatform: [],
    globalPlatforms: new Set(),
    now: () => new Date('2026-11-24T09:00:00.000Z'),
    log: pino({ level: 'silent' }),
    ...more,
  }
}
