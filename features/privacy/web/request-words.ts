import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PrivacyRequest, RequestChannel, RequestKind, RequestOutcome } from '../contract.ts'

export const kindLabels = (): Record<RequestKind, string> => ({
  access: t({ id: 'privacy.request.access', message: 'Lire ses données (article 15)' }),
  rectification: t({ id: 'privacy.request.rectification', message: 'Corriger ses données (article 16)' }),
  erasure: t({ id: 'privacy.request.erasure', message: 'Effacer ses données (article 17)' }),
  restriction: t({ id: 'privacy.request.restriction', message: 'Limiter leur usage (article 18)' }),
  portability: t({
    id: 'privacy.request.portability',
    message: 'Recevoir ses données pour les porter ailleurs (article 20)',
  }),
  objection: t({ id: 'privacy.request.objection', message: 'S’opposer à leur usage (article 21)' }),
})

export const channelLabels = (): Record<RequestChannel, string> => ({
  'in-person': t({ id: 'privacy.channel.in-person', message: 'En personne' }),
  email: t({ id: 'privacy.channel.email', message: 'Par courriel' }),
  letter: t({ id: 'privacy.channel.letter', message: 'Par courrier' }),
  phone: t({ id: 'privacy.channel.phone', message: 'Par téléphone' }),
  'own-page': t({ id: 'privacy.channel.own-page', message: 'Sur sa page personnelle' }),
})

export const outcomeLabels = (): Record<RequestOutcome, string> => ({
  done: t({ id: 'privacy.outcome.done', message: 'Satisfaite' }),
  partly: t({ id: 'privacy.outcome.partly', message: 'Satisfaite en partie' }),
  refused: t({ id: 'privacy.outcome.refused', message: 'Refusée, avec le motif' }),
})

/** Where a request stands, with the day that counts. */
export const stateOf = (request: PrivacyRequest) => {
  const answer = request.steps.find((step) => step.kind === 'answered')
  if (answer && answer.onDate > request.dueOn)
    return {
      shape: 'warn',
      words: t({
        id: 'privacy.state.answered-late',
        message: 'répondue le {day}, due le {due}',
        values: { day: formatDate(answer.onDate), due: formatDate(request.dueOn) },
      }),
    } as const
  if (answer)
    return {
      shape: 'ok',
      words: t({
        id: 'privacy.state.answered',
        message: 'répondue le {day}',
        values: { day: formatDate(answer.onDate) },
      }),
    } as const
  const values = { day: formatDate(request.dueOn) }
  return request.isLate
    ? ({
        shape: 'bad',
        words: t({ id: 'privacy.state.late', message: 'en retard, due le {day}', values }),
      } as const)
    : ({
        shape: 'doing',
        words: t({ id: 'privacy.state.due', message: 'à répondre avant le {day}', values }),
      } as const)
}
