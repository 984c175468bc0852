import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface ReceivedMail {
  readonly id: string
  readonly to: string
  readonly subject: string
}

export interface MailServer {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /** Called once a mail is received and before its sender is told so. */
  onReceived: () => Promise<void>
  open(): Promise<void>
  close(): Promise<void>
}

/** An SMTP server that closes and opens again on the same port. */
export async function aMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let smtp: SMTPServer | undefined
  let port = 0
  const open = () =>
    new Promise<void>((ready) => {
      const opened = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onData: async (stream, session, callback) => {
          const mail = await simpleParser(stream).catch(() => undefined)
          if (!mail) return
          const [to] = session.envelope.rcptTo
          received.push({ id: mail.messageId ?? '', to: to?.address ?? '', subject: mail.subject ?? '' })
          await server.onReceived()
          callback()
        },
      })
      opened.on('error', () => {})
      opened.listen(port, '127.0.0.1', () => {
        port = (opened.server.address() as AddressInfo).port
        smtp = opened
        ready()
      })
    })
  const server: MailServer = {
    get url() {
      return `smtp://127.0.0.1:${port}`
    },
    received,
    onReceived: async () => {},
    open,
    close: () => new Promise((done) => smtp?.close(done) ?? done()),
  }
  await open()
  return server
}
