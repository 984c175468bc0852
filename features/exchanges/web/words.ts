import type { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { ImportKind, ImportState, LineOutcome, SenderOutcome, Verdict } from '../contract.ts'

type Mark = Parameters<typeof StateMark>[0]['state']

export const kindWords: Readonly<Record<ImportKind, () => string>> = {
  referrals: () => t({ id: 'exchanges.kind.referrals', message: 'Liste de prescriptions' }),
  people: () => t({ id: 'exchanges.kind.people', message: 'Dossiers de personnes' }),
  episodes: () => t({ id: 'exchanges.kind.episodes', message: 'Parcours tenus dans un autre outil' }),
  steps: () => t({ id: 'exchanges.kind.steps', message: 'Étapes de parcours' }),
}

export const kindHints: Readonly<Record<ImportKind, () => string>> = {
  referrals: () =>
    t({
      id: 'exchanges.kind.referrals.hint',
      message: 'Chaque ligne arrive à la cellule d’entrée, au nom du partenaire qui envoie la liste.',
    }),
  people: () =>
    t({
      id: 'exchanges.kind.people.hint',
      message: 'Chaque ligne ouvre un dossier ou complète celui que le territoire connaît.',
    }),
  episodes: () =>
    t({
      id: 'exchanges.kind.episodes.hint',
      message:
        'Chaque ligne est un parcours, en cours ou terminé, de l’entrée à la sortie. La personne qui n’a pas de dossier en reçoit un.',
    }),
  steps: () =>
    t({
      id: 'exchanges.kind.steps.hint',
      message:
        'Chaque ligne est une étape d’un parcours, retrouvé par l’identifiant de la personne et par la date.',
    }),
}

export const stateWords: Readonly<Record<ImportState, () => string>> = {
  reading: () => t({ id: 'exchanges.state.reading', message: 'Lecture en cours' }),
  rehearsed: () => t({ id: 'exchanges.state.rehearsed', message: 'À vérifier' }),
  applying: () => t({ id: 'exchanges.state.applying', message: 'Écriture en cours' }),
  applied: () => t({ id: 'exchanges.state.applied', message: 'Appliqué' }),
  undoing: () => t({ id: 'exchanges.state.undoing', message: 'Annulation en cours' }),
  undone: () => t({ id: 'exchanges.state.undone', message: 'Annulé' }),
  failed: () => t({ id: 'exchanges.state.failed', message: 'Illisible' }),
}
export const stateMarks: Readonly<Record<ImportState, Mark>> = {
  reading: 'doing',
  rehearsed: 'todo',
  applying: 'doing',
  applied: 'ok',
  undoing: 'doing',
  undone: 'info',
  failed: 'bad',
}

export const verdictWords: Readonly<Record<Verdict, () => string>> = {
  new: () => t({ id: 'exchanges.verdict.new', message: 'Nouvelle' }),
  known: () => t({ id: 'exchanges.verdict.known', message: 'Connue' }),
  possible: () => t({ id: 'exchanges.verdict.possible', message: 'Peut-être connue' }),
  unchanged: () => t({ id: 'exchanges.verdict.unchanged', message: 'Rien à changer' }),
  rejected: () => t({ id: 'exchanges.verdict.rejected', message: 'Rejetée' }),
}
export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  new: 'info',
  known: 'ok',
  possible: 'todo',
  unchanged: 'ok',
  rejected: 'warn',
}

export const outcomeWords: Readonly<Record<LineOutcome, () => string>> = {
  applied: () => t({ id: 'exchanges.outcome.applied', message: 'Écrite' }),
  skipped: () => t({ id: 'exchanges.outcome.skipped', message: 'Laissée de côté' }),
  failed: () => t({ id: 'exchanges.outcome.failed', message: 'En échec' }),
  undone: () => t({ id: 'exchanges.outcome.undone', message: 'Annulée' }),
  kept: () => t({ id: 'exchanges.outcome.kept', message: 'Gardée' }),
}

export const senderWords: Readonly<Record<SenderOutcome, () => string>> = {
  entered: () => t({ id: 'exchanges.sender.entered', message: 'entrées' }),
  waiting: () => t({ id: 'exchanges.sender.waiting', message: 'en attente' }),
  refused: () => t({ id: 'exchanges.sender.refused', message: 'refusées' }),
  rejected: () => t({ id: 'exchanges.sender.rejected', message: 'illisibles' }),
  'left-out': () => t({ id: 'exchanges.sender.left-out', message: 'non retenues' }),
  withdrawn: () => t({ id: 'exchanges.sender.withdrawn', message: 'retirées' }),
}

export const evidenceWords: Readonly<Record<string, () => string>> = {
  'same-france-travail-id': () =>
    t({ id: 'exchanges.evidence.france-travail', message: 'même identifiant France Travail' }),
  'same-name-and-birth-date': () =>
    t({ id: 'exchanges.evidence.name-birth', message: 'mêmes nom, prénom et date de naissance' }),
  'same-phone-and-given-name': () =>
    t({ id: 'exchanges.evidence.phone', message: 'même téléphone et même prénom' }),
  'same-email-and-given-name': () =>
    t({ id: 'exchanges.evidence.email', message: 'même adresse électronique et même prénom' }),
  'swapped-name-and-birth-date': () =>
    t({
      id: 'exchanges.evidence.swapped',
      message: 'mêmes noms dans un autre ordre ou autrement espacés, même date de naissance',
    }),
  'same-name-no-birth-date': () =>
    t({ id: 'exchanges.evidence.name', message: 'mêmes nom et prénom, sans date de naissance' }),
}

/** Why an import stopped, or did not write. */
export const failureWords = (failure: string): string => {
  const [code = '', line = '', reason = ''] = failure.split(':')
  const known = failures[code]
  return known ? known({ line, reason }) : unexpected()
}

const unexpected = () =>
  t({
    id: 'exchanges.failure.unexpected',
    message: 'Le service a rencontré une erreur. Les lignes déjà écrites le restent ; vous pouvez reprendre.',
  })

const failures: Readonly<Record<string, (params: { line: string; reason: string }) => string>> = {
  'file-empty': () => t({ id: 'exchanges.failure.empty', message: 'Le fichier ne contient aucune ligne.' }),
  'file-unreadable': () =>
    t({
      id: 'exchanges.failure.unreadable',
      message:
        'Ce fichier n’est pas un tableau CSV, XLSX ou ODS lisible, ou un mot de passe le protège. Rien n’en a été gardé.',
    }),
  'file-inflates-too-much': () =>
    t({ id: 'exchanges.failure.inflates', message: 'Ce classeur est trop lourd une fois ouvert.' }),
  'too-many-columns': () =>
    t({ id: 'exchanges.failure.columns', message: 'Ce fichier a plus de 300 colonnes.' }),
  'too-many-lines': () =>
    t({
      id: 'exchanges.failure.lines',
      message: 'Ce fichier a plus de 50 000 lignes. Envoyez-le en plusieurs fois.',
    }),
  'line-failed': ({ line, reason }) =>
    t({
      id: 'exchanges.failure.line',
      message: 'La ligne {line} n’a pas pu être écrite ({reason}) : aucune ligne ne l’a été.',
      values: { line, reason: rejectReason(reason) },
    }),
}

/** Why a cell or a line is refused, in words. */
export const rejectReason = (code: string, shape = ''): string =>
  rejects[code]?.(shape) ?? t({ id: 'exchanges.reject.other', message: 'refusée' })

const rejects: Readonly<Record<string, (shape: string) => string>> = {
  required: () => t({ id: 'exchanges.reject.required', message: 'à remplir' }),
  'name-unreadable': () => t({ id: 'exchanges.reject.name', message: 'nom illisible' }),
  'date-unreadable': () => t({ id: 'exchanges.reject.date', message: 'date illisible' }),
  'date-not-a-day': () => t({ id: 'exchanges.reject.no-day', message: 'ce jour n’existe pas' }),
  'birth-date-too-young': () => t({ id: 'exchanges.reject.young', message: 'moins de 16 ans' }),
  'birth-date-too-old': () => t({ id: 'exchanges.reject.old', message: 'plus de 100 ans' }),
  'birth-date-in-the-future': () => t({ id: 'exchanges.reject.future', message: 'date à venir' }),
  'date-in-the-future': () => t({ id: 'exchanges.reject.future', message: 'date à venir' }),
  'sex-unreadable': () => t({ id: 'exchanges.reject.sex', message: 'civilité illisible' }),
  'email-unreadable': () => t({ id: 'exchanges.reject.email', message: 'adresse électronique illisible' }),
  'phone-unreadable': () => t({ id: 'exchanges.reject.phone', message: 'téléphone illisible' }),
  'postal-code-unreadable': () => t({ id: 'exchanges.reject.postal', message: 'code postal illisible' }),
  'rome-code-unreadable': () => t({ id: 'exchanges.reject.rome', message: 'code ROME illisible' }),
  'education-level-unreadable': () =>
    t({ id: 'exchanges.reject.level', message: 'niveau de formation illisible' }),
  'yes-no-unreadable': () => t({ id: 'exchanges.reject.yes-no', message: 'ni oui ni non' }),
  'france-travail-id-unreadable': () =>
    t({ id: 'exchanges.reject.france-travail', message: 'identifiant France Travail illisible' }),
  'france-travail-id-taken': () =>
    t({
      id: 'exchanges.reject.france-travail-taken',
      message: 'identifiant France Travail déjà porté par un autre dossier',
    }),
  'france-travail-id-archived': () =>
    t({
      id: 'exchanges.reject.france-travail-archived',
      message: 'identifiant France Travail porté par un dossier archivé',
    }),
  'internal-id-unreadable': () =>
    t({ id: 'exchanges.reject.internal', message: 'identifiant Bassin illisible' }),
  'text-too-long': () => t({ id: 'exchanges.reject.long', message: 'texte trop long' }),
  'unknown-commune': () => t({ id: 'exchanges.reject.commune', message: 'commune inconnue' }),
  'outside-reason-required': () =>
    t({ id: 'exchanges.reject.outside', message: 'hors du territoire, sans motif' }),
  'nir-refused': () =>
    t({ id: 'exchanges.reject.nir', message: 'numéro de sécurité sociale : il ne peut pas être gardé' }),
  'repeated-person': (line) =>
    t({ id: 'exchanges.reject.repeated', message: 'déjà sur la ligne {line}', values: { line } }),
  'no-open-pathway': () => t({ id: 'exchanges.reject.no-pathway', message: 'aucun parcours à cette date' }),
  'pathway-closed': () =>
    t({ id: 'exchanges.reject.closed', message: 'étape sans fin d’un parcours terminé' }),
  'before-admission': () => t({ id: 'exchanges.reject.before-admission', message: 'avant l’entrée' }),
  'after-exit': () => t({ id: 'exchanges.reject.after-exit', message: 'après la sortie' }),
  'exit-before-contract': () =>
    t({ id: 'exchanges.reject.exit-before', message: 'sortie avant la signature du contrat' }),
  'exit-reason-required': () => t({ id: 'exchanges.reject.exit-no-reason', message: 'sortie sans motif' }),
  'exit-reason-unknown': () =>
    t({
      id: 'exchanges.reject.exit-unknown',
      message: 'motif de sortie inconnu : écrivez l’un de ceux de Bassin',
    }),
  'exit-date-required': () =>
    t({ id: 'exchanges.reject.exit-no-date', message: 'motif sans date de sortie' }),
  'episode-overlaps': () =>
    t({
      id: 'exchanges.reject.overlaps',
      message: 'un autre parcours du même dispositif court à ces dates',
    }),
  'referent-unknown': () =>
    t({
      id: 'exchanges.reject.referent',
      message: 'aucun membre ne porte ce nom ou ce courriel : invitez-le, ou laissez la case vide',
    }),
  'periods-unreadable': () =>
    t({
      id: 'exchanges.reject.periods',
      message: 'illisible : attendu « Nom ou motif : 01/02/2024 – 30/04/2024 ; … »',
    }),
  'spans-overlap': () =>
    t({ id: 'exchanges.reject.periods-overlap', message: 'deux périodes ont un jour en commun' }),
  'dates-reversed': () => t({ id: 'exchanges.reject.reversed', message: 'la fin vient avant le début' }),
  'suspension-reason-unknown': () =>
    t({
      id: 'exchanges.reject.break-reason',
      message: 'motif de suspension inconnu : écrivez l’un de ceux de Bassin',
    }),
  'operation-unknown': () =>
    t({
      id: 'exchanges.reject.operation',
      message: 'aucune opération de ce dispositif ne porte ce numéro',
    }),
  'outside-operation': () =>
    t({ id: 'exchanges.reject.outside-operation', message: 'en dehors des dates de l’opération' }),
  'operation-twice': () =>
    t({
      id: 'exchanges.reject.operation-twice',
      message: 'deux fois la même opération dans un parcours',
    }),
  'enrolment-right-missing': () =>
    t({
      id: 'exchanges.reject.enrolment-right',
      message:
        'inscrire dans une opération FSE+ demande le droit de tenir ces opérations : laissez cette colonne de côté, la gestion FSE+ trouvera ces personnes dans « Entrées proposées »',
    }),
  'suspension-before-contract': () =>
    t({ id: 'exchanges.reject.break-before', message: 'suspension avant la signature du contrat' }),
  'not-a-referent': () => t({ id: 'exchanges.reject.not-referent', message: 'ce membre ne suit personne' }),
  'several-open-pathways': () =>
    t({ id: 'exchanges.reject.pathways', message: 'plusieurs parcours ouverts' }),
  'touched-since': () => t({ id: 'exchanges.reject.touched', message: 'modifiée depuis l’import' }),
  'file-stays': () =>
    t({ id: 'exchanges.reject.file-stays', message: 'le dossier reste, un autre travail s’appuie dessus' }),
  'used-since': () => t({ id: 'exchanges.reject.used', message: 'un autre travail s’appuie dessus' }),
}
