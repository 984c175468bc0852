import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type ImportFile, type ImportKind, readImport, receiveImport } from '../contract.ts'

/** A multipart body as `call` takes it: the route's own type has none, since it reads its parts itself. */
export const inForm = (fields: Readonly<Record<string, string>>, file?: File): object => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', file)
  return { body: form }
}

interface FileTraits {
  readonly kind?: ImportKind
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly name?: string
  readonly as?: string
  readonly id?: string
}

/** Sends a file to the API as a page does; a list of prescriptions comes from France Travail. */
export const sendFile = async (world: World, traits: FileTraits) => {
  const { kind = 'people', content, name = 'liste.csv', as = 'projectManager', id = newId() } = traits
  const sender = { organisationId: world.organisations.franceTravail, schemeId: world.schemeId }
  const form = inForm(
    {
      id,
      kind,
      ...(kind === 'referrals' && sender),
      ...(kind === 'episodes' && { schemeId: world.schemeId }),
    },
    new File([content], name),
  )
  return { id, answer: await world.as(as).call(receiveImport, { params: {}, ...form }) }
}

/** A file received, read and rehearsed. */
export const aRehearsal = async (world: World, traits: FileTraits): Promise<ImportFile> => {
  const { id, answer } = await sendFile(world, traits)
  if (answer.status !== 200) throw new Error(`import refused: ${answer.status} ${answer.text}`)
  await world.runJobs()
  return world.as(traits.as ?? 'projectManager').done(readImport, { params: { importId: id } })
}

/** The exact header of the principal extraction of France Travail. */
export const franceTravailHeader =
  'identifiant_unique_de;civilite;nom;prenom;lieu_naissance;code_lieu_naissance;date_naissance;adresse_ligne2;adresse_ligne3;adresse_ligne4;adresse_ligne5;adresse_ligne6;departement;dr;rome_1;appelation_rome_1;rome_2;appelation_rome_2;mrech.axetravailprincipal;mrech.axetravailsecondaire;der_entretien_ppae;der_entretien;inscription;code_motif_inscription;motif_inscription;categorie_inscription;struct_principale;referent_civilite;referent_nom;referent_prenom;referent_mail;code_safir;modalite_accompagnement;struct_suivi;suivi_debut;suivi_fin_prev;dif_financiere;dif_admin_jur;dif_sante;dif_logement;dif_transport;dif_inser_com;dif_familiale;brsa'

interface FranceTravailPerson {
  readonly id: string
  readonly civility?: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string
  readonly town?: string
  readonly health?: string
}

/** One line of that extraction, with the oddities of the real ones: `NULL`, a time with `0.0` seconds. */
export const franceTravailLine = (person: FranceTravailPerson): string => {
  const cells = new Map<string, string>([
    ['identifiant_unique_de', person.id],
    ['civilite', person.civility ?? 'MME'],
    ['nom', person.familyName],
    ['prenom', person.givenName],
    ['date_naissance', person.birthDate],
    ['adresse_ligne4', '12 RUE DES ESSAIS'],
    ['adresse_ligne6', person.town ?? '59000 LILLE'],
    ['rome_1', 'K1304'],
    ['appelation_rome_1', 'Employé / Employée de ménage'],
    ['inscription', '2025-03-12 00:00:0.0'],
    ['dif_sante', person.health ?? 'OUI'],
    ['brsa', 'O'],
  ])
  return franceTravailHeader
    .split(';')
    .map((column) => cells.get(column) ?? 'NULL')
    .join(';')
}

const families = ['AUBRUN', 'BELLIARD', 'CHAVANE', 'DELORIEUX', 'ESNAULT', 'FOURQUEZ']
const givens = ['Inès', 'Karim', 'Lucie', 'Moussa', 'Noémie']

/** Invented persons: 30 different names, each with its number and birth date. */
export const inventedPerson = (index: number): FranceTravailPerson => ({
  id: String(10_000_000_000 + index),
  civility: index % 2 === 0 ? 'MME' : 'M',
  familyName: families[index % families.length] ?? 'AUBRUN',
  givenName: givens[Math.floor(index / families.length) % givens.length] ?? 'Inès',
  birthDate: `19${String(70 + (index % 25)).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}`,
})
