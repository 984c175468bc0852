import type { Client, ClientBase } from 'pg'

/**
 * All that `send` sends to PostgreSQL before it returns leaves in one write: a write to the socket costs the process as
 * much as preparing a statement, and wakes the backend once instead of twice. The driver holds the parts of one
 * statement back the same way; holding back counts, so that it is undone once for each time.
 */
export const inOneWrite = <Sent>(client: ClientBase, send: () => Sent): Sent => {
  const { stream } = (client as Client).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

/** The same for all that is sent until the code that runs waits for something that is not there yet. */
export const sendTogether = (client: ClientBase): void => {
  const { stream } = (client as Client).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}
