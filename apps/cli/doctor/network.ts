import { connect } from 'node:net'
import type { Config } from '#platform/server/config.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

const patience = 5_000

/** Whether the mail server answers; nothing is sent. */
export const checkMail = async ({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Finding> => {
  if (!smtpUrl)
    return doubtful(
      'mail',
      'aucun serveur de courriel : les messages restent dans la boîte d’envoi',
      'Réglez BASSIN_SMTP_URL et BASSIN_MAIL_FROM.',
    )
  const { hostname, port, protocol } = new URL(smtpUrl)
  const place = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 25)}`
  const failure = await reach(hostname, Number(place.split(':').at(-1)))
  return failure
    ? wrong('mail', `${place} ne répond pas (${failure})`, 'Vérifiez BASSIN_SMTP_URL et le pare-feu.')
    : right('mail', `${place} répond`)
}

const reach = (host: string, port: number): Promise<string | undefined> =>
  new Promise((done) => {
    const socket = connect({ host, port, timeout: patience })
    const end = (failure?: string) => {
      socket.destroy()
      done(failure)
    }
    socket.once('connect', () => end())
    socket.once('timeout', () => end('délai dépassé'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.name))
  })

const isLocal = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

/** The public address and the proxy: cookies are marked secure, and callers told apart, by these settings alone. */
export const checkAddress = ({
  publicUrl,
  trustProxy,
  host,
}: Pick<Config, 'publicUrl' | 'trustProxy' | 'host'>): Finding => {
  if (!publicUrl && isLocal(host)) return right('address', 'accès depuis cette machine seulement')
  if (!publicUrl)
    return wrong('address', `écoute sur ${host} sans adresse publique`, 'Réglez BASSIN_PUBLIC_URL.')
  if (!publicUrl.startsWith('https://') && !isLocal(new URL(publicUrl).hostname))
    return wrong('address', `${publicUrl} n’est pas chiffrée`, 'Servez Bassin en https derrière un proxy.')
  if (!trustProxy && publicUrl.startsWith('https://'))
    return doubtful(
      'address',
      `${publicUrl}, sans confiance au proxy : tous les appels semblent venir de lui`,
      'Réglez BASSIN_TRUST_PROXY=1 si le proxy pose X-Forwarded-For.',
    )
  return right('address', publicUrl)
}
