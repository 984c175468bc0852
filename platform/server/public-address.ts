import type { Config } from './config.ts'

/** The address people type, put before the path of a page: `https://bassin.example/connexion`. */
export const publicAddress = (config: Pick<Config, 'publicUrl' | 'port'>, path: string): string =>
  `${(config.publicUrl ?? `http://127.0.0.1:${config.port}`).replace(/\/$/, '')}${path}`
