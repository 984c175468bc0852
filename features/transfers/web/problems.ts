import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'transfer-not-informed': () =>
    t({
      id: 'transfers.problem.informed',
      message:
        'La personne n’est pas encore informée : dites-lui ce qui part, puis notez le jour et comment.',
    }),
  'transfer-pathway-open': () =>
    t({
      id: 'transfers.problem.open',
      message: 'Son parcours est ouvert : clôturez-le d’abord, il reste dans ce territoire.',
    }),
  'transfer-under-way': () =>
    t({
      id: 'transfers.problem.under-way',
      message: 'Un transfert attend déjà une réponse : attendez-la, ou reprenez-le.',
    }),
  'transfer-id-taken': () =>
    t({ id: 'transfers.problem.taken', message: 'Ce transfert est déjà parti : ouvrez le dossier.' }),
  'transfer-already-answered': () =>
    t({
      id: 'transfers.problem.answered',
      message: 'Ce transfert n’attend plus de réponse : répondu, repris ou expiré.',
    }),
  'transfer-known-person': () =>
    t({
      id: 'transfers.problem.known',
      message:
        'Un dossier d’ici semble être le sien : rattachez le transfert à ce dossier, ou dites que c’est une autre personne.',
    }),
  'transfer-file-gone': () =>
    t({
      id: 'transfers.problem.gone',
      message: 'Ce fichier n’existe plus : repris, ou trop ancien. Préparez un nouveau transfert.',
    }),
  'transfer-file-unreadable': () =>
    t({
      id: 'transfers.problem.unreadable',
      message:
        'Ce n’est pas un fichier de transfert de Bassin : demandez-le à nouveau au territoire d’origine.',
    }),
  'transfer-file-changed': () =>
    t({
      id: 'transfers.problem.changed',
      message: 'Ce fichier a changé depuis sa signature : n’en faites rien, demandez-le à nouveau.',
    }),
  'transfer-file-old': () =>
    t({
      id: 'transfers.problem.old',
      message: 'Le délai de réponse de ce fichier est passé : demandez-en un nouveau.',
    }),
  'transfer-already-received': () =>
    t({
      id: 'transfers.problem.received',
      message: 'Ce fichier a déjà été déposé : il est parmi les transferts reçus.',
    }),
  'transfer-file-ours': () =>
    t({
      id: 'transfers.problem.ours',
      message: 'Ce fichier a été préparé ici : il est à déposer dans le nouveau territoire.',
    }),
}
