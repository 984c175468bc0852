import { z } from 'zod'

const text = (expected: string, shape: RegExp) => z.string().regex(shape, expected)
const address = (expected: string, protocol: RegExp) => z.url({ protocol, error: expected })
const postgres = () =>
  address('adresse attendue, comme postgres://utilisateur:mot@serveur/base', /^postgres(ql)?$/)
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const port = 'numéro de port attendu, de 0 à 65535'

/** Every setting that the environment may carry, with its default. */
export const settings = z.object({
  BASSIN_PORT: text(port, /^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535, port))
    .default(3000),
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
  BASSIN_TEST_DATABASE_URL: postgres().optional(),
  DATABASE_URL: postgres().optional(),
})

export const settingNames = Object.keys(settings.shape)
