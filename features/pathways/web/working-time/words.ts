import type { Absence } from '#features/organisations/contract.ts'
import { t } from '#platform/web/i18n/t.ts'

export const reasonWord = (code: Absence['reasonCode']): string =>
  ({
    leave: t({ id: 'pathways.absence.leave', message: 'Congé' }),
    training: t({ id: 'pathways.absence.training', message: 'Formation' }),
    other: t({ id: 'pathways.absence.other', message: 'Autre' }),
  })[code]

export const stateWord = (state: Absence['state']): string =>
  ({
    'to-come': t({ id: 'pathways.absence.to-come', message: 'à venir' }),
    'under-way': t({ id: 'pathways.absence.under-way', message: 'en cours' }),
    over: t({ id: 'pathways.absence.over', message: 'passée' }),
    dropped: t({ id: 'pathways.absence.dropped', message: 'annulée' }),
  })[state]
