import { t } from '#platform/web/i18n/t.ts'

/** The documents that the shipped lists ask for; French administrations give them under these names. */
const words: Readonly<Record<string, () => string>> = {
  'Attestation RSA': () => t({ id: 'people.asked.rsa', message: 'Attestation RSA' }),
  'Attestation ASS': () => t({ id: 'people.asked.ass', message: 'Attestation ASS' }),
  'Attestation AAH': () => t({ id: 'people.asked.aah', message: 'Attestation AAH' }),
  'Attestation ASE': () => t({ id: 'people.asked.ase', message: 'Attestation ASE' }),
  'Attestation CAF': () => t({ id: 'people.asked.caf', message: 'Attestation CAF' }),
  'Attestation France Travail': () =>
    t({ id: 'people.asked.france-travail', message: 'Attestation France Travail' }),
  'Diplôme ou déclaration sur l’honneur': () =>
    t({ id: 'people.asked.degree', message: 'Diplôme ou déclaration sur l’honneur' }),
  'Diplôme ou déclaration': () =>
    t({ id: 'people.asked.degree-or-statement', message: 'Diplôme ou déclaration' }),
  'Fiche de prescription': () => t({ id: 'people.asked.referral', message: 'Fiche de prescription' }),
  'Pièce d’identité': () => t({ id: 'people.asked.identity', message: 'Pièce d’identité' }),
  'RQTH en cours': () => t({ id: 'people.asked.rqth', message: 'RQTH en cours' }),
  'Domiciliation ou attestation sociale': () =>
    t({ id: 'people.asked.domiciliation', message: 'Domiciliation ou attestation sociale' }),
  'Titre et autorisation de travail': () =>
    t({ id: 'people.asked.residence', message: 'Titre et autorisation de travail' }),
  'Justificatif de domicile': () => t({ id: 'people.asked.address', message: 'Justificatif de domicile' }),
  'Billet de sortie': () => t({ id: 'people.asked.release', message: 'Billet de sortie' }),
  'Évaluation linguistique': () => t({ id: 'people.asked.language', message: 'Évaluation linguistique' }),
  'Diagnostic d’un prescripteur habilité': () =>
    t({ id: 'people.asked.diagnosis', message: 'Diagnostic d’un prescripteur habilité' }),
}

/** The document that a criterion asks for, in the language of the page; one that a territory named stays so. */
export const proofWord = (proof: string): string => words[proof]?.() ?? proof
