import type { Words } from '#features/territory/contract.ts'

export interface DataClass {
  readonly code: DataClassCode
  readonly words: Words
  /** Health, disability, justice (R1): outside the categories of R263-3 I that may be shared by default. */
  readonly isSensitive: boolean
  /** Tables that hold it; every table that names a person is in one class, and a check says which is not. */
  readonly tables: readonly string[]
}

export type DataClassCode =
  | 'identity'
  | 'situation'
  | 'criteria'
  | 'sensitive'
  | 'referral'
  | 'pathway'
  | 'meeting'
  | 'diagnosis'
  | 'step'
  | 'exit'
  | 'private-note'
  | 'document'
  | 'imported'
  | 'notice'
  | 'access'
  | 'trail'
  | 'control'
  | 'funding'
  | 'mail'
  | 'partner'
  | 'member'
  | 'request'
  | 'contact'

const data = (
  code: DataClassCode,
  [fr, en]: readonly [fr: string, en: string],
  tables: readonly string[],
  isSensitive = false,
): DataClass => ({ code, words: { fr, en }, isSensitive, tables })

/**
 * What is kept about persons, in the words that residents read. After CASF R263-3 I and the tables of the product. The
 * rights test has classes of its own (`testing/sensitivity.ts`): it judges each column and field by who may read it,
 * where the register tells residents and members alike what a table holds. A test compares the two.
 */
export const dataClasses: readonly DataClass[] = [
  data(
    'identity',
    ['Identité et coordonnées', 'Identity and contact'],
    ['people.person', 'people.merge', 'people.set_apart'],
  ),
  data(
    'situation',
    ['Situation, diplôme, foyer, ressources', 'Situation, education, household, resources'],
    ['people.person', 'people.situation'],
  ),
  data(
    'criteria',
    ['Critères d’entrée et ce qui les prouve', 'Entry criteria and their proofs'],
    ['people.criterion', 'people.criterion_proof', 'people.criterion_proof_check', 'eligibility.assessment'],
  ),
  data(
    'sensitive',
    [
      'Handicap, santé, justice : leur existence et leurs limites, jamais un diagnostic',
      'Disability, health, justice: that they exist and until when, never a diagnosis',
    ],
    [
      'people.sensitive_fact',
      'referrals.sensitive_criterion',
      'exchanges.import_sensitive',
      'funding.sensitive_answer',
      'participant.filled_sensitive',
    ],
    true,
  ),
  data(
    'referral',
    ['Prescription, échanges avec le prescripteur, réponse', 'Referral, exchanges with its sender, answer'],
    ['referrals.referral', 'referrals.message', 'referrals.transition', 'referrals.outcome'],
  ),
  data(
    'pathway',
    [
      'Candidature, parcours, contrat, objectifs, suspensions',
      'Application, pathway, contract, objectives, breaks',
    ],
    [
      'pathways.application',
      'pathways.pathway',
      'pathways.contract',
      'pathways.objective',
      'pathways.signature',
      'pathways.withdrawn_signature',
      'pathways.suspension',
      'pathways.referent_assignment',
      'pathways.transition',
      'committee.agenda_item',
      'committee.decision',
      'transfers.departure',
      'transfers.arrival',
      'transfers.content',
      'transfers.envelope',
      'deadlines.deadline',
    ],
  ),
  data(
    'meeting',
    ['Entretiens : date, présence, compte rendu', 'Interviews: date, attendance, notes'],
    ['pathways.meeting', 'pathways.meeting_change', 'pathways.convening'],
  ),
  data(
    'step',
    [
      'Étapes, ateliers et présences, orientations vers un service',
      'Steps, workshops and attendance, orientations to a service',
    ],
    [
      'pathways.step',
      'pathways.attendance',
      'training.enrolment',
      'training.presence',
      'services.orientation',
      'services.orientation_move',
    ],
  ),
  data(
    'diagnosis',
    [
      'Diagnostic : forces et freins, sans santé ni justice',
      'Diagnosis: strengths and brakes, without health or justice',
    ],
    ['pathways.diagnosis', 'pathways.diagnosis_line', 'pathways.brake_spell'],
  ),
  data(
    'exit',
    ['Emplois, sortie, nouvelles après la sortie', 'Jobs, exit, news after the exit'],
    ['pathways.job', 'pathways.exit', 'pathways.watch', 'pathways.watch_attempt'],
  ),
  data(
    'private-note',
    ['Notes de travail de la personne qui accompagne', 'Working notes of the person who follows'],
    ['pathways.private_note'],
  ),
  data(
    'document',
    ['Pièces jointes et justificatifs', 'Attachments and proofs'],
    ['documents.file', 'pathways.proof'],
  ),
  data(
    'imported',
    ['Lignes reçues d’un partenaire', 'Lines received from a partner'],
    ['exchanges.import_line'],
  ),
  data(
    'notice',
    ['Information donnée : version, date, moyen', 'Notice given: version, date, way'],
    ['people.notice', 'privacy.retention_notice'],
  ),
  data(
    'access',
    ['Qui suit le dossier, page de la personne', 'Who follows the file, page of the person'],
    [
      ...['people.follower', 'participant.access', 'participant.ask'],
      ...['participant.own_request', 'participant.shown_document'],
    ],
  ),
  data('trail', ['Qui a ouvert, changé, exporté', 'Who opened, changed, exported'], ['audit.line']),
  data(
    'control',
    ['Dossiers tirés pour un contrôle', 'Files drawn for a control'],
    ['controls.sampled_person', 'controls.population_person'],
  ),
  data(
    'funding',
    ['Participation à une opération FSE+ et questionnaires', 'Part in an ESF+ operation and questionnaires'],
    [
      'funding.participation',
      'funding.stay',
      'funding.piece_mark',
      'funding.questionnaire',
      'funding.questionnaire_signature',
      'funding.answer',
      'participant.filled_form',
    ],
  ),
  data('mail', ['Courriels envoyés', 'Mails sent'], ['mail.message']),
  data(
    'partner',
    ['Nom et coordonnées professionnelles', 'Name and contact at work'],
    ['organisations.contact'],
  ),
  data(
    'member',
    ['Nom, courriel, rôles, connexions', 'Name, e-mail, roles, sign-ins'],
    [
      ...['organisations.member', 'organisations.member_role', 'organisations.member_etp'],
      ...['organisations.absence', 'accounts.user', 'accounts.session'],
    ],
  ),
  data(
    'contact',
    [
      'Premier contact : ce que la personne cherche, son âge par tranche, sa commune, comment lui répondre',
      'First contact: what the person looks for, their age by band, their commune, how to answer them',
    ],
    ['contacts.contact', 'contacts.message', 'contacts.move'],
  ),
  data(
    'request',
    ['Demandes sur les données et leurs réponses', 'Requests on data and their answers'],
    ['privacy.request', 'privacy.request_step'],
  ),
]
