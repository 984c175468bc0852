import { z } from 'zod'
import { placeNames } from './files/file-place.ts'

const text = (expected: string, shape: RegExp) => z.string().regex(shape, expected)
const address = (expected: string, protocol: RegExp) => z.url({ protocol, error: expected })
const postgres = () =>
  address('adresse attendue, comme postgres://utilisateur:mot@serveur/base', /^postgres(ql)?$/)
const whole = (expected: string, [least, most]: readonly [number, number]) =>
  text(expected, /^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(least, expected).max(most, expected))
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const port = 'numéro de port attendu, de 0 à 65535'

/** Every setting that the environment may carry, with its default. */
export const settings = z.object({
  BASSIN_PORT: whole(port, [0, 65_535]).default(3000),
  BASSIN_HOST: z.string().default('127.0.0.1'),
  BASSIN_DATA_DIR: z.string().default('./data'),
  /** Address under which users reach Bassin, when a proxy stands before it: links in mails, cookies, origin check. */
  BASSIN_PUBLIC_URL: address('adresse http ou https attendue', /^https?$/).optional(),
  /** Set to 1 behind a reverse proxy: the caller's address is the one that the proxy gives. */
  BASSIN_TRUST_PROXY: z
    .enum(['0', '1'], { error: '0 ou 1 attendu' })
    .default('0')
    .transform((value) => value === '1'),
  BASSIN_DEMO_EPCI: text('SIREN de 9 chiffres attendu', /^\d{9}$/).default('200044618'),
  /** Day on which the demo's four years end; the last Monday when absent. */
  BASSIN_DEMO_DATE: z.iso.date('date attendue, comme 2026-03-02').optional(),
  BASSIN_SMTP_URL: address('adresse attendue, comme smtp://serveur:25', /^smtps?$/).optional(),
  BASSIN_MAIL_FROM: text('adresse électronique attendue', /^[^@]+@[^@]+$/).default(
    'Bassin <bassin@localhost>',
  ),
  BASSIN_SECRET: z.string().min(32, '32 caractères attendus au moins').optional(),
  BASSIN_LOG_LEVEL: z
    .enum(levels, { error: `une de ces valeurs attendue : ${levels.join(', ')}` })
    .default('info'),
  BASSIN_REFERENCE_DATA: z.string().default('../shared/data'),
  /** Address for the application's role on the server of `DATABASE_URL`, when Bassin may not make that role. */
  BASSIN_DATABASE_APP_URL: postgres().optional(),
  /** Room that writing leaves on the disk of the data folder, in megabytes; 0 to write until the end. */
  BASSIN_DISK_RESERVE_MB: whole('nombre de mégaoctets attendu, de 0 à 99999', [0, 99_999]).default(256),
  /** Folder of the daily backups; absent, none is made by the server. */
  BASSIN_BACKUP_DIR: z.string().optional(),
  /** File whose text opens the backups: kept elsewhere than they are. */
  BASSIN_BACKUP_KEY_FILE: z.string().optional(),
  /** Hour of the daily backup, in the time zone of the server. */
  BASSIN_BACKUP_HOUR: whole('heure attendue, de 0 à 23', [0, 23]).default(2),
  /** How many backups the folder keeps. */
  BASSIN_BACKUP_KEEP: whole('nombre attendu, de 1 à 9999', [1, 9999]).default(14),
  /** Where new attachments go; asked for when a folder and a bucket are both set. */
  BASSIN_FILES_IN: z
    .enum(placeNames, { error: `une de ces valeurs attendue : ${placeNames.join(', ')}` })
    .optional(),
  BASSIN_FILES_FOLDER: z.string().optional(),
  BASSIN_FILES_S3_ENDPOINT: address('adresse http ou https attendue', /^https?$/).optional(),
  BASSIN_FILES_S3_REGION: z.string().default('us-east-1'),
  BASSIN_FILES_S3_BUCKET: text('nom de seau attendu', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).optional(),
  BASSIN_FILES_S3_KEY_ID: z.string().optional(),
  BASSIN_FILES_S3_SECRET: z.string().optional(),
  /** File whose text is the secret, for who keeps none in the environment. */
  BASSIN_FILES_S3_SECRET_FILE: z.string().optional(),
  /** 0 where the bucket's name stands before the address of the service. */
  BASSIN_FILES_S3_PATH_STYLE: z
    .enum(['0', '1'], { error: '0 ou 1 attendu' })
    .default('1')
    .transform((value) => value === '1'),
  /** Where a Prometheus reads the metrics; absent, nowhere. */
  BASSIN_METRICS_PORT: whole(port, [0, 65_535]).optional(),
  BASSIN_METRICS_HOST: z.string().default('127.0.0.1'),
  /** Asked for as a bearer token, and needed wherever the metrics leave the machine. */
  BASSIN_METRICS_TOKEN: z.string().min(16, '16 caractères attendus au moins').optional(),
  BASSIN_TEST_DATABASE_URL: postgres().optional(),
  DATABASE_URL: postgres().optional(),
})

export const settingNames = Object.keys(settings.shape)

export type Known = z.output<typeof settings>
