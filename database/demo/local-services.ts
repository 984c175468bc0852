import { nameKey } from '#kernel/names.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Offered {
  readonly name: string
  readonly description: string
  readonly kind: string
  readonly themes: readonly string[]
  readonly audiences?: readonly string[]
  readonly conditions?: string
  /** What the zone covers: the first commune, or the country. */
  readonly covers: 'commune' | 'epci' | 'country'
}

interface Structure {
  readonly name: string
  readonly networks?: readonly string[]
  readonly services: readonly Offered[]
}

/** Invented structures, so named that nobody takes them for real ones. */
const structures: readonly Structure[] = [
  {
    name: 'Roue libre (fictif)',
    services: [
      {
        ...{ name: 'Préparer son permis à tarif solidaire', kind: 'accompagnement', covers: 'epci' },
        description: 'Leçons de code en petit groupe et conduite accompagnée par un moniteur salarié.',
        themes: ['mobilite--preparer-un-permis'],
        audiences: ['demandeurs-emploi', 'beneficiaires-des-minimas-sociaux'],
        conditions: 'Être accompagné vers l’emploi ; une participation de 30 € par mois.',
      },
      {
        ...{ name: 'Location de voitures et de scooters', kind: 'aide-materielle', covers: 'epci' },
        description: 'Un véhicule pour aller travailler ou se former, trois mois au plus.',
        themes: ['mobilite--acceder-a-un-vehicule'],
        audiences: ['demandeurs-emploi', 'actifs'],
        conditions: 'Permis B ; une promesse d’embauche ou une entrée en formation.',
      },
    ],
  },
  {
    name: 'La Maison des petits pas (fictif)',
    services: [
      {
        ...{
          name: 'Garde d’enfants pour un entretien ou une formation',
          kind: 'aide-materielle',
          covers: 'commune',
        },
        description: 'Places réservées aux parents qui reprennent un emploi, à la journée ou à l’heure.',
        themes: ['famille--garde-denfants'],
        audiences: ['familles'],
      },
    ],
  },
  {
    name: 'Espace numérique des Écluses (fictif)',
    networks: ['espaces-publics-numeriques'],
    services: [
      {
        ...{ name: 'Apprendre à se servir d’un ordinateur', kind: 'atelier', covers: 'epci' },
        description: 'Huit ateliers de deux heures : courriel, démarches en ligne, candidature.',
        themes: ['numerique--maitriser-les-fondamentaux-du-numerique'],
        audiences: ['tous-publics'],
      },
    ],
  },
  {
    name: 'Point budget du Bassin (fictif)',
    networks: ['points-conseil-budget'],
    services: [
      {
        ...{ name: 'Faire le point sur son budget', kind: 'accompagnement', covers: 'epci' },
        description: 'Un rendez-vous confidentiel et gratuit avec une conseillère.',
        themes: [
          'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
          'difficultes-financieres--situation-dendettement-surendettement',
        ],
        audiences: ['tous-publics'],
      },
    ],
  },
  {
    name: 'Toit et territoire (fictif)',
    services: [
      {
        ...{ name: 'Chercher un autre logement', kind: 'accompagnement', covers: 'commune' },
        description: 'Constituer son dossier, comprendre les délais, préparer les visites.',
        themes: ['logement-hebergement--changer-de-logement'],
        audiences: ['tous-publics'],
      },
    ],
  },
  {
    name: 'Les mots du canal (fictif)',
    services: [
      {
        ...{ name: 'Cours de français pour l’emploi', kind: 'formation', covers: 'country' },
        description: 'Quatre matinées par semaine, par niveau, avec une visite d’entreprise par mois.',
        themes: ['lecture-ecriture-calcul--maitriser-le-francais'],
        audiences: ['tous-publics'],
      },
    ],
  },
]

/** The local offer of the demo, as a list of data·inclusion would bring it; gives the ids of its services. */
export const addLocalServices = (
  { rows, communes, today, managerId }: DemoSetting,
  random: Random,
  siren: string,
): readonly string[] => {
  const [centre] = communes
  const at = Date.parse(today)
  const zones = { commune: [centre?.code ?? ''], epci: [siren], country: ['france'] }
  const place = {
    commune_code: centre?.code ?? null,
    ...{ commune_name: centre?.name ?? null, postal_code: centre?.postalCode ?? null },
  }
  const ids = structures.flatMap((structure, rank) => {
    const structureId = demoId(random, at)
    const key = nameKey(structure.name).split(' ').slice(0, 3).join('-')
    rows.add('services.structure', {
      ...{ id: structureId, code: `demo--${key}`, source: 'demo', name: structure.name },
      ...{ name_key: nameKey(structure.name), updated_on: today, siret: null, ...place },
      ...{ address: `${rank + 3} rue des Bateliers`, phone: '+33300000000', email: `accueil@${key}.example` },
      ...{ website: null, description: null, hours: 'Mo-Fr 09:00-12:00,14:00-17:00' },
      ...{ networks: structure.networks ?? [], source_link: null, content_hash: '', closed_on: null },
    })
    return structure.services.map((one, order) => {
      const id = demoId(random, at)
      rows.add('services.service', {
        ...{ id, code: `demo--${key}-${order}`, source: 'demo', structure_id: structureId, name: one.name },
        ...{ name_key: nameKey(one.name), description: one.description, updated_on: today, kind: one.kind },
        ...{ themes: one.themes, fee: one.conditions ? 'payant' : 'gratuit', fee_details: null },
        ...{ audiences: one.audiences ?? [], audience_details: null, conditions: one.conditions ?? null },
        ...{ ...place, address: null, phone: null, email: null, reception: ['en-presentiel'] },
        ...{
          zones: zones[one.covers],
          mobilisation_link: null,
          mobilisable_by: ['professionnels', 'usagers'],
        },
        ...{ mobilisation_modes: ['envoyer-un-courriel', 'telephoner'], mobilisation_details: null },
        ...{ weekly_minutes: null, weeks: null, hours: null, source_link: null, content_hash: '' },
        closed_on: null,
      })
      return id
    })
  })
  for (const [kind, added] of [
    ['structures', structures.length],
    ['services', ids.length],
  ] as const)
    rows.add('services.list', {
      ...{ id: demoId(random, at), kind, file_name: `${kind}-demo.json`, is_whole: true, added, changed: 0 },
      ...{ unchanged: 0, closed: 0, refused: 0, imported_by: managerId, imported_at: `${today}T07:30:00Z` },
    })
  return ids
}
