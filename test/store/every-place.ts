import { postgresPlace, redisPlace, sqlitePlace } from './places.ts'
import { answers, POSTGRES, REDIS } from './servers.ts'

/** Every store that is there, for one test: with its own schema in PostgreSQL and its own numbered database in Redis. */
export async function everyPlace(schema: string, database: number) {
  return [
    { name: 'SQLite', place: sqlitePlace() },
    ...((await answers(POSTGRES, 'PostgreSQL'))
      ? [{ name: 'PostgreSQL', place: postgresPlace(POSTGRES, schema) }]
      : []),
    ...((await answers(REDIS, 'Redis'))
      ? [{ name: 'Redis', place: redisPlace(`${REDIS}/${database}`) }]
      : []),
  ]
}
