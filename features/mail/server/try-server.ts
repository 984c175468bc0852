import nodemailer from 'nodemailer'

interface MailServerFault {
  readonly kind: 'certificate' | 'account' | 'unreachable'
  /** In the words of the server or of the network: for whoever installs, in no log. */
  readonly reason: string
}

const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }

/** Greets the mail server, in TLS when the address says so, and signs in; sends nothing. Its fault, when it has one. */
export const tryMailServer = async (smtpUrl: string): Promise<MailServerFault | undefined> => {
  const transport = nodemailer.createTransport({ url: smtpUrl, ...patience })
  try {
    await transport.verify()
    return undefined
  } catch (thrown) {
    const error = thrown as Error & { code?: string }
    return { kind: kindOf(error), reason: error.message.split('\n')[0]?.slice(0, 200) ?? '' }
  } finally {
    transport.close()
  }
}

const kindOf = ({ code, message }: Error & { code?: string }): MailServerFault['kind'] => {
  if (code === 'EAUTH') return 'account'
  return /certificate|altname/i.test(message) ? 'certificate' : 'unreachable'
}
