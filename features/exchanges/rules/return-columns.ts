import type { CoveredPart } from './exchange-agreement.ts'
import { appointmentStatuses, bodyCodes, returnStates } from './return-codes.ts'

interface ReturnColumn {
  readonly key: string
  /** First line of the file: stable, a partner's tool reads it. */
  readonly label: string
  readonly kind: 'text' | 'date' | 'number'
  /** What the agreement must cover for the cell to be filled; absent: what the partner itself wrote. */
  readonly part?: CoveredPart
  /** The field of the API that says the same. */
  readonly field: string
  readonly values?: readonly string[]
}

const column = (
  key: string,
  label: string,
  kind: ReturnColumn['kind'],
  more: Omit<ReturnColumn, 'key' | 'label' | 'kind' | 'field'> & { readonly field?: string } = {},
) => ({ key, label, kind, ...more, field: more.field ?? key }) as const

/** The columns of the return, in the order of the file; added to at the end, never renamed nor moved. */
export const returnColumns = [
  column('reference', 'reference', 'text'),
  column('familyName', 'nom', 'text'),
  column('givenName', 'prenom', 'text'),
  column('birthDate', 'date_naissance', 'date'),
  column('franceTravailId', 'identifiant_france_travail', 'text'),
  column('sentOn', 'date_prescription', 'date'),
  column('state', 'suite', 'text', { part: 'answer', values: returnStates }),
  column('answeredOn', 'date_reponse', 'date', { part: 'answer' }),
  column('reasonCode', 'motif', 'text', { part: 'answer' }),
  column('enteredOn', 'date_entree', 'date', { part: 'answer' }),
  column('referentName', 'referent_nom', 'text', { part: 'referents', field: 'referent.name' }),
  column('referentEmail', 'referent_mail', 'text', { part: 'referents', field: 'referent.email' }),
  column('referentPhone', 'referent_telephone', 'text', { part: 'referents', field: 'referent.phone' }),
  column('legalReferent', 'organisme_referent', 'text', { part: 'referents', values: bodyCodes }),
  column('steps', 'etapes', 'text', { part: 'steps' }),
  ...appointmentStatuses.map((status) =>
    column(`appointments${status}`, `rdv_${status.toLowerCase()}`, 'number', {
      ...{ part: 'presence', field: `appointments.status = ${status}` },
    }),
  ),
  column('appointments', 'rdv_detail', 'text', { part: 'presence' }),
  column('exitedOn', 'date_sortie', 'date', { part: 'exit' }),
  column('exitClass', 'classe_sortie', 'text', { part: 'exit' }),
] as const satisfies readonly ReturnColumn[]
