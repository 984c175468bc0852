import type { CalendarDate } from '#kernel/dates.ts'
import type { ListedCode } from './dated-list.ts'

/** The families and themes by which the field describes brakes, services and steps. */
export const themesSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Référentiel des thématiques de data·inclusion, schéma v1 (Plateforme de l’inclusion)',
  verifiedOn: '2026-11-22',
}

interface ThemeFamily extends ListedCode {
  /** `suffix of the code|French label|English label` */
  readonly themes: readonly string[]
}

const themeFamilies: readonly ThemeFamily[] = [
  {
    code: 'choisir-un-metier',
    label: 'Choisir un métier',
    english: 'Choosing an occupation',
    themes: [
      'confirmer-son-choix-de-metier|Confirmer son choix de métier|Confirming one’s choice',
      'connaitre-les-opportunites-demploi|Connaître les opportunités d’emploi|Knowing the job prospects',
      'decouvrir-un-metier-ou-un-secteur-dactivite|Découvrir un métier ou un secteur d’activité|Discovering an occupation or a sector',
      'identifier-ses-points-forts-et-ses-competences|Identifier ses points forts et ses compétences|Identifying strengths and skills',
    ],
  },
  {
    code: 'creer-une-entreprise',
    label: 'Créer une entreprise',
    english: 'Starting a business',
    themes: [
      'definir-son-projet-de-creation-dentreprise|Définir son projet de création d’entreprise|Defining a business project',
      'developper-son-entreprise|Développer son entreprise|Developing a business',
      'structurer-son-projet-de-creation-dentreprise|Structurer son projet de création d’entreprise|Structuring a business project',
    ],
  },
  {
    code: 'difficultes-administratives-ou-juridiques',
    label: 'Difficultés administratives ou juridiques',
    english: 'Administrative or legal difficulties',
    themes: [
      'accompagnement-aux-demarches-administratives|Accompagnement aux démarches administratives|Help with formalities',
      'accompagnement-pour-lacces-a-la-citoyennete|Accompagnement pour l’accès à la citoyenneté|Access to citizenship',
      'accompagnement-pour-lacces-aux-droits|Accompagnement pour l’accès aux droits|Access to rights',
      'beneficier-dune-mesure-daccompagnement-adapte|Bénéficier d’une mesure d’accompagnement adapté|Adapted support measure',
      'connaitre-ses-droits-face-a-une-discrimination|Connaître ses droits face à une discrimination|Rights when facing discrimination',
      'prendre-en-compte-une-problematique-judiciaire|Prendre en compte une problématique judiciaire|Dealing with a judicial matter',
    ],
  },
  {
    code: 'difficultes-financieres',
    label: 'Difficultés financières',
    english: 'Financial difficulties',
    themes: [
      'acquerir-une-autonomie-budgetaire|Acquérir une autonomie budgétaire|Budget autonomy',
      'ameliorer-sa-gestion-budgetaire|Améliorer sa gestion budgétaire|Better budgeting',
      'mettre-en-place-une-mesure-de-protection-financiere|Mettre en place une mesure de protection financière|Financial protection measure',
      'prevenir-une-degradation-de-la-situation-financiere|Prévenir une dégradation de la situation financière|Preventing financial decline',
      'situation-dendettement-surendettement|Situation d’endettement ou de surendettement|Debt and over-indebtedness',
    ],
  },
  {
    code: 'equipement-et-alimentation',
    label: 'Équipement et alimentation',
    english: 'Equipment and food',
    themes: [
      'aide-menagere|Aide ménagère|Help at home',
      'alimentation|Alimentation|Food',
      'electromenager|Électroménager|Household appliances',
      'habillement|Habillement|Clothing',
    ],
  },
  {
    code: 'famille',
    label: 'Famille',
    english: 'Family',
    themes: [
      'garde-denfants|Garde d’enfants|Childcare',
      'prise-en-charge-personne-dependante|Prise en charge d’une personne dépendante|Care of a dependent person',
      'soutien-a-la-parentalite-et-a-leducation|Soutien à la parentalité et à l’éducation|Parenting and education',
      'soutien-aidants|Soutien aux aidants|Support for carers',
      'surmonter-conflits-separation-violence|Surmonter les conflits liés à la séparation ou à la violence|Separation, conflict or violence',
    ],
  },
  {
    code: 'lecture-ecriture-calcul',
    label: 'Lecture, écriture et calcul',
    english: 'Reading, writing and arithmetic',
    themes: [
      'maitriser-le-calcul|Maîtriser le calcul|Arithmetic',
      'maitriser-le-francais|Maîtriser le français|French language',
    ],
  },
  {
    code: 'logement-hebergement',
    label: 'Logement et hébergement',
    english: 'Housing',
    themes: [
      'acheter-un-logement|Acheter un logement|Buying a home',
      'changer-de-logement|Changer de logement|Changing home',
      'louer-un-logement|Louer un logement|Renting a home',
      'rechercher-une-solution-dhebergement-temporaire|Rechercher une solution d’hébergement temporaire|Temporary accommodation',
      'reduire-les-impayes-de-loyer|Réduire les impayés de loyer|Reducing rent arrears',
      'se-maintenir-dans-le-logement|Se maintenir dans le logement|Keeping one’s home',
      'sinformer-sur-les-demarches-liees-a-lacces-au-logement|S’informer sur les démarches liées à l’accès au logement|Steps to access housing',
    ],
  },
  {
    code: 'mobilite',
    label: 'Mobilité',
    english: 'Mobility',
    themes: [
      'acceder-a-un-vehicule|Accéder à un véhicule|Getting a vehicle',
      'entretenir-reparer-son-vehicule|Entretenir et réparer son véhicule|Maintaining one’s vehicle',
      'etre-accompagne-dans-son-parcours-mobilite|Être accompagné dans son parcours mobilité|Mobility support',
      'financer-ma-mobilite|Financer ma mobilité|Funding one’s mobility',
      'mobilite-douce-partagee-collective|Utiliser des services de mobilité douce, partagée ou collective|Soft, shared or public transport',
      'preparer-un-permis|Préparer un permis|Preparing a driving licence',
    ],
  },
  {
    code: 'numerique',
    label: 'Numérique',
    english: 'Digital',
    themes: [
      'acceder-a-des-services-en-ligne|Accéder à des services en ligne|Using online services',
      'acceder-a-une-connexion-internet|Accéder à une connexion Internet|Internet access',
      'acquerir-un-equipement|Acquérir un équipement|Getting equipment',
      'maitriser-les-fondamentaux-du-numerique|Maîtriser les fondamentaux du numérique|Digital basics',
    ],
  },
  {
    code: 'preparer-sa-candidature',
    label: 'Préparer sa candidature',
    english: 'Preparing applications',
    themes: [
      'developper-son-reseau|Développer son réseau|Building a network',
      'organiser-ses-demarches-de-recherche-demploi|Organiser ses démarches de recherche d’emploi|Organising a job search',
      'realiser-un-cv-et-ou-une-lettre-de-motivation|Réaliser un CV et/ou une lettre de motivation|Curriculum vitae and cover letter',
      'valoriser-ses-competences|Valoriser ses compétences|Promoting one’s skills',
    ],
  },
  {
    code: 'remobilisation',
    label: 'Remobilisation',
    english: 'Remobilisation',
    themes: [
      'activites-sportives-et-culturelles|Activités sportives et culturelles|Sport and culture',
      'benevolat-action-citoyenne|Bénévolat et action citoyenne|Volunteering and citizenship',
      'bien-etre-confiance-en-soi|Bien-être et confiance en soi|Well-being and self-confidence',
      'lien-social|Lien social|Social ties',
    ],
  },
  {
    code: 'sante',
    label: 'Santé',
    english: 'Health',
    themes: [
      'acces-aux-soins|Accès aux soins|Access to care',
      'addictions|Addictions|Addictions',
      'constituer-un-dossier-mdph-invalidite|Constituer un dossier MDPH pour invalidité|Disability file (MDPH)',
      'sante-mentale|Santé mentale|Mental health',
      'sante-sexuelle|Santé sexuelle|Sexual health',
    ],
  },
  {
    code: 'se-former',
    label: 'Se former',
    english: 'Training',
    themes: [
      'monter-son-dossier-de-formation|Monter son dossier de formation|Setting up a training file',
      'trouver-sa-formation|Trouver sa formation|Finding training',
    ],
  },
  {
    code: 'souvrir-a-linternational',
    label: 'S’ouvrir à l’international',
    english: 'Going abroad',
    themes: [
      'connaitre-les-opportunites-demploi-a-letranger|Connaître les opportunités d’emploi à l’étranger|Job prospects abroad',
      'sinformer-sur-les-aides-pour-travailler-a-letranger|S’informer sur les aides pour travailler à l’étranger|Aid for working abroad',
      'sorganiser-suite-a-son-retour-en-france|S’organiser suite à son retour en France|Returning to France',
    ],
  },
  {
    code: 'trouver-un-emploi',
    label: 'Trouver un emploi',
    english: 'Finding a job',
    themes: [
      'convaincre-un-recruteur-en-entretien|Convaincre un recruteur en entretien|Convincing in an interview',
      'faire-des-candidatures-spontanees|Faire des candidatures spontanées|Unsolicited applications',
      'maintien-dans-lemploi|Maintien dans l’emploi|Staying in work',
      'repondre-a-des-offres-demploi|Répondre à des offres d’emploi|Answering job offers',
      'suivre-ses-candidatures-et-relancer-les-employeurs|Suivre ses candidatures et relancer les employeurs|Following up applications',
    ],
  },
]

/** Every theme, `family--theme`, beside the families themselves. */
export const themes: readonly ListedCode[] = themeFamilies.flatMap((family) => [
  { code: family.code, label: family.label, english: family.english },
  ...family.themes.map((line) => {
    const [suffix = '', label = '', english = ''] = line.split('|')
    return { code: `${family.code}--${suffix}`, label, english }
  }),
])
