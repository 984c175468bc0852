/** The text of the invented protocol, article by article. */
export const protocolArticles: readonly (readonly [title: string, content: string])[] = [
  [
    'Objet',
    'Le plan local pour l’insertion et l’emploi réunit les partenaires du bassin pour conduire vers l’emploi durable les habitants qui en sont les plus éloignés, par un parcours individuel et un référent unique.',
  ],
  [
    'Territoire et public',
    'Le plan s’adresse aux habitants des communes du bassin : allocataires du RSA, demandeurs d’emploi de longue durée, jeunes sans qualification, travailleurs handicapés. Une attention particulière est portée aux quartiers prioritaires de la ville.',
  ],
  [
    'Entrée dans le plan',
    'Les partenaires prescrivent. La commission d’entrée examine chaque candidature dans les trente jours et motive ses refus.',
  ],
  [
    'Objectifs et évaluation',
    'Les parties s’accordent sur les objectifs chiffrés de l’annexe 1. Ils sont comptés depuis les parcours, publiés à chaque comité de pilotage et revus chaque année.',
  ],
  [
    'Engagements des partenaires',
    'France Travail met à disposition deux conseillers à temps plein. Le Département oriente vers le plan les allocataires du RSA qui en relèvent. La mission locale reçoit les jeunes. L’intercommunalité ouvre ses marchés aux clauses sociales.',
  ],
  [
    'Parcours et référent',
    'Chaque participant a un référent, un contrat d’engagement et un entretien au moins une fois par mois. Six mois après l’entrée dans l’emploi, sa situation est vérifiée.',
  ],
  [
    'Gouvernance',
    'Le comité de pilotage se réunit deux fois par an et décide. Le comité technique se réunit cinq fois par an et prépare ses décisions.',
  ],
  [
    'Relations avec les employeurs',
    'Une chargée de relations entreprises prospecte pour le compte de toutes les parties. Les offres recueillies sont partagées dans la semaine.',
  ],
  [
    'Financement',
    'Les parties financent le plan selon l’annexe financière, révisée chaque année par avenant. Le Fonds social européen plus cofinance l’accompagnement.',
  ],
  [
    'Données et confidentialité',
    'Les données des participants ne sont partagées qu’entre les professionnels qui les accompagnent. Les chiffres publiés ne désignent personne.',
  ],
  [
    'Durée, dénonciation',
    'Le protocole est conclu pour cinq ans, sans reconduction. Une partie peut le dénoncer par écrit motivé, six mois avant son terme.',
  ],
  [
    'Litiges',
    'Les parties recherchent un accord amiable au comité de pilotage avant tout recours devant le tribunal administratif.',
  ],
]

/** Where the third amendment, still a draft, would take article 2. */
export const widerTerritory =
  'Le plan s’adresse aux habitants des communes du bassin, auxquelles deux communes voisines s’ajoutent au 1er janvier : allocataires du RSA, demandeurs d’emploi de longue durée, jeunes sans qualification, travailleurs handicapés. Une attention particulière est portée aux quartiers prioritaires de la ville.'

export const localArticles: readonly (readonly [title: string, content: string])[] = [
  [
    'Objet',
    'Le volet emploi-formation du contrat met en cohérence les actions de l’État, de l’intercommunalité et de leurs partenaires pour l’emploi local.',
  ],
  [
    'Actions',
    'Les parties conduisent ensemble trois actions : la clause sociale dans les marchés du contrat, la découverte des métiers en tension, la mobilité des demandeurs d’emploi.',
  ],
  ['Suivi', 'Une revue annuelle dresse le bilan des actions et révise l’annexe financière.'],
]
