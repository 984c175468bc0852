import { type Known, settings } from './settings.ts'

/** Whom a setting concerns: an installation, its demonstration, or the tests. */
type Group =
  | 'Adresse'
  | 'Données'
  | 'Pièces jointes'
  | 'Courriel'
  | 'Sauvegarde'
  | 'Surveillance'
  | 'Démonstration et essais'

interface SettingLine {
  readonly group: Group
  /** What it is for, in French, without its default. */
  readonly says: string
}

/** One line for each setting: a setting without its line does not compile. */
export const settingLines: Readonly<Record<keyof Known, SettingLine>> = {
  BASSIN_PUBLIC_URL: {
    group: 'Adresse',
    says: 'adresse que les gens tapent, derrière le mandataire : liens des courriels, témoins sécurisés, contrôle d’origine',
  },
  BASSIN_TRUST_PROXY: {
    group: 'Adresse',
    says: '`1` derrière un mandataire qui pose lui-même `X-Forwarded-For` : l’adresse de l’appelant est celle qu’il donne',
  },
  BASSIN_HOST: {
    group: 'Adresse',
    says: 'adresse d’écoute ; laissez-la à la machine seule derrière un mandataire',
  },
  BASSIN_PORT: { group: 'Adresse', says: 'port d’écoute ; `0` en prend un libre' },
  BASSIN_DATA_DIR: {
    group: 'Données',
    says: 'base embarquée, secrets, journal de PostgreSQL ; à un seul Bassin',
  },
  BASSIN_DISK_RESERVE_MB: {
    group: 'Données',
    says: 'place libre, en mégaoctets, sous laquelle rien ne s’écrit plus : ce qui reste suffit à lire et à s’arrêter proprement',
  },
  DATABASE_URL: { group: 'Données', says: 'PostgreSQL à soi ; absent, PostgreSQL 18 embarqué' },
  BASSIN_DATABASE_APP_URL: {
    group: 'Données',
    says: 'accès du rôle `bassin_app`, quand celui de `DATABASE_URL` ne peut pas créer de rôle',
  },
  BASSIN_SECRET: {
    group: 'Données',
    says: 'clé des sessions, des liens et des seconds facteurs, 32 caractères au moins ; absente, faite une fois dans `secrets.json`',
  },
  BASSIN_FILES_IN: {
    group: 'Pièces jointes',
    says: 'où vont les nouvelles pièces : `database`, `folder` ou `s3` ; à dire quand un dossier et un seau sont réglés tous deux',
  },
  BASSIN_FILES_FOLDER: {
    group: 'Pièces jointes',
    says: 'dossier des pièces, à un seul Bassin ; absent, elles sont dans la base',
  },
  BASSIN_FILES_S3_ENDPOINT: {
    group: 'Pièces jointes',
    says: 'adresse d’un stockage compatible S3, comme `https://s3.exemple.fr` ; absent, aucun',
  },
  BASSIN_FILES_S3_REGION: { group: 'Pièces jointes', says: 'région que ce stockage attend' },
  BASSIN_FILES_S3_BUCKET: { group: 'Pièces jointes', says: 'seau des pièces, à un seul Bassin' },
  BASSIN_FILES_S3_KEY_ID: { group: 'Pièces jointes', says: 'identifiant de la clé d’accès au seau' },
  BASSIN_FILES_S3_SECRET: { group: 'Pièces jointes', says: 'secret de cette clé' },
  BASSIN_FILES_S3_SECRET_FILE: {
    group: 'Pièces jointes',
    says: 'fichier qui contient ce secret, au lieu du réglage précédent',
  },
  BASSIN_FILES_S3_PATH_STYLE: {
    group: 'Pièces jointes',
    says: '`1` : le seau suit l’adresse ; `0` : son nom la précède, comme `https://seau.s3.exemple.fr`',
  },
  BASSIN_SMTP_URL: {
    group: 'Courriel',
    says: 'serveur de courriel : `smtps://nom:mot@serveur:465`, ou `smtp://…:587` (STARTTLS s’il l’offre) ; absent, rien ne part',
  },
  BASSIN_MAIL_FROM: { group: 'Courriel', says: 'expéditeur des courriels' },
  BASSIN_BACKUP_DIR: {
    group: 'Sauvegarde',
    says: 'dossier des sauvegardes quotidiennes ; absent, le serveur n’en fait pas',
  },
  BASSIN_BACKUP_KEY_FILE: {
    group: 'Sauvegarde',
    says: 'fichier de la clé qui les ferme, gardé ailleurs qu’elles',
  },
  BASSIN_BACKUP_HOUR: { group: 'Sauvegarde', says: 'heure de la sauvegarde, dans le fuseau du serveur' },
  BASSIN_BACKUP_KEEP: { group: 'Sauvegarde', says: 'combien le dossier en garde' },
  BASSIN_METRICS_PORT: { group: 'Surveillance', says: 'port des mesures Prometheus ; absent, aucune' },
  BASSIN_METRICS_HOST: { group: 'Surveillance', says: 'adresse d’écoute des mesures' },
  BASSIN_METRICS_TOKEN: {
    group: 'Surveillance',
    says: 'jeton demandé au lecteur, obligatoire si les mesures sortent de la machine',
  },
  BASSIN_LOG_LEVEL: { group: 'Surveillance', says: 'finesse du journal, de `fatal` à `trace`' },
  BASSIN_DEMO_EPCI: {
    group: 'Démonstration et essais',
    says: 'crée la démonstration de cet EPCI dans une base vide ; un Bassin installé n’en crée que s’il est donné',
  },
  BASSIN_DEMO_DATE: {
    group: 'Démonstration et essais',
    says: 'dernier jour de la démonstration ; absent, le dernier lundi',
  },
  BASSIN_REFERENCE_DATA: {
    group: 'Démonstration et essais',
    says: 'fichiers officiels que lit `bassin reference import`',
  },
  BASSIN_TEST_DATABASE_URL: {
    group: 'Démonstration et essais',
    says: 'serveur PostgreSQL des tests ; rien d’autre ne le lit',
  },
}

/** The table of docs/operations/reglages.md, without its title. */
export function settingsTable(): string {
  const names = Object.keys(settingLines) as (keyof Known)[]
  const groups = [...new Set(names.map((name) => settingLines[name].group))]
  return groups
    .flatMap((group) => [
      `## ${group}`,
      header,
      ...names.filter((name) => settingLines[name].group === group).map(rowOf),
      '',
    ])
    .join('\n')
}

const header = '| réglage | sert à | sans lui |\n|---|---|---|'

const rowOf = (name: keyof Known): string =>
  `| \`${name}\` | ${settingLines[name].says} | ${defaultOf(name)} |`

const defaultOf = (name: keyof Known): string => {
  const absent = settings.shape[name].safeParse(undefined).data
  if (absent === undefined) return ''
  return `\`${typeof absent === 'boolean' ? Number(absent) : absent}\``
}
