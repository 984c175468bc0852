import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadSecrets } from './database/secrets.ts'
import { type FilesConfig, filesOf, incompleteFiles } from './files/files-config.ts'
import { nearestName } from './nearest-name.ts'
import { type Known, settingNames, settings } from './settings.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path of what Bassin keeps: embedded database, secrets, logs. */
  readonly dataFolder: string
  readonly publicUrl: string | undefined
  readonly trustProxy: boolean
  readonly demoEpci: string
  readonly demoDate: string | undefined
  /** Absent: mails stay in the outbox. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Key of signed cookies and links, at least 32 characters. */
  readonly secret: string
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly referenceData: string
  readonly databaseUrl: string | undefined
  readonly databaseAppUrl: string | undefined
  /** Below this room on the disk of the data folder, nothing is written any more. */
  readonly diskReserveBytes: number
  readonly backups: BackupConfig
  readonly files: FilesConfig
  readonly metrics: MetricsConfig
}

export interface BackupConfig {
  /** Absolute path of the folder of daily backups; absent, none is made by the server. */
  readonly folder: string | undefined
  readonly keyFile: string | undefined
  readonly hour: number
  readonly keep: number
}

export interface MetricsConfig {
  /** Absent: no metrics are served. */
  readonly port: number | undefined
  readonly host: string
  readonly token: string | undefined
}

/** All that is wrong with the settings, one line each: name, code, explanation. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`Réglages refusés :\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** Reads the settings; the key that is not given is made once and kept in the data folder. Throws `ConfigError`. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => value !== '' && (name.startsWith('BASSIN_') || name === 'DATABASE_URL'),
    ),
  )
  const parsed = settings.safeParse(given)
  const invalid = parsed.error?.issues.map(
    ({ path, message }) => `${path.join('.')} [setting-invalid] : ${message}.`,
  )
  const problems = [...(invalid ?? []), ...unknownNames(Object.keys(given))]
  if (parsed.success) problems.push(...incomplete(parsed.data))
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  const known = parsed.data
  const dataFolder = resolve(known.BASSIN_DATA_DIR)
  return {
    port: known.BASSIN_PORT,
    host: known.BASSIN_HOST,
    dataFolder,
    publicUrl: known.BASSIN_PUBLIC_URL,
    trustProxy: known.BASSIN_TRUST_PROXY,
    demoEpci: known.BASSIN_DEMO_EPCI,
    demoDate: known.BASSIN_DEMO_DATE,
    smtpUrl: known.BASSIN_SMTP_URL,
    mailFrom: known.BASSIN_MAIL_FROM,
    secret: known.BASSIN_SECRET ?? keptSecret(dataFolder),
    logLevel: known.BASSIN_LOG_LEVEL,
    referenceData: resolve(known.BASSIN_REFERENCE_DATA),
    databaseUrl: known.DATABASE_URL,
    databaseAppUrl: known.BASSIN_DATABASE_APP_URL,
    diskReserveBytes: known.BASSIN_DISK_RESERVE_MB * 1_000_000,
    backups: {
      folder: known.BASSIN_BACKUP_DIR && resolve(known.BASSIN_BACKUP_DIR),
      keyFile: known.BASSIN_BACKUP_KEY_FILE && resolve(known.BASSIN_BACKUP_KEY_FILE),
      hour: known.BASSIN_BACKUP_HOUR,
      keep: known.BASSIN_BACKUP_KEEP,
    },
    files: filesOf(known),
    metrics: {
      port: known.BASSIN_METRICS_PORT,
      host: known.BASSIN_METRICS_HOST,
      token: known.BASSIN_METRICS_TOKEN,
    },
  }
}

const loopback = ['127.0.0.1', '::1', 'localhost']

/** Settings that are right one by one and wrong together. */
const incomplete = (known: Known): string[] => [
  ...incompleteFiles(known),
  ...(known.BASSIN_BACKUP_DIR && !known.BASSIN_BACKUP_KEY_FILE
    ? ['BASSIN_BACKUP_KEY_FILE [setting-missing] : BASSIN_BACKUP_DIR demande un fichier de clé.']
    : []),
  ...(known.BASSIN_METRICS_PORT !== undefined &&
  !loopback.includes(known.BASSIN_METRICS_HOST) &&
  !known.BASSIN_METRICS_TOKEN
    ? ['BASSIN_METRICS_TOKEN [setting-missing] : un jeton protège les mesures qui sortent de la machine.']
    : []),
]

const unknownNames = (names: readonly string[]): string[] =>
  names
    .filter((name) => !settingNames.includes(name))
    .map(
      (name) =>
        `${name} [setting-unknown] : réglage inconnu ; vouliez-vous dire ${nearestName(name, settingNames)} ?`,
    )

function keptSecret(dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true })
  return loadSecrets(join(dataFolder, 'secrets.json')).applicationSecret
}
