import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

/** What a refused file would do, as the end of « Ce fichier… ». */
const dangerWords = (): Readonly<Record<string, string>> & { readonly program: string } => ({
  script: t({ id: 'people.danger.script', message: 'contient un script.' }),
  program: t({ id: 'people.danger.program', message: 'lance un programme quand on l’ouvre.' }),
  attachment: t({ id: 'people.danger.attachment', message: 'contient un autre fichier.' }),
  form: t({
    id: 'people.danger.form',
    message: 'contient un formulaire qui agit ou envoie ce qu’on y tape.',
  }),
  macro: t({ id: 'people.danger.macro', message: 'contient des macros.' }),
  'embedded-object': t({ id: 'people.danger.object', message: 'contient un objet d’un autre programme.' }),
  'remote-content': t({
    id: 'people.danger.remote',
    message: 'va chercher un contenu ailleurs quand on l’ouvre.',
  }),
})

export const problems: ProblemSentences = {
  'both-pathways-open': () =>
    t({
      id: 'people.problem.both-open',
      message:
        'Chacun des deux dossiers a un parcours ouvert dans le même dispositif. Clôturez d’abord l’un des deux, avec le motif « Inscription faite deux fois ».',
    }),
  'same-file': () => t({ id: 'people.problem.same-file', message: 'C’est deux fois le même dossier.' }),
  'already-parted': () =>
    t({ id: 'people.problem.already-parted', message: 'Ces deux dossiers sont déjà séparés.' }),
  'merge-settled': () =>
    t({
      id: 'people.problem.merge-settled',
      message: 'Les 30 jours sont passés : ces dossiers ne se séparent plus.',
    }),
  'merged-since': () =>
    t({
      id: 'people.problem.merged-since',
      message: 'Ce dossier a lui-même été réuni avec un autre depuis : séparez d’abord ceux-là.',
    }),
  'merged-file': () =>
    t({
      id: 'people.problem.merged-file',
      message: 'Ce dossier a été réuni avec un autre. Cherchez la personne par son nom.',
    }),
  'birth-date-too-young': () =>
    t({
      id: 'people.problem.too-young',
      message: 'Un dossier s’ouvre à partir de 16 ans. Avant, orientez vers la mission locale.',
    }),
  'birth-date-too-old': () =>
    t({ id: 'people.problem.too-old', message: 'Cette date donne plus de 100 ans. Vérifiez l’année.' }),
  'birth-date-in-the-future': () =>
    t({ id: 'people.problem.birth-future', message: 'Cette date de naissance est dans le futur.' }),
  'date-in-the-future': () => t({ id: 'people.problem.future', message: 'Cette date est dans le futur.' }),
  'fact-over': () =>
    t({
      id: 'people.problem.fact-over',
      message: 'Ce jour est passé : un fait qui ne vaut plus ne se note pas.',
    }),
  'notice-before-the-regulation': () =>
    t({
      id: 'people.problem.notice-too-old',
      message: 'Cette date précède le 25 mai 2018, premier jour du RGPD.',
    }),
  'notice-begins-in-the-past': () =>
    t({
      id: 'people.problem.notice-past',
      message: 'Une notice vaut à partir d’aujourd’hui : ce qui a été remis garde ses mots.',
    }),
  'notice-unchanged': () =>
    t({
      id: 'people.problem.notice-unchanged',
      message: 'Ce texte est celui de la version en vigueur : changez-le, ou annulez.',
    }),
  'email-unreadable': () =>
    t({ id: 'people.problem.email', message: 'Écrivez une adresse complète, par exemple nom@exemple.fr.' }),
  'phone-unreadable': () =>
    t({ id: 'people.problem.phone', message: 'Écrivez un numéro complet, par exemple 06 12 34 56 78.' }),
  'france-travail-id-unreadable': () =>
    t({
      id: 'people.problem.france-travail',
      message: 'Un identifiant France Travail a 11 chiffres, ou 7 chiffres et une lettre.',
    }),
  'france-travail-id-taken': () =>
    t({
      id: 'people.problem.france-travail-taken',
      message: 'Un dossier porte déjà cet identifiant France Travail : c’est la même personne.',
    }),
  'france-travail-id-archived': () =>
    t({
      id: 'people.problem.france-travail-archived',
      message: 'Un dossier archivé porte cet identifiant : la cellule d’entrée le rouvre dans « Archives ».',
    }),
  'outside-reason-required': () =>
    t({
      id: 'people.problem.outside',
      message: 'Cette commune est hors du territoire : dites pourquoi le dossier est suivi ici.',
    }),
  'qpv-proof-required': () =>
    t({ id: 'people.problem.qpv-proof', message: 'Dites comment la résidence en QPV est établie.' }),
  'unknown-qpv': () =>
    t({ id: 'people.problem.qpv', message: 'Ce quartier n’est pas dans la liste du territoire.' }),
  'qpv-without-residence': () =>
    t({
      id: 'people.problem.qpv-residence',
      message: 'Un quartier est choisi alors que la personne n’y réside pas.',
    }),
  'unknown-criterion': () =>
    t({ id: 'people.problem.criterion', message: 'Ce critère n’est pas dans les listes du territoire.' }),
  'criterion-sensitive': () =>
    t({
      id: 'people.problem.criterion-sensitive',
      message: 'Ce critère est sensible : il se note dans les faits sensibles, avec leurs droits.',
    }),
  'criterion-held': () =>
    t({ id: 'people.problem.criterion-held', message: 'Ce critère est déjà noté dans le dossier.' }),
  'unknown-document': () =>
    t({ id: 'people.problem.document', message: 'Cette pièce n’est plus jointe au dossier.' }),
  'proof-replaced': () =>
    t({
      id: 'people.problem.proof-replaced',
      message: 'Une pièce plus récente est arrivée : vérifiez celle-là.',
    }),
  'check-replaced': () =>
    t({
      id: 'people.problem.check-replaced',
      message: 'Quelqu’un vient de se prononcer sur cette pièce. Relisez son avis avant de le remplacer.',
    }),
  'proof-reason-missing': () =>
    t({ id: 'people.problem.reason', message: 'Dites pourquoi, en cinq lettres au moins.' }),
  'constraint-note-misplaced': () =>
    t({
      id: 'people.problem.constraint-note',
      message: 'Une précision n’est possible que pour une contrainte à respecter au travail.',
    }),
  'file-type-refused': ({ types }) =>
    t({
      id: 'people.problem.file-type',
      message: 'Ce type de fichier n’est pas accepté. Formats possibles : {types}.',
      values: { types },
    }),
  'file-extension-differs': () =>
    t({
      id: 'people.problem.file-extension',
      message: 'Le nom du fichier ne correspond pas à son contenu. Renommez-le ou enregistrez-le de nouveau.',
    }),
  'file-active': ({ danger }) =>
    t({
      id: 'people.problem.file-active',
      message:
        'Ce fichier {danger} Enregistrez-en une version simple, ou imprimez-le en PDF, puis joignez-la.',
      values: { danger: dangerWords()[String(danger)] ?? dangerWords().program },
    }),
  'file-protected': () =>
    t({
      id: 'people.problem.file-protected',
      message:
        'Ce fichier est protégé par un mot de passe : personne ne pourrait le vérifier. Retirez la protection.',
    }),
  'file-damaged': () =>
    t({
      id: 'people.problem.file-damaged',
      message:
        'Ce fichier est abîmé, ou ne peut pas être vérifié. Enregistrez-le de nouveau, puis joignez-le.',
    }),
  'file-inflates': () =>
    t({
      id: 'people.problem.file-inflates',
      message: 'Une fois ouvert, ce fichier est beaucoup trop lourd. Joignez une version plus courte.',
    }),
  'image-too-large': () =>
    t({
      id: 'people.problem.image-too-large',
      message: 'Cette image a plus de 100 millions de points. Réduisez-la, puis joignez-la.',
    }),
  'file-empty': () => t({ id: 'people.problem.file-empty', message: 'Ce fichier est vide.' }),
}
