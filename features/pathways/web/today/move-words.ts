import { t } from '#platform/web/i18n/t.ts'

/** What happened to a pathway or to one of its steps, in a few words. */
export const moveWord = (subjectKind: string, move: string): string => {
  if (subjectKind === 'step')
    return (
      {
        propose: t({ id: 'pathways.news.step-proposed', message: 'étape proposée' }),
        prescribe: t({ id: 'pathways.news.step-prescribed', message: 'étape prescrite' }),
        accept: t({ id: 'pathways.news.step-accepted', message: 'étape acceptée' }),
        decline: t({ id: 'pathways.news.step-declined', message: 'étape refusée' }),
        refuse: t({ id: 'pathways.news.step-refused', message: 'étape refusée' }),
        start: t({ id: 'pathways.news.step-started', message: 'étape commencée' }),
        finish: t({ id: 'pathways.news.step-finished', message: 'étape terminée' }),
        complete: t({ id: 'pathways.news.step-completed', message: 'étape réalisée' }),
        abandon: t({ id: 'pathways.news.step-abandoned', message: 'étape abandonnée' }),
        cancel: t({ id: 'pathways.news.step-cancelled', message: 'étape annulée' }),
      }[move] ?? t({ id: 'pathways.news.step-changed', message: 'étape modifiée' })
    )
  return (
    {
      admit: t({ id: 'pathways.news.admitted', message: 'entrée décidée, dossier confié' }),
      sign: t({ id: 'pathways.news.signed', message: 'contrat signé' }),
      suspend: t({ id: 'pathways.news.suspended', message: 'parcours suspendu' }),
      resume: t({ id: 'pathways.news.resumed', message: 'parcours repris' }),
      consolidate: t({ id: 'pathways.news.job', message: 'emploi ou formation commencés' }),
      exit: t({ id: 'pathways.news.exited', message: 'parcours terminé' }),
    }[move] ?? t({ id: 'pathways.news.changed', message: 'parcours modifié' })
  )
}
