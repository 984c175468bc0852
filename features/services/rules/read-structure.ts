import { FieldReader, type RawRow } from './read-fields.ts'

/** A structure of data·inclusion v1 as it is kept: no name of a person, no point on a map. */
export const readStructure = (row: RawRow) => {
  const reader = new FieldReader(row)
  const values = {
    code: reader.required('id', { most: 300 }),
    source: reader.required('source', { most: 100 }),
    name: reader.required('nom', { least: 3, most: 150 }),
    updated_on: reader.date('date_maj'),
    siret: reader.matching('siret', /^\d{14}$/, 'not-a-siret'),
    commune_code: reader.matching('code_insee', /^\w{5}$/, 'not-a-commune'),
    commune_name: reader.text('commune', 200),
    postal_code: reader.matching('code_postal', /^\d{5}$/, 'not-a-postal-code'),
    address: reader.text('adresse', 500),
    phone: reader.text('telephone', 60),
    email: reader.email('courriel'),
    website: reader.link('site_web'),
    description: reader.text('description'),
    hours: reader.text('horaires_accueil', 500),
    networks: reader.codes('reseaux_porteurs', (code) => /^[a-z0-9-]{2,60}$/.test(code)),
    source_link: reader.link('lien_source'),
  }
  return { values, refused: reader.refused, setAside: reader.setAside }
}
