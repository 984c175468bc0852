import { secondFactorRuleAt } from '#features/accounts/server/public.ts'
import { trailRetention } from '#features/audit/server/public.ts'
import { contactsKept } from '#features/contacts/server/public.ts'
import { cellsKeptMonths } from '#features/exchanges/server/public.ts'
import { shippedRoles } from '#features/organisations/server/public.ts'
import type { FactReading, GatherFacts } from '#features/privacy/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import { readBackupRuns } from '#platform/server/backup/backup-runs.ts'

/** What the features hold and what this installation really does, for the register of processing. */
export const privacyFacts: GatherFacts = {
  inUse: async ({ tx }) => {
    const [row] = await tx.query<
      Record<'pathways' | 'contacts' | 'referrals' | 'steps' | 'others' | 'samples' | 'requests', boolean>
    >(
      `select
         exists (select from pathways.published_pathway where territory_id = $1) as pathways,
         exists (select from contacts.contact where territory_id = $1 and not is_passage) as contacts,
         exists (select from referrals.published_referral where territory_id = $1) as referrals,
         exists (select from pathways.published_step where territory_id = $1) as steps,
         exists (select from people.published_person where territory_id = $1 and reason <> 'participant') as others,
         exists (select from controls.sample where territory_id = $1)
           or exists (select from funding.operation where territory_id = $1) as samples,
         exists (select from privacy.request where territory_id = $1) as requests`,
      [tx.territoryId],
    )
    const holds = {
      pathways: false,
      contacts: false,
      referrals: false,
      steps: false,
      others: false,
      samples: false,
      requests: false,
      ...row,
    }
    return {
      accompaniment: holds.pathways,
      // Whether a fact exists is itself a fact that only its own right reads: the activity is open as soon as files are.
      sensitive: holds.pathways || holds.referrals,
      contacts: holds.contacts,
      referrals: holds.referrals,
      steps: holds.steps,
      counsel: holds.others,
      reporting: holds.pathways,
      controls: holds.samples,
      exchanges: await holdsImports({ tx }),
      partners: true,
      members: true,
      requests: holds.requests,
    }
  },
  retention: async ({ tx, today }) => ({
    trail: await trailRetention(tx, today),
    contacts: await contactsKept(tx, today),
    imports: {
      words: {
        fr: `Copie des lignes reçues : ${cellsKeptMonths} mois`,
        en: `Copy of the lines received: ${cellsKeptMonths} months`,
      },
      source: 'Délai de DORA pour les pièces jointes, repris ici',
      verifiedOn: null,
    },
  }),
  measures: async (context) => [
    secondFactor(context.today),
    {
      code: 'wall',
      words: { fr: 'Cloison entre territoires', en: 'Wall between territories' },
      state: 'on',
      detail: {
        fr: 'Chaque requête nomme son territoire, et la base refuse les lignes des autres.',
        en: 'Each statement names its territory, and the database refuses the rows of others.',
      },
    },
    await trailMeasure(context),
    await backupMeasure(context),
    encryptedTransport(context),
  ],
}

const holdsImports = async ({ tx }: Pick<FactReading, 'tx'>): Promise<boolean> => {
  const [row] = await tx.query<{ some: boolean }>(
    'select exists (select from exchanges.import where territory_id = $1) as some',
    [tx.territoryId],
  )
  return row?.some ?? false
}

const frenchDay = (day: CalendarDate): string => day.split('-').reverse().join('/')
const labelOf = (code: string): string => shippedRoles.find((role) => role.code === code)?.label ?? code

/** Those that the rule lets in with one proof: the register is read in English too. */
const englishRoles: Readonly<Record<string, string>> = {
  prescriber: 'Prescriber',
  stepOperator: 'Step operator',
}

const secondFactor = (today: CalendarDate) => {
  const codes = secondFactorRuleAt(today)?.exemptRoles
  const exempt = codes?.map(labelOf).join(', ')
  const inEnglish = codes?.map((code) => englishRoles[code] ?? labelOf(code)).join(', ')
  return {
    code: 'second-factor',
    words: { fr: 'Deux preuves à la connexion', en: 'Two proofs at sign-in' },
    state: exempt === undefined ? 'off' : 'on',
    detail: {
      fr: exempt === undefined ? 'Aucune règle en vigueur.' : `Pour tous les rôles, sauf : ${exempt}.`,
      en: exempt === undefined ? 'No rule in force.' : `For every role but: ${inEnglish}.`,
    },
  } as const
}

const trailMeasure = async ({ tx, timeZone }: FactReading) => {
  const [row] = await tx.query<{ sealed: boolean; verifiedAt: Date | null; findings: number | null }>(
    `select exists (select from audit.seal where territory_id = $1) as sealed,
       v.verified_at as "verifiedAt", v.findings
     from (select 1) one left join lateral (select verified_at, findings from audit.verification
       where territory_id = $1 order by verified_at desc limit 1) v on true`,
    [tx.territoryId],
  )
  const day = row?.verifiedAt ? localDate(row.verifiedAt, timeZone) : undefined
  return {
    code: 'trail',
    words: { fr: 'Journal scellé des consultations', en: 'Sealed trail of what was opened' },
    state: row?.sealed ? 'on' : 'unknown',
    detail: {
      fr: day
        ? `Dernière vérification le ${frenchDay(day)} : ${row?.findings ? 'des écarts ont été trouvés' : 'rien à signaler'}.`
        : 'La chaîne n’a pas encore été vérifiée ici.',
      en: day
        ? `Last verified on ${day}: ${row?.findings ? 'it does not hold everywhere' : 'nothing to report'}.`
        : 'The chain was not verified here yet.',
    },
  } as const
}

const backupMeasure = async ({ tx, services, timeZone }: FactReading) => {
  const { folder, keyFile } = services.config.backups
  const { lastSuccess } = await readBackupRuns(tx.client)
  const day = lastSuccess && localDate(lastSuccess, timeZone)
  const isWorking = folder !== undefined && day !== undefined
  return {
    code: 'backups',
    words: { fr: 'Sauvegarde chaque nuit, chiffrée', en: 'Nightly backup, encrypted' },
    state: isWorking && keyFile !== undefined ? 'on' : 'off',
    detail: {
      fr: [
        folder === undefined ? 'Aucun dossier de sauvegarde n’est réglé sur ce serveur.' : '',
        folder !== undefined && keyFile === undefined ? 'Aucune clé n’est réglée.' : '',
        day ? `Dernière réussie le ${frenchDay(day)}.` : 'Aucune réussie à ce jour.',
      ]
        .filter(Boolean)
        .join(' '),
      en: [
        folder === undefined ? 'No folder of backups is set on this server.' : '',
        folder !== undefined && keyFile === undefined ? 'No key is set.' : '',
        day ? `Last success on ${day}.` : 'No success so far.',
      ]
        .filter(Boolean)
        .join(' '),
    },
  } as const
}

const encryptedTransport = ({ services }: FactReading) => {
  const { publicUrl } = services.config
  return {
    code: 'transport',
    words: { fr: 'Connexion chiffrée (HTTPS)', en: 'Encrypted connection (HTTPS)' },
    state: publicUrl === undefined ? 'unknown' : publicUrl.startsWith('https:') ? 'on' : 'off',
    detail: {
      fr: publicUrl === undefined ? 'L’adresse publique du serveur n’est pas réglée.' : publicUrl,
      en: publicUrl === undefined ? 'The public address of the server is not set.' : publicUrl,
    },
  } as const
}
