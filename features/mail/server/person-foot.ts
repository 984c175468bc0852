import type { Config } from '#platform/server/config.ts'
import { publicAddress } from '#platform/server/public-address.ts'

interface Written {
  readonly body: string
  readonly toPerson: boolean
}

/** The body as it leaves: a person who is followed reads where her data and her rights are told (RGPD, article 13). */
export const bodyAsSent = (
  { body, toPerson }: Written,
  config: Pick<Config, 'publicUrl' | 'port'>,
  slug: string | undefined,
): string =>
  toPerson && slug !== undefined
    ? `${body.trimEnd()}\n\nVos données et vos droits : ${publicAddress(config, `/${slug}/vos-donnees`)}`
    : body
