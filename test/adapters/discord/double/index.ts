import type { AddressInfo } from 'node:net'
import { Buckets, Faults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { createRest, type Seen } from './rest.ts'
import { createWorld, type World } from './world.ts'

/** A double of Discord on a port of this machine: REST v10 and gateway v10, refusing what Discord refuses. */
export interface Discord {
  world: World
  gateway: Gateway
  faults: Faults
  buckets: Buckets
  /** Every call, oldest first. */
  calls: Seen[]
  /** What goes into the adapter's configuration. */
  config: { token: string; apiUrl: string }
  close(): Promise<void>
}

export async function openDiscord(): Promise<Discord> {
  const world = createWorld()
  const gateway = new Gateway(world)
  const faults = new Faults()
  const buckets = new Buckets()
  const calls: Seen[] = []
  const server = createRest(world, faults, buckets, () => gateway.url(), calls)
  server.on('upgrade', (request, socket, head) => {
    gateway.server.handleUpgrade(request, socket, head, (one) =>
      gateway.server.emit('connection', one, request),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  gateway.url = () => `ws://127.0.0.1:${port}/`
  return {
    world,
    gateway,
    faults,
    buckets,
    calls,
    config: { token: world.token, apiUrl: `http://127.0.0.1:${port}/api` },
    async close() {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
