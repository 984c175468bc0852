import { nameKey } from '#kernel/names.ts'
import type { Row } from './insert-rows.ts'
import { demoId, type Random } from './random.ts'

export interface DemoCommune {
  readonly code: string
  readonly name: string
  readonly postalCode: string
}

export interface Partner {
  readonly key: string
  readonly id: string
  readonly name: string
}

interface Kind {
  readonly key: string
  readonly kind: string
  readonly subKind?: string
  readonly name: (place: string) => string
  readonly prescribes?: boolean
  readonly operates?: boolean
  readonly isDiscreet?: boolean
}

/** "de Lille", "d’Arras", "du Havre", "des Abymes". */
const ofPlace = (place: string): string => {
  if (/^Le /.test(place)) return `du ${place.slice(3)}`
  if (/^Les /.test(place)) return `des ${place.slice(4)}`
  return /^[aeiouyhâàéèêîôœ]/i.test(place) ? `d’${place}` : `de ${place}`
}

/** Invented partners: the usual ones of a territory, so named that nobody takes them for real ones. */
const kinds: readonly Kind[] = [
  { key: 'plie', kind: 'plie', name: () => 'PLIE du Bassin' },
  { key: 'mde', kind: 'maison-emploi', name: () => 'Maison de l’emploi du Bassin', operates: true },
  { key: 'epci', kind: 'epci', name: (place) => `Intercommunalité ${ofPlace(place)} (fictive)` },
  { key: 'ccas', kind: 'ccas', name: (place) => `CCAS ${ofPlace(place)} (fictif)`, prescribes: true },
  {
    key: 'france-travail',
    kind: 'france-travail',
    name: () => 'France Travail, agence des Écluses',
    prescribes: true,
  },
  {
    key: 'mission-locale',
    kind: 'mission-locale',
    name: () => 'Mission locale des Deux-Rives',
    prescribes: true,
    operates: true,
  },
  { key: 'cap-emploi', kind: 'cap-emploi', name: () => 'Cap emploi des Collines', prescribes: true },
  {
    key: 'departement',
    kind: 'departement',
    name: () => 'Maison des solidarités du Département',
    prescribes: true,
  },
  { key: 'afpa', kind: 'afpa', name: () => 'Afpa, centre du Val', operates: true },
  {
    key: 'passerelles',
    kind: 'association',
    name: () => 'Passerelles Emploi',
    operates: true,
    prescribes: true,
  },
  { key: 'langues', kind: 'training-body', name: () => 'Atelier des langues', operates: true },
  { key: 'greta', kind: 'training-body', name: () => 'Formation des Métiers', operates: true },
  { key: 'auto-ecole', kind: 'association', name: () => 'Auto-école solidaire', operates: true },
  { key: 'linge', kind: 'siae', subKind: 'aci', name: () => 'Le Linge en commun', operates: true },
  { key: 'jardins', kind: 'siae', subKind: 'aci', name: () => 'Les Jardins du canal', operates: true },
  { key: 'interim', kind: 'siae', subKind: 'etti', name: () => 'Relais Intérim', operates: true },
  { key: 'services', kind: 'siae', subKind: 'ai', name: () => 'Coup de main services', operates: true },
  {
    key: 'spip',
    kind: 'state-service',
    name: () => 'Service partenaire de l’État',
    prescribes: true,
    isDiscreet: true,
  },
  { key: 'ehpad', kind: 'employer', name: () => 'Résidence Les Tilleuls', operates: true },
  { key: 'logistique', kind: 'employer', name: () => 'Quai Nord Logistique', operates: true },
  { key: 'batiment', kind: 'employer', name: () => 'Bâtir Ensemble', operates: true },
  { key: 'cuisine', kind: 'employer', name: () => 'La Table du marché', operates: true },
  { key: 'proprete', kind: 'employer', name: () => 'Clair Matin Propreté', operates: true },
  { key: 'boulangerie', kind: 'employer', name: () => 'Fournil des Halles', operates: true },
  { key: 'aide', kind: 'employer', name: () => 'Aide à domicile du Bassin', operates: true },
]

export interface Partners {
  readonly rows: readonly Row[]
  readonly by: (key: string) => Partner
  readonly all: readonly (Partner & Kind)[]
}

export const makePartners = (random: Random, communes: readonly DemoCommune[], createdAt: Date): Partners => {
  const [centre] = communes
  if (!centre) throw new Error('a territory has at least one commune')
  const all = kinds.map((kind) => ({
    ...kind,
    id: demoId(random, createdAt.getTime()),
    label: kind.name(centre.name),
  }))
  const rows = all.map((one) => ({
    id: one.id,
    kind: one.kind,
    sub_kind: one.subKind ?? null,
    name: one.label,
    name_key: nameKey(one.label),
    commune_code: random.chance(0.7) ? centre.code : random.pick(communes).code,
    email: `contact@${one.key}.example`,
    phone: `+33${random.int(1, 5)}0000${random.int(1000, 9999)}`,
    may_prescribe: one.prescribes ?? false,
    may_operate_steps: one.operates ?? false,
    is_discreet: one.isDiscreet ?? false,
    created_at: createdAt,
    version: 1,
  }))
  const found = all.map((one) => ({ ...one, name: one.label }))
  return {
    rows,
    all: found as unknown as Partners['all'],
    by: (key) => {
      const one = found.find((partner) => partner.key === key)
      if (!one) throw new Error(`no partner ${key}`)
      return { key, id: one.id, name: one.label }
    },
  }
}
