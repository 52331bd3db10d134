const { port1: deaf, port2 } = new MessageChannel()
port2.close()

/**
 * Frees bytes that the browser made, at once. Left alone they are freed when garbage is collected, and moving them by
 * ArrayBuffer.transfer() leaves a hold on them with the browser; what is sent to nobody is let go.
 */
export function givenAway(bytes: Uint8Array): void {
  deaf.postMessage(null, [bytes.buffer as ArrayBuffer])
}
