import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { peopleRoutes } from '../contract.ts'

export const peopleSensitivity: Sensitivity<typeof peopleRoutes> = {
  columns: {
    person: {
      identity: ['given_name', 'family_name', 'birth_name', 'name_key'],
      contact: ['email', 'phone', 'address'],
      situation: ['outside_reason', 'target_job'],
      code: [
        ...[
          'contact_preference',
          'education_level',
          'household',
          'languages',
          'qpv_code',
          'qpv_proof',
          'reason',
        ],
        ...['resources', 'sex', 'situation_code', 'commune_code', 'postal_code', 'target_rome_code'],
        ...['france_travail_id'],
      ],
    },
    criterion: { situation: ['proof_kind', 'revoke_reason'], code: ['code', 'rule_version'] },
    criterion_proof: { situation: ['kind'] },
    sensitive_fact: { sensitive: ['constraint_note'], code: ['code', 'source'] },
    situation: { code: ['situation_code', 'source', 'details'] },
    notice: { code: ['channel', 'notice_code', 'notice_version'] },
    notice_text: { code: ['body_en', 'body_fr', 'reason', 'source', 'title_en', 'title_fr'] },
    follower: { code: ['role'] },
  },
  aboutNobody: ['listCriteria', 'listNoticeTexts'],
  fields: {
    identity: [
      'listUninformed#items.name',
      'givenName',
      'familyName',
      'birthName',
      'birthDate',
      'sex',
      'age',
      'franceTravailId',
    ],
    contact: [
      ...['phone', 'email', 'address', 'postalCode', 'communeCode', 'communeName', 'contactPreference'],
    ],
    situation: [
      ...[
        'reason',
        'outsideReason',
        'situationCode',
        'observedOn',
        'situations.source',
        'situations.recordedBy',
      ],
      ...[
        'situations.recordedAt',
        'joblessSince',
        'household',
        'dependentChildren',
        'educationLevel',
        'languages',
      ],
      ...['hasDrivingLicence', 'isInQpv', 'qpvCode', 'qpvProof', 'resources', 'targetJob', 'targetRomeCode'],
      ...['listHeldCriteria#*', 'addCriterion#*', 'proveCriterion#*'],
      ...[
        'notices.channel',
        'givenOn',
        'givenByName',
        'openedOn',
        'lastVersion',
        'lastGivenOn',
        'lastChannel',
        'noticeCode',
        'noticeVersion',
      ],
    ],
    sensitive: ['readSensitiveFacts#*'],
    trail: ['listOpenings#*', 'readOpeningDays#*'],
    document: ['listDocuments#*', 'addDocument#*'],
    neutral: [
      ...['createdAt', 'updatedAt', 'verdict', 'evidence', 'warnings', 'total'],
      ...['mayEdit', 'mayReadOpenings', 'mayReadSensitive', 'mayWriteSensitive'],
      // Whom to ask about somebody who is already known: never who she is.
      'hidden.askOrganisation',
    ],
  },
}
