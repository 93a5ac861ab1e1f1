import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, quantile, type Round } from '../measure.ts'
import type { BenchOptions, Row } from '../row.ts'
import { type BotProcess, startBot } from './bot-process.ts'
import { readyLabel } from './ready-made.ts'
import { type Double, echoes, interview } from './respondent.ts'

/** Presses at the echo that come to as many calls as one interview. */
const PRESSES = 29

/** Whole interviews beside an echo bot of the same library; the unit is a call that the double has answered. */
export async function platformRow(
  name: string,
  work: string,
  open: () => Promise<Double>,
  scripts: { ours: 'assistant'; echo: string; by: string },
  { scale }: BenchOptions,
): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const [double, bare] = [await open(), await open()]
  const ours = await startBot(scripts.ours, double.platform, `sqlite:${join(folder, 'store.db')}`)
  const echo = await startBot(scripts.echo, bare.platform)
  const people = Math.max(4, Math.round(32 * scale))
  const costs = { ours: [] as number[], echo: [] as number[] }
  const round = async (
    on: Double,
    bot: BotProcess,
    costs: number[],
    act: (of: Double) => Promise<unknown>,
  ) => {
    const before = await bot.figures()
    const calls = on.calls()
    const start = performance.now()
    await Promise.all(Array.from({ length: people }, () => act(on)))
    const ms = performance.now() - start
    const units = on.calls() - calls
    costs.push(((await bot.figures()).cpu - before.cpu) / units)
    return { units, ms } satisfies Round
  }
  const compared = await compare(
    5,
    () => round(double, ours, costs.ours, (of) => interviewOnce(of)),
    () => round(bare, echo, costs.echo, (of) => echoOnce(of)),
  )
  await ours.stop()
  await echo.stop()
  await double.close()
  await bare.close()
  await rm(folder, { recursive: true })
  const cost = (of: number[]) => `${quantile(of, 0.5).toFixed(2)} ms`
  return {
    name,
    work,
    baseline: scripts.by,
    compared,
    target: { ratio: 0.9 },
    says: { 'processor time a call': cost(costs.ours), "the echo's": cost(costs.echo) },
  }
}

async function interviewOnce(double: Double): Promise<void> {
  const me = double.person()
  await interview(me)
  me.leaves()
}

async function echoOnce(double: Double): Promise<void> {
  const me = double.person()
  await echoes(me, readyLabel, PRESSES)
  me.leaves()
}
