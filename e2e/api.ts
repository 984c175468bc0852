import { newId } from '#kernel/id.ts'
import type { App, SignedIn } from './app.ts'

/** The API as the signed-in member of a page reaches it, under their first territory. */
export const apiOf = async ({ origin }: App, { context }: SignedIn) => {
  const headers = { 'x-bassin-csrf': '1', origin }
  const reply = await context.request.get(`${origin}/api/me`)
  const me = (await reply.json()) as { territories: { id: string }[] }
  const territory = `${origin}/api/territories/${me.territories[0]?.id}`
  const write = async <Reply>(method: 'post' | 'put', path: string, data: object): Promise<Reply> => {
    const got = await context.request[method](`${territory}/${path}`, { headers, data })
    if (!got.ok()) throw new Error(`${method} ${path}: ${got.status()} ${await got.text()}`)
    const text = await got.text()
    return (text === '' ? undefined : JSON.parse(text)) as Reply
  }
  return {
    get: async <Reply>(path: string): Promise<Reply> => {
      const got = await context.request.get(`${territory}/${path}`)
      if (!got.ok()) throw new Error(`GET ${path}: ${got.status()} ${await got.text()}`)
      return (await got.json()) as Reply
    },
    status: async (path: string): Promise<number> =>
      (await context.request.get(`${territory}/${path}`)).status(),
    post: <Reply>(path: string, data: object): Promise<Reply> => write('post', path, data),
    put: <Reply>(path: string, data: object): Promise<Reply> => write('put', path, data),
    /** Sends a file with the other fields of its form; gives the id under which it was sent. */
    send: async (path: string, fields: Readonly<Record<string, string>>, file: SentFile): Promise<string> => {
      const id = newId()
      const multipart = { id, ...fields, file: { ...file, buffer: Buffer.from(file.text) } }
      const got = await context.request.post(`${territory}/${path}`, { headers, multipart })
      if (!got.ok()) throw new Error(`POST ${path}: ${got.status()} ${await got.text()}`)
      return id
    },
  }
}

export type Api = Awaited<ReturnType<typeof apiOf>>

export interface SentFile {
  readonly name: string
  readonly mimeType: string
  readonly text: string
}

interface Mail {
  readonly template: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/**
 * The mail of that template to an address, in the outbox of the demo once the waiting jobs have run. By its template:
 * under a clock that stands still, two mails of one test have no order.
 */
export const mailTo = async (app: App, api: Api, recipient: string, template: string): Promise<Mail> => {
  await app.runJobs()
  const { items } = await api.get<{ items: Mail[] }>('outbox')
  const mail = items.find((one) => one.recipient === recipient && one.template === template)
  if (!mail) throw new Error(`no mail ${template} to ${recipient}`)
  return mail
}

/** The part of a mail's link that opens it. */
export const tokenOf = (mail: Mail, page: string): string => {
  const [, token] = new RegExp(`/${page}[/#]([^\\s]+)`).exec(mail.body) ?? []
  if (!token) throw new Error(`no link to ${page} in « ${mail.subject} »`)
  return token
}
