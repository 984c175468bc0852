import { lazy } from 'react'
import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.access('$personId'),
    right: 'pathways.follow',
    load: () => import('./access-page.tsx').then((module) => module.AccessPage),
  },
]

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }))
const WaitingForm = lazy(async () => ({ default: (await import('./forms-panel.tsx')).WaitingForm }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'person.panel': [PersonPanel],
  'questionnaire.panel': [WaitingForm],
}

export const problems: ProblemSentences = {
  'ask-settled': () =>
    t({ id: 'participant.problem.settled', message: 'Quelqu’un a déjà répondu à cette demande.' }),
  'form-taken': () =>
    t({ id: 'participant.problem.taken', message: 'Quelqu’un a déjà repris ce questionnaire.' }),
  'form-altered': () =>
    t({
      id: 'participant.problem.altered',
      message:
        'Ces réponses ne sont plus celles que la personne a signées : elles ne sont pas reprises. Demandez-lui de les signer de nouveau, et prévenez qui administre le territoire.',
    }),
  'no-email': () =>
    t({ id: 'participant.problem.email', message: 'Le dossier n’a pas d’adresse de courriel.' }),
}
