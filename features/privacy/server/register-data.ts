import type { Measure, MissingCode, ProcessorRole, Register, Sourced } from '../contract.ts'

const toComplete = 'à compléter'
const unread = 'source à vérifier'

const missingWords: Readonly<Record<MissingCode, string>> = {
  controller: 'la structure qui porte le dispositif',
  controllerAddress: 'l’adresse du responsable',
  jointControl: 's’il y a des responsables conjoints',
  jointArrangement: 'l’accord entre responsables conjoints',
  dpo: 'comment joindre la personne chargée de la protection des données',
  hosting: 'l’hébergeur',
  mail: 'le service qui envoie les courriels',
  backups: 'où sont gardées les sauvegardes',
  basis: 'l’acte qui fonde la mission, relu',
  sensitiveCondition: 'la condition de l’article 9',
  organisationalMeasures: 'les mesures d’organisation',
  restoreDrill: 'le dernier essai de restauration',
}
const processorWords: Readonly<Record<ProcessorRole, string>> = {
  hosting: 'Hébergement',
  mail: 'Envoi des courriels',
  backups: 'Sauvegardes',
  other: 'Autre',
}
const stateWords: Readonly<Record<Measure['state'], string>> = {
  on: 'en place',
  off: 'pas en place',
  unknown: 'à vérifier',
}

const day = (date: string): string => date.split('-').reverse().join('/')
const read = ({ verifiedOn }: Sourced): string =>
  verifiedOn === null ? unread : `contrôlée le ${day(verifiedOn)}`
const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ') || toComplete

/** Every text of the printed register, ready to set: the template holds no sentence. */
export const registerData = (register: Register) => {
  const { content, number } = register.declaration
  return {
    title: 'Registre des activités de traitement',
    territory: register.territoryName,
    subtitle: `${register.territoryName}, au ${day(register.today)} (RGPD, article 30)`,
    footer: `Registre des traitements, ${register.territoryName}, version ${number}`,
    missing: register.missing.map((code) => missingWords[code]),
    facts: [
      {
        label: 'Responsables du traitement',
        value: joined(register.controllers.map(({ name, siret }) => (siret ? `${name} (${siret})` : name))),
      },
      { label: 'Adresse', value: content.controllerAddress ?? toComplete },
      { label: 'Responsables conjoints (article 26)', value: jointWords(content) },
      {
        label: 'Protection des données',
        value: joined([content.dpo.name, content.dpo.email, content.dpo.phone, content.dpo.address]),
      },
      { label: 'Acte qui fonde la mission', value: basisWords(content) },
      { label: 'Condition de l’article 9', value: content.sensitiveCondition ?? toComplete },
      { label: 'Mesures d’organisation', value: content.organisationalMeasures ?? toComplete },
      {
        label: 'Dernier essai de restauration',
        value: content.restoreDrillOn ? day(content.restoreDrillOn) : toComplete,
      },
    ],
    processors: (Object.keys(processorWords) as ProcessorRole[])
      .filter((role) => role !== 'other' || content.processors.other.name !== null)
      .map((role) => {
        const { name, place, contractOn } = content.processors[role]
        return [
          processorWords[role],
          name ?? toComplete,
          place ?? toComplete,
          contractOn ? day(contractOn) : toComplete,
        ]
      }),
    activities: register.activities.map((one) => ({
      title: one.words.fr,
      rows: [
        ['Finalité', one.purpose.fr],
        ['À ce jour', one.inUse ? 'des données sont gardées' : 'aucune donnée'],
        ['Base légale', `${one.basis.words.fr}. ${one.basis.source} (${read(one.basis)})`],
        ['Personnes', one.persons.fr],
        ['Données', one.classes.map(({ words }) => words.fr).join(' ; ')],
        ['Destinataires', one.recipients.map(({ label }) => label).join(', ')],
        ['Durée', one.retention.map((kept) => `${kept.words.fr} (${read(kept)})`).join(' ; ') || toComplete],
      ],
    })),
    measures: register.measures.map(({ words, state, detail }) => [words.fr, stateWords[state], detail.fr]),
  }
}

const jointWords = ({ jointControl, jointArrangement }: Register['declaration']['content']): string => {
  if (jointControl === null) return toComplete
  return jointControl === 'none' ? 'Aucun' : `Oui : ${jointArrangement ?? toComplete}`
}

const basisWords = ({ basisReference, basisVerifiedOn }: Register['declaration']['content']): string => {
  if (basisReference === null) return toComplete
  return `${basisReference} (${basisVerifiedOn ? `relu le ${day(basisVerifiedOn)}` : 'à relire'})`
}
