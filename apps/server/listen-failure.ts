import { type Config, ConfigError } from '#platform/server/config.ts'

/** Why an address of the settings cannot be listened at, in words for who runs Bassin; any other failure as it is. */
export const listenFailure = (
  error: NodeJS.ErrnoException & { readonly address?: string; readonly port?: number },
  { metrics }: Pick<Config, 'metrics'>,
): Error => {
  const { code, address, port } = error
  const about = port !== undefined && port === metrics.port ? 'BASSIN_METRICS' : 'BASSIN'
  if (code === 'EADDRINUSE')
    return new ConfigError([
      `${about}_PORT [port-taken] : le port ${port} de ${address} est déjà pris. Arrêtez ce qui l’occupe, ou choisissez-en un autre.`,
    ])
  if (code === 'EACCES')
    return new ConfigError([
      `${about}_PORT [port-refused] : ce compte n’a pas le droit d’ouvrir le port ${port}. Prenez-en un au-dessus de 1023, derrière le mandataire.`,
    ])
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError([
      `${about}_HOST [address-unknown] : aucune adresse de cette machine ne s’y trouve. 127.0.0.1 convient derrière un mandataire.`,
    ])
  return error
}
