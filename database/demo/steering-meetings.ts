interface DemoMove {
  readonly move: string
  readonly to: string
  /** Days after the meeting. */
  readonly after: number
  readonly comment?: string
}

export interface DemoDecision {
  readonly label: string
  /** Nobody: the committee took note. */
  readonly owner?: 'manager' | 'desk' | 'companies' | 'funds'
  /** Days until it is due. */
  readonly within?: number
  readonly votes?: readonly [pro: number, against: number, abstained: number]
  readonly moves: readonly DemoMove[]
}

interface DemoMeeting {
  /** From today. */
  readonly days: number
  readonly points: readonly string[]
  readonly text: string
  readonly decisions: readonly DemoDecision[]
}

const start = (after: number): DemoMove => ({ move: 'start', to: 'doing', after })
const finish = (after: number, comment?: string): DemoMove => ({
  ...{ move: 'finish', to: 'done', after },
  ...(comment !== undefined && { comment }),
})

const steering: readonly DemoMeeting[] = [
  {
    days: -175,
    points: ['Bilan de l’année précédente', 'Objectifs de l’année', 'Maquette financière'],
    text: 'La cheffe de projet présente le bilan. Le comité relève la part des habitantes et habitants des quartiers prioritaires, en dessous de la cible, et demande un plan avec les prescripteurs.\n\nLa maquette financière est adoptée telle qu’elle a été envoyée.',
    decisions: [
      { label: 'Le comité prend acte du bilan et le transmet aux financeurs.', moves: [] },
      {
        ...{ label: 'Signer une charte d’accueil avec les trois premiers prescripteurs.', owner: 'desk' },
        ...{ within: 60, votes: [4, 0, 0], moves: [start(10), finish(52, 'Charte signée par les trois')] },
      },
      {
        ...{ label: 'Ouvrir une permanence d’entrée dans le quartier des Tanneurs.', owner: 'desk' },
        ...{ within: 90, moves: [start(20), finish(80)] },
      },
      {
        ...{ label: 'Proposer un avenant sur la durée du protocole.', owner: 'manager' },
        ...{ within: 150, moves: [start(60)] },
      },
      {
        ...{ label: 'Réunir la conférence des financeurs.', owner: 'funds', within: 100 },
        moves: [finish(97, 'Réunie, compte rendu joint au dossier')],
      },
    ],
  },
  {
    days: 12,
    points: ['Objectifs de l’année : où en sommes-nous', 'Suite des décisions'],
    text: '',
    decisions: [],
  },
]

const technical: readonly DemoMeeting[] = [
  {
    days: -110,
    points: ['Entrées du semestre', 'Clauses d’insertion'],
    text: 'Le comité compare les entrées à la cible et prépare les pistes à présenter au comité de pilotage.',
    decisions: [
      {
        ...{ label: 'Écrire aux employeurs du canal pour le forum de l’automne.', owner: 'companies' },
        ...{ within: 30, moves: [finish(28)] },
      },
      {
        ...{ label: 'Étudier un bus de l’emploi.', owner: 'manager', within: 60 },
        moves: [{ move: 'drop', to: 'dropped', after: 45, comment: 'Pas de financement cette année' }],
      },
      {
        ...{ label: 'Relancer les opérateurs sur les places vacantes.', owner: 'desk', within: 80 },
        moves: [start(15)],
      },
    ],
  },
  {
    days: -38,
    points: ['Préparation du comité de pilotage', 'Justificatifs FSE+'],
    text: 'Le comité prépare l’ordre du jour du comité de pilotage et revoit les pièces en retard.',
    decisions: [
      { label: 'Réunir les pièces FSE+ manquantes.', owner: 'funds', within: 60, moves: [start(5)] },
      { label: 'Préparer la note au comité de pilotage.', owner: 'manager', within: 48, moves: [] },
      { label: 'Le comité prend acte du calendrier de l’année.', moves: [] },
    ],
  },
]

/** The meetings of a committee of the demo, the first one first. */
export const meetingsOf = (kind: 'steering' | 'technical'): readonly DemoMeeting[] =>
  kind === 'steering' ? steering : technical
