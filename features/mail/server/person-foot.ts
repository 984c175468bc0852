import type { Config } from '#platform/server/config.ts'
import { publicAddress } from '#platform/server/public-address.ts'

type Address = Pick<Config, 'publicUrl' | 'port'>

/** Where a person who is followed reads what is kept about her, at the foot of a mail or of a letter. */
export const rightsLine = (config: Address, slug: string): string =>
  `Vos données et vos droits : ${publicAddress(config, `/${slug}/vos-donnees`)}`

interface Written {
  readonly body: string
  readonly toPerson: boolean
}

/** The body as it leaves: a person who is followed reads where her data and her rights are told (RGPD, article 13). */
export const bodyAsSent = ({ body, toPerson }: Written, config: Address, slug: string | undefined): string =>
  toPerson && slug !== undefined ? `${body.trimEnd()}\n\n${rightsLine(config, slug)}` : body
