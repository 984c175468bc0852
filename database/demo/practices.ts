/** A practice of the demo; `partner` answers for it, `inspiredBy` is the place of another in the list. */
interface DemoPractice {
  readonly title: string
  readonly theme: string
  readonly problem: string
  readonly audiences: readonly string[]
  readonly territoryKind: string
  readonly steps: readonly string[]
  readonly etp: number
  readonly euros: number
  readonly partners: string
  readonly results: readonly { readonly label: string; readonly value: number; readonly unit: string }[]
  readonly source: string
  readonly limits: string
  readonly partner: string
  readonly evidence: string
  readonly evidenceWhy: string
  readonly transferability: string
  readonly inspiredBy?: number
}

/** What invented partners could have done; every figure is invented too. */
export const demoPractices: readonly DemoPractice[] = [
  {
    ...{ title: 'Des scooters prêtés pour les trois premiers mois', theme: 'mobility', partner: 'mde' },
    problem: 'Le premier car arrive à 7 h 40. L’équipe du matin commence à 5 h dans la zone d’activités.',
    ...{ audiences: ['rsa', 'youth'], territoryKind: 'Communes rurales à plus de 8 km des emplois' },
    steps: [
      'Relever les horaires d’embauche avec cinq employeurs',
      'Acheter dix scooters avec le garage solidaire',
      'Former à la conduite en une demi-journée',
      'Prêter pendant trois mois au plus, à partir du contrat',
    ],
    ...{ etp: 0.5, euros: 45_000, partners: 'Garage solidaire, cinq employeurs de la zone d’activités' },
    results: [
      { label: 'Contrats commencés grâce au prêt', value: 38, unit: 'contrats' },
      { label: 'Personnes encore en emploi à six mois', value: 27, unit: 'personnes' },
    ],
    ...{ source: 'Bilan 2025 de la Maison de l’emploi (fictif)', evidence: 'sms-1' },
    evidenceWhy: 'Comptes avant et après, sans groupe de comparaison.',
    limits: 'Rien pour les parents qui déposent un enfant : il leur faut une voiture.',
    transferability: 'Se reprend avec un garage solidaire et trois employeurs au moins.',
  },
  {
    ...{ title: 'Trois visites d’ateliers, puis une immersion', theme: 'industry', partner: 'plie' },
    problem: 'Les ateliers cherchent des opératrices et des opérateurs que personne n’imagine être.',
    ...{ audiences: ['women', 'long-jobless'], territoryKind: 'Bassin industriel' },
    steps: [
      'Choisir trois ateliers avec leurs responsables',
      'Visiter par groupes de douze, avec une ouvrière pour guide',
      'Proposer les dates d’immersion à la fin de la visite',
    ],
    ...{ etp: 0.2, euros: 6_000, partners: 'Trois entreprises industrielles, France Travail' },
    results: [
      { label: 'Immersions commencées', value: 31, unit: 'immersions' },
      { label: 'Embauches après immersion', value: 14, unit: 'embauches' },
    ],
    ...{ source: 'Suivi du PLIE, année 2025 (fictif)', evidence: 'sms-1' },
    evidenceWhy: 'Comptes de l’année, sans groupe de comparaison.',
    ...{
      limits: 'Une visite sans date d’immersion ne donne rien.',
      transferability: 'Partout où il y a des ateliers.',
    },
  },
  {
    ...{ title: 'Le rappel à six mois par la même personne', theme: 'inclusion', partner: 'plie' },
    problem: 'La moitié des emplois trouvés finit avant six mois, et personne ne le sait.',
    ...{ audiences: ['everyone'], territoryKind: '' },
    steps: [
      'Noter un jour de rappel à l’embauche',
      'Appeler à un, trois et six mois',
      'Proposer une aide en cas de difficulté',
    ],
    ...{ etp: 0.3, euros: 12_000, partners: 'Employeurs signataires' },
    results: [{ label: 'Situations connues à six mois', value: 86, unit: '%' }],
    ...{ source: 'Comparaison de deux équipes, 2024 et 2025 (fictif)', evidence: 'sms-3' },
    evidenceWhy: 'Équipe qui rappelle, comparée dans le temps à une équipe proche qui ne rappelait pas.',
    ...{
      limits: 'Demande une ligne directe et du temps protégé.',
      transferability: 'Sans condition particulière.',
    },
  },
  {
    ...{
      title: 'Un café des employeurs le premier mardi du mois',
      theme: 'skills',
      partner: 'mission-locale',
    },
    problem: 'Les jeunes ne connaissent pas les employeurs ; les employeurs ne connaissent que les CV.',
    ...{ audiences: ['youth', 'employers'], territoryKind: '' },
    steps: ['Inviter trois employeurs', 'Préparer une question par jeune', 'Noter les suites le jour même'],
    ...{ etp: 0.1, euros: 2_500, partners: 'Mission locale, union commerciale' },
    ...{ results: [{ label: 'Suites notées après un café', value: 52, unit: 'suites' }], evidence: 'none' },
    ...{ source: 'Feuilles de présence 2025 (fictif)', evidenceWhy: 'Aucune évaluation.' },
    ...{ limits: 'Les suites ne sont pas toutes des embauches.', transferability: 'Se reprend sans budget.' },
  },
  {
    ...{ title: 'L’agenda commun des marchés à clause', theme: 'procurement', partner: 'epci' },
    problem: 'Le facilitateur apprend un marché quand il est déjà publié.',
    ...{ audiences: ['everyone'], territoryKind: 'Intercommunalité et ses communes' },
    steps: [
      'Recueillir les projets des acheteurs en janvier',
      'Repérer les lots qui s’y prêtent',
      'Relire ensemble chaque trimestre',
    ],
    ...{ etp: 0.4, euros: 18_000, partners: 'Onze acheteurs publics' },
    results: [
      { label: 'Marchés annoncés avant leur publication', value: 64, unit: '%' },
      { label: 'Heures d’insertion réalisées', value: 21_400, unit: 'heures' },
    ],
    ...{ source: 'Rapport annuel des achats 2025 (fictif)', evidence: 'none', evidenceWhy: '' },
    ...{
      limits: 'Les petites communes annoncent tard.',
      transferability: 'Demande une élue ou un élu qui porte l’agenda.',
    },
  },
  {
    ...{ title: 'Des vélos électriques pour le second poste', theme: 'mobility', partner: 'ccas' },
    problem: 'Les personnes à temps partiel ont deux employeurs et une heure pour aller de l’un à l’autre.',
    ...{ audiences: ['women'], territoryKind: 'Ville moyenne' },
    steps: ['Recenser les doubles emplois', 'Prêter six vélos électriques', 'Faire le point chaque mois'],
    ...{ etp: 0.1, euros: 14_000, partners: 'Atelier vélo associatif' },
    results: [{ label: 'Vélos prêtés en même temps', value: 6, unit: 'vélos' }],
    ...{ source: 'Registre du CCAS 2026 (fictif)', evidence: 'none', evidenceWhy: '', inspiredBy: 0 },
    ...{ limits: 'Pas l’hiver pour tout le monde.', transferability: 'Un local fermé est indispensable.' },
  },
]
