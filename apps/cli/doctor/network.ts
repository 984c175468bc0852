import { tryMailServer } from '#features/mail/server/public.ts'
import type { Config } from '#platform/server/config.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

const todo = {
  unreachable: 'Vérifiez BASSIN_SMTP_URL et le pare-feu.',
  account:
    'Vérifiez le compte et le mot de passe de BASSIN_SMTP_URL ; un caractère spécial s’y écrit en %XX.',
  certificate:
    'Le nom doit être celui du certificat. D’une autorité privée : NODE_EXTRA_CA_CERTS (docs/operations/installation.md, 5).',
} as const

/** Whether the mail server would take a mail, in TLS and signed in as the address says; nothing is sent. */
export const checkMail = async ({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Finding> => {
  if (!smtpUrl)
    return doubtful(
      'mail',
      'aucun serveur de courriel : les messages restent dans la boîte d’envoi',
      'Réglez BASSIN_SMTP_URL et BASSIN_MAIL_FROM.',
    )
  const { hostname, port, protocol, username } = new URL(smtpUrl)
  const place = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`
  const fault = await tryMailServer(smtpUrl)
  if (!fault) return right('mail', `${place} répond${username ? ' et accepte le compte' : ''}`)
  const says = {
    unreachable: `${place} ne répond pas comme un serveur de courriel (${fault.reason})`,
    account: `${place} refuse le compte (${fault.reason})`,
    certificate: `le certificat de ${place} n’est pas reconnu (${fault.reason})`,
  }
  return wrong('mail', says[fault.kind], todo[fault.kind])
}

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
