import { type Known, settings } from './settings.ts'

/** What each setting is for, in French, without its default, under what it concerns: an installation, its demonstration, the tests. */
const groups = {
  Adresse: {
    BASSIN_PUBLIC_URL:
      'adresse que les gens tapent, derrière le mandataire : liens des courriels, témoins sécurisés, contrôle d’origine',
    BASSIN_TRUST_PROXY:
      '`1` derrière un mandataire qui pose lui-même `X-Forwarded-For` : l’adresse de l’appelant est celle qu’il donne',
    BASSIN_HOST: 'adresse d’écoute ; laissez-la à la machine seule derrière un mandataire',
    BASSIN_PORT: 'port d’écoute ; `0` en prend un libre',
  },
  Données: {
    BASSIN_DATA_DIR: 'base embarquée, secrets, journal de PostgreSQL ; à un seul Bassin',
    BASSIN_DISK_RESERVE_MB:
      'place libre, en mégaoctets, sous laquelle rien ne s’écrit plus : ce qui reste suffit à lire et à s’arrêter proprement',
    DATABASE_URL: 'PostgreSQL à soi ; absent, PostgreSQL 18 embarqué',
    BASSIN_DATABASE_APP_URL:
      'accès du rôle `bassin_app`, quand celui de `DATABASE_URL` ne peut pas créer de rôle',
    BASSIN_SECRET:
      'clé des sessions, des liens et des seconds facteurs, 32 caractères au moins ; absente, faite une fois dans `secrets.json`',
  },
  'Pièces jointes': {
    BASSIN_FILES_IN:
      'où vont les nouvelles pièces : `database`, `folder` ou `s3` ; à dire quand un dossier et un seau sont réglés tous deux',
    BASSIN_FILES_FOLDER: 'dossier des pièces, à un seul Bassin ; absent, elles sont dans la base',
    BASSIN_FILES_S3_ENDPOINT:
      'adresse d’un stockage compatible S3, comme `https://s3.exemple.fr` ; absent, aucun',
    BASSIN_FILES_S3_REGION: 'région que ce stockage attend',
    BASSIN_FILES_S3_BUCKET: 'seau des pièces, à un seul Bassin',
    BASSIN_FILES_S3_KEY_ID: 'identifiant de la clé d’accès au seau',
    BASSIN_FILES_S3_SECRET: 'secret de cette clé',
    BASSIN_FILES_S3_SECRET_FILE: 'fichier qui contient ce secret, au lieu du réglage précédent',
    BASSIN_FILES_S3_PATH_STYLE:
      '`1` : le seau suit l’adresse ; `0` : son nom la précède, comme `https://seau.s3.exemple.fr`',
  },
  Courriel: {
    BASSIN_SMTP_URL:
      'serveur de courriel : `smtps://nom:mot@serveur:465`, ou `smtp://…:587` (STARTTLS s’il l’offre) ; absent, rien ne part',
    BASSIN_MAIL_FROM: 'expéditeur des courriels',
  },
  Sauvegarde: {
    BASSIN_BACKUP_DIR: 'dossier des sauvegardes quotidiennes ; absent, le serveur n’en fait pas',
    BASSIN_BACKUP_KEY_FILE: 'fichier de la clé qui les ferme, gardé ailleurs qu’elles',
    BASSIN_BACKUP_HOUR: 'heure de la sauvegarde, dans le fuseau du serveur',
    BASSIN_BACKUP_KEEP: 'combien le dossier en garde',
  },
  Surveillance: {
    BASSIN_METRICS_PORT: 'port des mesures Prometheus ; absent, aucune',
    BASSIN_METRICS_HOST: 'adresse d’écoute des mesures',
    BASSIN_METRICS_TOKEN: 'jeton demandé au lecteur, obligatoire si les mesures sortent de la machine',
    BASSIN_LOG_LEVEL: 'finesse du journal, de `fatal` à `trace`',
  },
  'Démonstration et essais': {
    BASSIN_DEMO_EPCI:
      'crée la démonstration de cet EPCI dans une base vide ; un Bassin installé n’en crée que s’il est donné',
    BASSIN_DEMO_DATE: 'dernier jour de la démonstration ; absent, le dernier lundi',
    BASSIN_REFERENCE_DATA: 'fichiers officiels que lit `bassin reference import`',
    BASSIN_TEST_DATABASE_URL: 'serveur PostgreSQL des tests ; rien d’autre ne le lit',
  },
} as const satisfies Readonly<Record<string, Partial<Record<keyof Known, string>>>>

/** One line for each setting: a setting without its line does not compile. */
export const settingLines: Readonly<Record<keyof Known, string>> = {
  ...groups.Adresse,
  ...groups.Données,
  ...groups['Pièces jointes'],
  ...groups.Courriel,
  ...groups.Sauvegarde,
  ...groups.Surveillance,
  ...groups['Démonstration et essais'],
}

/** The table of docs/operations/reglages.md, without its title. */
export function settingsTable(): string {
  return Object.entries(groups)
    .flatMap(([group, lines]) => [
      `## ${group}`,
      header,
      ...(Object.keys(lines) as (keyof Known)[]).map(rowOf),
      '',
    ])
    .join('\n')
}

const header = '| réglage | sert à | sans lui |\n|---|---|---|'

const rowOf = (name: keyof Known): string => `| \`${name}\` | ${settingLines[name]} | ${defaultOf(name)} |`

const defaultOf = (name: keyof Known): string => {
  const absent = settings.shape[name].safeParse(undefined).data
  if (absent === undefined) return ''
  return `\`${typeof absent === 'boolean' ? Number(absent) : absent}\``
}
