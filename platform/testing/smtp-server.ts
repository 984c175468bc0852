import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

interface ReceivingServer {
  /** Each mail as it came, headers first; empty when a test begins. */
  readonly received: string[]
  /** The addresses that the envelopes named. */
  readonly recipients: string[]
  url(): string
  /** What a mail waits for before it is taken. */
  slowedBy: (() => Promise<unknown>) | undefined
}

/** A mail server for the tests of a file, or of a `describe`. */
export const aMailServer = (): ReceivingServer => {
  const receiving: ReceivingServer = {
    received: [],
    recipients: [],
    url: () => `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    slowedBy: undefined,
  }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      receiving.recipients.push(address)
      callback()
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        await receiving.slowedBy?.()
        receiving.received.push(Buffer.concat(chunks).toString())
        callback()
      })
    },
  })
  beforeAll(() => new Promise<void>((ready) => smtp.listen(0, '127.0.0.1', ready)))
  afterAll(() => new Promise<void>((done) => smtp.close(done)))
  beforeEach(() => {
    receiving.received.length = receiving.recipients.length = 0
    receiving.slowedBy = undefined
  })
  return receiving
}
