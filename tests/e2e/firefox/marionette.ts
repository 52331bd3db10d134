import { connect, type Socket } from 'node:net'

/**
 * Firefox's own remote protocol: JSON frames over a socket, each led by its length in bytes and a colon. Commands are
 * [0, id, name, parameters], answers [1, id, error, value].
 */
export class Marionette {
  private buffer = Buffer.alloc(0)
  private lastId = 0
  private greeted: () => void = () => {}
  private readonly waiting = new Map<number, (answer: [unknown, unknown]) => void>()

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.buffer = Buffer.concat([this.buffer, bytes])
      while (this.takeFrame());
    })
  }

  /** Connects as soon as the browser has told its port and listens there; gives up after 60 s. */
  static async connect(portNow: () => number): Promise<Marionette> {
    for (let attempt = 0; attempt < 300; attempt++) {
      const port = portNow()
      const socket = port === 0 ? null : await opened(port)
      if (socket) {
        const marionette = new Marionette(socket)
        await new Promise<void>((done) => {
          marionette.greeted = done
        })
        return marionette
      }
      await new Promise((done) => setTimeout(done, 200))
    }
    throw new Error('Firefox does not listen')
  }

  /** Sends a command and waits for its answer; throws what the browser refuses. */
  async send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.lastId
    const frame = JSON.stringify([0, id, name, parameters])
    const answer = new Promise<[unknown, unknown]>((done) => this.waiting.set(id, done))
    this.socket.write(`${Buffer.byteLength(frame)}:${frame}`)
    const [error, value] = await answer
    if (error) throw new Error(`${name}: ${JSON.stringify(error).slice(0, 600)}`)
    return (value as { value?: unknown } | null)?.value ?? value
  }

  /** Ends the connection. */
  close(): void {
    this.socket.destroy()
  }

  /** Takes one whole frame off the buffer; false when there is none yet. */
  private takeFrame(): boolean {
    const colon = this.buffer.indexOf(':')
    if (colon < 0) return false
    const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString())
    if (this.buffer.length < end) return false
    const frame = JSON.parse(this.buffer.subarray(colon + 1, end).toString())
    this.buffer = this.buffer.subarray(end)
    if (!Array.isArray(frame)) this.greeted()
    else this.waiting.get(frame[1])?.([frame[2], frame[3]])
    return true
  }
}

function opened(port: number): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => done(socket))
    socket.once('error', () => done(null))
  })
}
