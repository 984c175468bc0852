import { FieldReader, type RawRow } from './read-fields.ts'
import {
  audiences,
  fees,
  mobilisationModes,
  mobilisers,
  receptionModes,
  serviceKinds,
} from './service-lists.ts'

const codesOf = (list: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ code }) => code))
const known = {
  kinds: codesOf(serviceKinds),
  audiences: codesOf(audiences),
  modes: codesOf(mobilisationModes),
  reception: codesOf(receptionModes),
  fees: codesOf(fees),
  mobilisers: codesOf(mobilisers),
}

/** Commune, département, EPCI, foreign country or France, as data·inclusion writes a zone. */
const isZone = (code: string): boolean => /^(?:[0-9AB]{5}|\d[0-9AB]\d?|\d{9}|france)$/.test(code)
const minutesIn = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 60))

/**
 * A service of data·inclusion v1 as it is kept. `contact_nom_prenom` is not: a colleague is reached at the address of
 * the service. `themes`: the codes of the national list.
 */
export const readService = (row: RawRow, themes: ReadonlySet<string>) => {
  const reader = new FieldReader(row)
  const values = {
    code: reader.required('id', { most: 300 }),
    source: reader.required('source', { most: 100 }),
    structure_code: reader.required('structure_id', { most: 300 }),
    name: reader.required('nom', { least: 3, most: 150 }),
    description: reader.required('description'),
    updated_on: reader.date('date_maj'),
    kind: reader.code('type', known.kinds),
    themes: reader.codes('thematiques', (code) => themes.has(code)),
    fee: reader.code('frais', known.fees),
    fee_details: reader.text('frais_precisions', 2000),
    audiences: reader.codes('publics', (code) => known.audiences.has(code)),
    audience_details: reader.text('publics_precisions', 2000),
    conditions: reader.text('conditions_acces', 4000),
    commune_code: reader.matching('code_insee', /^\w{5}$/, 'not-a-commune'),
    commune_name: reader.text('commune', 200),
    postal_code: reader.matching('code_postal', /^\d{5}$/, 'not-a-postal-code'),
    address: reader.text('adresse', 500),
    phone: reader.text('telephone', 60),
    email: reader.email('courriel'),
    reception: reader.codes('modes_accueil', (code) => known.reception.has(code)),
    zones: reader.codes('zone_eligibilite', isZone),
    mobilisation_link: reader.link('lien_mobilisation'),
    mobilisation_modes: reader.codes('modes_mobilisation', (code) => known.modes.has(code)),
    mobilisable_by: reader.codes('mobilisable_par', (code) => known.mobilisers.has(code)),
    mobilisation_details: reader.text('mobilisation_precisions', 2000),
    weekly_minutes: minutesIn(reader.number('volume_horaire_hebdomadaire', 0, 168)),
    weeks: reader.number('nombre_semaines', 1, 520),
    hours: reader.text('horaires_accueil', 500),
    source_link: reader.link('lien_source'),
  }
  return { values, refused: reader.refused, setAside: reader.setAside }
}
