import type { Listening } from './embedded-settings.ts'

interface Login {
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Address of an embedded database. Its socket goes in `host`, which overrides the name before the slash. */
export function embeddedUrl(listening: Listening, { user, password, database }: Login): string {
  const place = 'port' in listening ? `127.0.0.1:${listening.port}` : 'localhost'
  const url = new URL(`postgres://${place}/${encodeURIComponent(database)}`)
  url.username = encodeURIComponent(user)
  url.password = encodeURIComponent(password)
  if ('folder' in listening) url.searchParams.set('host', listening.folder)
  return url.href
}

/** The same server and options, with another login or another database. */
export function withLogin(address: string, login: Partial<Login>): string {
  const url = new URL(address)
  if (login.user !== undefined) url.username = encodeURIComponent(login.user)
  if (login.password !== undefined) url.password = encodeURIComponent(login.password)
  if (login.database !== undefined) url.pathname = `/${encodeURIComponent(login.database)}`
  return url.href
}
