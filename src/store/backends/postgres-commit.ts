import { hash } from 'node:crypto'
import type { QueryConfig, QueryResult } from 'pg'
import { absent, present, type Texts } from './backend.ts'

/** A list is sent as one text, joined by U+0001, which occurs neither in keys nor in JSON: quicker than an array. */
const list = (name: string) => `string_to_array(${name}, chr(1), '')`
const joined = (items: Iterable<string>) => [...items].join('\x01')

/**
 * One statement, so one round trip and one commit. It locks the records that were read ($1), in key order, and writes
 * only if each still has the hash it was found with ($2: SHA-256 of the text, empty for no record). A record that has
 * appeared meanwhile makes the plain INSERT fail, and with it the whole statement. $3–$4: what to write, $5: what to
 * remove.
 */
const COMMIT = `
WITH found AS (SELECT * FROM unnest(${list('$1')}, ${list('$2')}) AS t(key, hash)),
locked AS MATERIALIZED (
  SELECT key, encode(sha256(convert_to(value, 'UTF8')), 'hex') AS hash FROM monshin
  WHERE key = ANY(${list('$1')}) ORDER BY key FOR UPDATE),
conflicts AS MATERIALIZED (
  SELECT found.key FROM found LEFT JOIN locked USING (key) WHERE locked.hash IS DISTINCT FROM found.hash),
writing AS (
  SELECT t.key, t.value, found.key IS NOT NULL AND found.hash IS NULL AS new
  FROM unnest(${list('$3')}, ${list('$4')}) AS t(key, value) LEFT JOIN found USING (key)
  WHERE NOT EXISTS (SELECT FROM conflicts)),
created AS (INSERT INTO monshin SELECT key, value FROM writing WHERE new),
changed AS (
  INSERT INTO monshin SELECT key, value FROM writing WHERE NOT new
  ON CONFLICT (key) DO UPDATE SET value = excluded.value),
removed AS (DELETE FROM monshin WHERE key = ANY(${list('$5')}) AND NOT EXISTS (SELECT FROM conflicts))
SELECT key FROM conflicts`

/** The usual case, in two thirds of the time: one record ($1) changes from $2 to $3, and nothing else is written. */
const SWAP = 'UPDATE monshin SET value = $3 WHERE key = $1 AND value = $2'

export interface Statement {
  query: QueryConfig
  /** From its result: the keys of the records that are no longer as they were found. */
  conflicts(result: QueryResult<{ key: string }>): string[]
}

/** The statement that writes `writes` if every record is still as in `found`. */
export function statement(found: Texts, writes: Texts): Statement {
  const [[key, now] = [], more] = found
  const next = key === undefined ? undefined : writes.get(key)
  if (key !== undefined && now !== undefined && next !== undefined && !more && writes.size === 1) {
    return {
      query: { name: 'swap', text: SWAP, values: [key, now, next] },
      conflicts: ({ rowCount }) => (rowCount === 1 ? [] : [key]),
    }
  }
  const hashes = [...found.values()].map((text) => (text === undefined ? '' : hash('sha256', text)))
  const set = present(writes)
  const lists = [found.keys(), hashes, set.keys(), set.values(), absent(writes)]
  return {
    query: { name: 'commit', text: COMMIT, values: lists.map(joined) },
    conflicts: ({ rows }) => rows.map(({ key }) => key),
  }
}
