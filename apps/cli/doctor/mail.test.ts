import { type AddressInfo, createServer, type Server } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import { checkMail } from './network.ts'

const listening = async <Result>(server: SMTPServer | Server, work: (port: number) => Promise<Result>) => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = ('server' in server ? server.server : server).address() as AddressInfo
  try {
    return await work(port)
  } finally {
    await new Promise<void>((done) => server.close(() => done()))
  }
}
const sent: string[] = []
const smtp = (options: ConstructorParameters<typeof SMTPServer>[0]) => {
  const server = new SMTPServer({
    onAuth: ({ username, password }, _session, callback) =>
      username === 'bassin' && password === 'mot:é'
        ? callback(null, { user: username })
        : callback(new Error('non')),
    onMailFrom: ({ address }, _session, callback) => {
      sent.push(address)
      callback()
    },
    ...options,
  })
  server.on('error', () => undefined)
  return server
}
const clear = { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }
const asked = (server: SMTPServer | Server, address: string) =>
  listening(server, (port) => checkMail({ smtpUrl: `${address}:${port}` }))

it('the doctor signs in at the mail server, and sends nothing', async () => {
  expect(await asked(smtp(clear), 'smtp://bassin:mot%3A%C3%A9@127.0.0.1')).toMatchObject({
    state: 'ok',
    says: expect.stringMatching(/répond et accepte le compte$/),
  })
  expect(await asked(smtp({ ...clear, authOptional: true }), 'smtp://127.0.0.1')).toMatchObject({
    state: 'ok',
    says: expect.stringMatching(/répond$/),
  })
  expect(sent).toEqual([])
})

it('the doctor says that a mail server refuses the account', async () => {
  expect(await asked(smtp(clear), 'smtp://bassin:autre@127.0.0.1')).toMatchObject({
    state: 'failure',
    says: expect.stringContaining('refuse le compte'),
    todo: expect.stringContaining('%XX'),
  })
})

it('the doctor says that the certificate of a mail server is not known', async () => {
  expect(await asked(smtp({ secure: true }), 'smtps://127.0.0.1')).toMatchObject({
    state: 'failure',
    says: expect.stringContaining('certificat'),
    todo: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  })
})

it('the doctor tells who is no mail server from who is nobody', async () => {
  const web = createServer((socket) =>
    socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n'),
  )
  expect(await asked(web, 'smtp://127.0.0.1')).toMatchObject({ state: 'failure' })
  const gone = await listening(createServer(), async (port) => port)
  expect(await checkMail({ smtpUrl: `smtp://127.0.0.1:${gone}` })).toMatchObject({
    state: 'failure',
    says: expect.stringContaining('ECONNREFUSED'),
    todo: expect.stringContaining('pare-feu'),
  })
  expect(await checkMail({ smtpUrl: undefined })).toMatchObject({ state: 'warning' })
})
