import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'

/** A request as the browser's network service began it, whoever in the browser had asked for it. */
export interface Begun {
  url: string
  /** Origin that asked: a page's, an extension's, or none for the browser's own. */
  initiator: string
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/** All requests in the log a browser has written (--log-net-log): pages, workers, extensions and the browser itself. */
export function requestsIn(file: string): Begun[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const start = constants.logEventTypes.URL_REQUEST_START_JOB
  return events.flatMap(({ type, params }) =>
    type === start && params?.url
      ? [{ url: params.url, initiator: params.initiator ?? 'none' }]
      : [],
  )
}

/** A place on this machine where every connection ends that has no business anywhere. */
export interface Elsewhere {
  port: number
  /** The first words of every connection. */
  heard: string[]
  close: () => Promise<void>
}

/** Starts listening for what ought not to come. */
export async function listenElsewhere(): Promise<Elsewhere> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      heard.push(bytes.toString('latin1'))
      socket.destroy()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address() as { port: number }
  return {
    port: address.port,
    heard,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** Whom connections wanted to reach: a name stands in clear in the first words of each, encrypted ones included. */
export function namesIn(connections: string[]): string[] {
  return connections.map(
    (words) => /\r\nhost: *([^\r]+)/i.exec(words)?.[1] ?? nameInHandshake(words) ?? 'nameless',
  )
}

/** The server name of a TLS greeting: two bytes 0, two lengths, a byte 0, the name's length, the name. */
function nameInHandshake(words: string): string | null {
  const number = (at: number) => words.charCodeAt(at) * 256 + words.charCodeAt(at + 1)
  for (let at = 0; at + 9 < words.length; at++) {
    const size = number(at + 7)
    const named = number(at) === 0 && number(at + 2) === size + 5 && number(at + 4) === size + 3
    if (named && size > 3 && words.charCodeAt(at + 6) === 0)
      return words.slice(at + 9, at + 9 + size)
  }
  return null
}
