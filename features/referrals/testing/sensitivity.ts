import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { referralRoutes } from '../contract.ts'

export const referralSensitivity: Sensitivity<typeof referralRoutes> = {
  columns: {
    referral: {
      identity: ['given_name', 'family_name', 'birth_name', 'name_key'],
      contact: ['email', 'phone', 'address'],
      referral: ['reason', 'availability'],
      answer: ['refusal_text', 'redirection'],
      code: [
        ...[
          'contact_preference',
          'criteria',
          'education_level',
          'resources',
          'sex',
          'situation_code',
          'commune_code',
        ],
        ...['postal_code', 'reference', 'refusal_code', 'state', 'france_travail_id'],
        ...['sender_contact_email', 'sender_contact_name', 'sender_contact_phone'],
      ],
    },
    message: { referral: ['body'] },
    outcome: { answer: ['step_label', 'step_english'], code: ['exit_class', 'state'] },
    transition: {
      answer: ['reason_text', 'revoke_reason'],
      code: ['from_state', 'move', 'reason_code', 'to_state'],
    },
    sensitive_criterion: { code: ['code'] },
  },
  aboutNobody: ['listReferralChoices'],
  headers: {
    identity: ['Nom', 'Prénom', 'Date de naissance'],
    contact: ['Commune'],
    answer: [
      ...[
        'Suite',
        'Motif de refus',
        'Étape en cours ou dernière',
        'Entrée le',
        'Sortie le',
        'Classe de la sortie',
      ],
    ],
    neutral: [
      ...['État', 'Réponse due le', 'Référence', 'Prescrite par', 'Prescripteur', 'Envoyée le', 'Expire le'],
      'Accompagnement',
    ],
  },
  fields: {
    identity: ['givenName', 'familyName', 'birthName', 'birthDate', 'sex', 'franceTravailId'],
    contact: ['phone', 'email', 'address', 'postalCode', 'communeCode', 'communeName', 'contactPreference'],
    situation: [
      ...['situationCode', 'joblessSince', 'educationLevel', 'resources', 'values.criteria', 'criteria.code'],
      ...['proofs.label', 'proofs.english', 'proofs.state', 'proofs.receivedOn'],
      ...['criteria.label', 'criteria.english', 'candidates.reason'],
    ],
    sensitive: ['sensitive.code', 'sensitive.validUntil'],
    document: ['attachments.name', 'attachments.mediaType', 'attachments.sizeBytes', 'attachToReferral#*'],
    referral: [
      ...[
        'values.reason',
        'availability',
        'messages.body',
        'messages.at',
        'messages.authorName',
        'fromSender',
      ],
      ...['personInformedOn'],
    ],
    answer: [
      ...[
        'refusal.code',
        'refusal.text',
        'redirection',
        'outcome.state',
        'outcome.enteredOn',
        'outcome.exitedOn',
      ],
      ...['outcome.exitClass', 'outcome.stepLabel', 'outcome.stepEnglish', 'outcome.stepIsOver'],
      'proofs.reason',
    ],
    composed: ['readLetter#recipient', 'paragraphs'],
    neutral: [
      // A prescription as an object of work: its number, its dates, who sent it.
      ...[
        'reference',
        'state',
        'schemeLabel',
        'createdAt',
        'sentAt',
        'answerDueOn',
        'expiresOn',
        'decidedAt',
      ],
      ...[
        'ageDays',
        'urgency',
        'history.at',
        'keptUntil',
        'move',
        'toState',
        'memberName',
        'senderName',
        'senderMemberName',
      ],
      ...[
        'organisationName',
        'contactName',
        'contactEmail',
        'contactPhone',
        'needsLetter',
        'verdict',
        'evidence',
      ],
      ...['hiddenCandidates', 'total', 'waiting', 'warnings', 'senders.name', 'schemes.label'],
      ...['readLetter#date', 'signature', 'subject', 'territoryName', '*.reason', 'attachments.createdAt'],
    ],
  },
}
