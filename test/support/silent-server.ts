import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * A server on a port of this machine that takes connections and hands them on to `target`, until it is told to fall
 * silent: then it keeps every connection and answers nothing. Without a target it is silent from the beginning.
 */
export async function silentServer(target?: { host: string; port: number }) {
  const sockets = new Set<Socket>()
  let isSilent = target === undefined
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (isSilent || !target) return
    const onward = connect(target)
    sockets.add(onward)
    onward.on('error', () => socket.destroy())
    socket.on('data', (data) => !isSilent && onward.write(data))
    onward.on('data', (data) => !isSilent && socket.write(data))
    socket.on('close', () => onward.destroy())
    onward.on('close', () => !isSilent && socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    fallsSilent() {
      isSilent = true
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
