import { addDays, addMonths, type CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { familyNames, givenNamesF, givenNamesM, streetNames } from './names.ts'
import type { DemoCommune } from './partners.ts'
import { demoId, type Random } from './random.ts'

export interface DemoPerson {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly nameKey: string
  readonly birthDate: CalendarDate
  readonly sex: 'F' | 'M'
  readonly email: string | null
  readonly phone: string | null
  readonly preference: string
  readonly address: string
  readonly commune: DemoCommune
  readonly isInQpv: boolean
  readonly qpvCode: string | null
  readonly franceTravailId: string | null
  readonly languages: readonly string[]
  readonly situation: string
  readonly education: string
  readonly joblessSince: CalendarDate
  readonly resources: readonly string[]
  readonly household: string
  readonly children: number
  readonly hasLicence: boolean
  readonly job: { readonly title: string; readonly rome: string }
}

/** What a file and a prescription both hold of a person. */
export const identityColumns = (person: DemoPerson) => ({
  given_name: person.givenName,
  family_name: person.familyName,
  name_key: person.nameKey,
  birth_date: person.birthDate,
  sex: person.sex,
  email: person.email,
  phone: person.phone,
  contact_preference: person.preference,
  address: person.address,
  postal_code: person.commune.postalCode,
  commune_code: person.commune.code,
  france_travail_id: person.franceTravailId,
  situation_code: person.situation,
  education_level: person.education,
  jobless_since: person.joblessSince,
  resources: person.resources,
})

export const jobs = [
  { title: 'Agent de service hospitalier', rome: 'J1301' },
  { title: 'Aide à domicile', rome: 'K1304' },
  { title: 'Préparatrice, préparateur de commandes', rome: 'N1103' },
  { title: 'Agent d’entretien', rome: 'K2204' },
  { title: 'Commis de cuisine', rome: 'G1602' },
  { title: 'Employé libre-service', rome: 'D1507' },
  { title: 'Maçon', rome: 'F1703' },
  { title: 'Peintre en bâtiment', rome: 'F1606' },
  { title: 'Jardinier paysagiste', rome: 'A1203' },
  { title: 'Conductrice, conducteur de car', rome: 'N4103' },
  { title: 'Secrétaire', rome: 'M1607' },
  { title: 'Soudeur', rome: 'H2913' },
] as const

export interface QpvRow {
  readonly code: string
  readonly name: string
  readonly commune_code: string
}

export const makePerson = (
  random: Random,
  asOf: CalendarDate,
  communes: readonly DemoCommune[],
  quarters: readonly QpvRow[],
  number: number,
): DemoPerson => {
  const sex = random.chance(0.53) ? 'F' : 'M'
  const givenName = random.pick(sex === 'F' ? givenNamesF : givenNamesM)
  const familyName = random.pick(familyNames)
  const age = random.weighted([
    [random.int(18, 25), 18],
    [random.int(26, 44), 48],
    [random.int(45, 62), 34],
  ])
  // Two thirds live in the first communes of the list, which are the most populated.
  const commune = random.chance(0.66) ? random.pick(communes.slice(0, 3)) : random.pick(communes)
  const own = quarters.filter((quarter) => quarter.commune_code === commune.code)
  const quarter = own.length > 0 && random.chance(0.5) ? random.pick(own) : undefined
  const isReachable = random.chance(0.85)
  return {
    id: demoId(random, Date.parse(asOf)),
    givenName,
    familyName,
    nameKey: nameKey(`${familyName} ${givenName}`),
    birthDate: addDays(addMonths(asOf, -12 * age), -random.int(0, 364)),
    sex,
    email: isReachable
      ? `${nameKey(givenName).replaceAll(' ', '.')}.${nameKey(familyName).replaceAll(' ', '-')}.${number}@personne.example`
      : null,
    // 06 39 98 xx xx is the block kept for fiction.
    phone: random.chance(0.94) ? `+3363998${String(number % 10_000).padStart(4, '0')}` : null,
    preference: random.weighted([
      ['sms', 45],
      ['phone', 30],
      ['email', 20],
      ['letter', 5],
    ]),
    address: `${random.int(1, 140)} ${random.pick(streetNames)}`,
    commune,
    isInQpv: quarter !== undefined,
    qpvCode: quarter?.code ?? null,
    franceTravailId: random.chance(0.8) ? String(90_000_000_000 + number) : null,
    languages: random.weighted([
      [['français'], 72],
      [['français', 'arabe'], 10],
      [['français', 'portugais'], 5],
      [['français', 'turc'], 4],
      [['français', 'tigrigna'], 3],
      [['français', 'dari'], 3],
      [['français', 'ukrainien'], 3],
    ]),
    situation: random.weighted([
      ['jobseeker', 84],
      ['inactive', 8],
      ['part-time-employed', 5],
      ['inclusion-job', 3],
    ]),
    education: random.weighted([
      ['none', 34],
      ['3', 33],
      ['4', 20],
      ['5', 8],
      ['6', 5],
    ]),
    joblessSince: addMonths(
      asOf,
      -random.weighted([
        [random.int(2, 11), 22],
        [random.int(12, 24), 30],
        [random.int(25, 72), 48],
      ]),
    ),
    resources: random.weighted([
      [['rsa'], 48],
      [['are'], 14],
      [['ass'], 13],
      [['none'], 12],
      [['prime-activite'], 8],
      [['salary'], 5],
    ]),
    household: random.weighted([
      ['alone', 34],
      ['single-parent', 27],
      ['couple-with-children', 19],
      ['couple', 11],
      ['with-relatives', 9],
    ]),
    children: random.weighted([
      [0, 45],
      [1, 22],
      [2, 20],
      [3, 9],
      [4, 4],
    ]),
    hasLicence: random.chance(0.46),
    job: random.pick(jobs),
  }
}
