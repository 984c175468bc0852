import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { serviceRoutes } from '../contract.ts'

/** Columns of the directory of services: of nobody followed. */
const ofDirectory = [
  ...[
    'code',
    'source',
    'name',
    'name_key',
    'commune_code',
    'commune_name',
    'postal_code',
    'address',
    'phone',
  ],
  ...['email', 'description', 'hours', 'source_link', 'content_hash'],
]

export const serviceSensitivity: Sensitivity<typeof serviceRoutes> = {
  columns: {
    list: { code: ['kind', 'file_name'] },
    structure: { code: [...ofDirectory, 'siret', 'website', 'networks'] },
    orientation: {
      needToKnow: ['reasons', 'requirements', 'other_contact'],
      code: ['state', 'theme_code', 'contact_preference', 'recipient'],
    },
    orientation_move: { needToKnow: ['reason_text'], code: ['move', 'to_state', 'reason_code'] },
    service: {
      code: [
        ...ofDirectory,
        ...[
          'kind',
          'themes',
          'fee',
          'fee_details',
          'audiences',
          'audience_details',
          'conditions',
          'reception',
        ],
        ...['zones', 'mobilisation_link', 'mobilisation_modes', 'mobilisable_by', 'mobilisation_details'],
      ],
    },
  },
  aboutNobody: [
    ...([
      'receiveServiceList',
      'readServiceLists',
      'searchServices',
      'exportServices',
      'readService',
    ] as const),
  ],
  fields: {
    identity: ['orientation.personName'],
    contact: ['findServicesFor#communeName', 'items.coverage', 'orientation.contact', 'contactPreference'],
    theme: ['items.theme', 'themeCode'],
    needToKnow: [
      ...['reasons', 'requirements', 'availableFrom', 'otherContact', 'moves.reasonText', 'moves.reasonCode'],
      ...['answerOrientation#orientation.state', 'openOrientation#orientation.state'],
    ],
    step: [
      ...['listOrientations#*', 'sendOrientation#*', 'withdrawOrientation#*', 'renewOrientationLink#*'],
      'readAnswer#*',
    ],
    neutral: [
      ...['askOrientationCode#*', 'openOrientation#*', 'answerOrientation#*'],
      ...[
        'items.name',
        'items.structureName',
        'items.kind',
        'items.themes',
        'items.audiences',
        'items.modes',
      ],
      ...['items.fee', 'items.communeName', 'items.updatedOn', 'total', 'kept'],
    ],
  },
}
