import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { applyImport, listImportLines, readImport } from '../contract.ts'

/** The columns of carnet de bord. */
const carnetHeader =
  "Prénom*;Nom*;Date de naissance*;NIR;Téléphone;Email;Adresse;Adresse (complément);Code postal;Ville;Situation;Numéro allocataire CAF/MSA;Identifiant Pôle emploi;Droits RSA;Droits ARE;Droits ASS;Prime d'activité;RQTH;Zone de mobilité;Emploi recherché (code ROME);Niveau de formation;Structure;Accompagnateurs;Identifiant dans le SI*;Lieu de naissance"
const carnetLine = (cells: Readonly<Record<string, string>>): string =>
  carnetHeader
    .split(';')
    .map((header) => cells[header] ?? '')
    .join(';')

export const nadia = { 'Prénom*': 'Nadia', 'Nom*': 'Roussel', 'Date de naissance*': '02/03/1985' }
export const aFile = (...lines: Readonly<Record<string, string>>[]) =>
  `${carnetHeader}\n${lines.map(carnetLine).join('\n')}\n`

/** Persons of the territory, as they are stored. */
export const stored = (world: World) =>
  world.rows((tx) =>
    tx.query<Record<string, unknown>>(
      `select id, given_name as given, family_name as family, birth_date as birth, phone, postal_code as postal, email, resources, version
       from people.person where territory_id = $1 order by name_key`,
      [tx.territoryId],
    ),
  )
/** Applies an import to its end. */
export const apply = async (
  world: World,
  importId: string,
  mode: 'line-by-line' | 'all-or-nothing' = 'line-by-line',
) => {
  await world.as('projectManager').done(applyImport, { params: { importId }, body: { mode } })
  await world.runJobs()
  return world.as('projectManager').done(readImport, { params: { importId } })
}
export const lines = (world: World, importId: string) =>
  world.as('projectManager').done(listImportLines, { params: { importId }, query: {} })

export const aKnownPerson = async (world: World, email: string | null = null) => {
  const id = newId()
  await world.rows((tx) =>
    tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, birth_date, email, phone, created_at, updated_at)
       values ($1, $2, 'Nadia', 'Roussel', 'roussel nadia', '1985-03-02', $3, '+33320000001', $4, $4)`,
      [tx.territoryId, id, email, new Date('2026-02-01T08:00:00Z')],
    ),
  )
  return id
}
