import { shippedRoles } from '#features/organisations/server/public.ts'
import type { Partners } from './partners.ts'
import { demoId, type Random } from './random.ts'
import type { DemoRows } from './rows.ts'

export interface DemoMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly partner: string
  readonly etp: number
}

/** One member per shipped role, signed in with one click, and the colleagues that a team needs. */
const seats: readonly (Omit<DemoMember, 'id' | 'email'> & { readonly email?: string })[] = [
  { role: 'referent', name: 'Hélène Castaing', partner: 'mde', etp: 100 },
  { role: 'projectManager', name: 'Inès Marchetti', partner: 'plie', etp: 0 },
  { role: 'entryDesk', name: 'Nadia Roussel', partner: 'plie', etp: 0 },
  { role: 'prescriber', name: 'Olivier Brun', partner: 'france-travail', etp: 0 },
  { role: 'stepOperator', name: 'Sonia Lemaire', partner: 'auto-ecole', etp: 0 },
  { role: 'fundManager', name: 'Marc Delmas', partner: 'plie', etp: 0 },
  { role: 'partnerManager', name: 'Fabrice Tessier', partner: 'mde', etp: 0 },
  { role: 'forecaster', name: 'Camille Weber', partner: 'mde', etp: 0 },
  { role: 'committeeMember', name: 'Patricia Gaillard', partner: 'departement', etp: 0 },
  { role: 'electedOfficial', name: 'Jean-Marc Bonnet', partner: 'epci', etp: 0 },
  { role: 'controller', name: 'Virginie Schmitt', partner: 'epci', etp: 0 },
  { role: 'territoryAdmin', name: 'Lucie Amrani', partner: 'epci', etp: 0 },
  {
    role: 'referent',
    name: 'Paul Rivière',
    partner: 'passerelles',
    etp: 100,
    email: 'paul.riviere@demo.example',
  },
  { role: 'referent', name: 'Karima Touré', partner: 'ccas', etp: 80, email: 'karima.toure@demo.example' },
  {
    role: 'referent',
    name: 'Julien Morel',
    partner: 'mission-locale',
    etp: 50,
    email: 'julien.morel@demo.example',
  },
  {
    role: 'prescriber',
    name: 'Laetitia Caron',
    partner: 'ccas',
    etp: 0,
    email: 'laetitia.caron@demo.example',
  },
  {
    role: 'prescriber',
    name: 'Rachid Ouali',
    partner: 'mission-locale',
    etp: 0,
    email: 'rachid.ouali@demo.example',
  },
]

export const makeMembers = (random: Random, createdAt: Date): readonly DemoMember[] =>
  seats.map((seat) => ({
    ...seat,
    id: demoId(random, createdAt.getTime()),
    email: seat.email ?? `${seat.role.toLowerCase()}@demo.example`,
  }))

/** Of an employer who leads actions with the PLIE: she reads what was agreed, and no file. */
export const leadingEmployer = (random: Random, createdAt: Date): DemoMember => ({
  ...{ id: demoId(random, createdAt.getTime()), name: 'Nathalie Vasseur', email: 'partner@demo.example' },
  ...{ role: 'partner', partner: 'logistique', etp: 0 },
})

/** Of the intercommunalité: she steers what was agreed, and opens no file. */
export const director = (random: Random, createdAt: Date): DemoMember => ({
  ...{ id: demoId(random, createdAt.getTime()), name: 'Anne Delcourt', email: 'director@demo.example' },
  ...{ role: 'director', partner: 'epci', etp: 0 },
})

interface Placed {
  readonly rows: DemoRows
  readonly partners: Partners
  readonly schemeId: string
  readonly createdAt: Date
}

/** Writes the members and one team for each structure that carries referents. */
export const addMembers = (
  random: Random,
  members: readonly DemoMember[],
  placed: Placed,
): ReadonlyMap<string, string> => {
  const { rows, partners, schemeId, createdAt } = placed
  const teams = new Map<string, string>()
  for (const partner of new Set(members.filter((one) => one.role === 'referent').map((one) => one.partner))) {
    const id = demoId(random, createdAt.getTime())
    teams.set(partner, id)
    rows.add('organisations.team', {
      id,
      scheme_id: schemeId,
      organisation_id: partners.by(partner).id,
      label: `Équipe ${partners.by(partner).name}`,
    })
  }
  for (const member of members) {
    if (!shippedRoles.some((role) => role.code === member.role)) throw new Error(`no role ${member.role}`)
    rows.add('organisations.member', {
      id: member.id,
      organisation_id: partners.by(member.partner).id,
      name: member.name,
      email: member.email,
      etp_hundredths: member.etp,
      density: 'compact',
      created_at: createdAt,
      version: 1,
    })
  }
  return teams
}
