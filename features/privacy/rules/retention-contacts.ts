import type { Words } from '#features/territory/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'

/** What the features may name as a contact: `contacts` of their retention part. */
export const contactKinds = [
  'file-opened',
  'file-restored',
  'meeting',
  'message',
  'step',
  'contract',
  'application',
  'referral',
  'news',
] as const
type ContactKind = (typeof contactKinds)[number]

interface ContactDefinition {
  readonly validFrom: CalendarDate
  readonly words: Readonly<Record<ContactKind, Words>>
  readonly never: Words
  readonly source: string
  readonly verifiedOn: CalendarDate | null
}

/** The written definition of a contact: the latest one starts the clock. */
export const contactDefinition: ContactDefinition = {
  validFrom: '2026-11-28',
  words: {
    'file-opened': { fr: 'Dossier ouvert', en: 'File opened' },
    'file-restored': { fr: 'Dossier rouvert depuis les archives', en: 'File restored from the archive' },
    meeting: { fr: 'Entretien honoré', en: 'Interview held' },
    message: { fr: 'Appel ou message auquel la personne a répondu', en: 'Call or message that was answered' },
    step: {
      fr: 'Étape commencée ou terminée, présence notée',
      en: 'Step started or ended, attendance recorded',
    },
    contract: { fr: 'Contrat signé par la personne', en: 'Contract signed by the person' },
    application: { fr: 'Candidature décidée', en: 'Application decided' },
    referral: { fr: 'Prescription répondue ou close', en: 'Referral answered or closed' },
    news: {
      fr: 'Nouvelles données après une embauche ou une sortie',
      en: 'News given after a job or an exit',
    },
  },
  never: {
    fr: 'Jamais un contact : une mise à jour du système, un import, une lecture du dossier, un message laissé sans réponse, une absence.',
    en: 'Never a contact: an update by the system, an import, an opening of the file, a message left without an answer, an absence.',
  },
  source:
    'CNIL, délibération 2023-095 : dernier contact émanant de la personne ; définition écrite proposée au responsable de traitement',
  verifiedOn: null,
}
