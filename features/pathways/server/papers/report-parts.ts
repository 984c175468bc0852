import type { Block } from '#platform/server/paper/paper.ts'
import { paperDay, paperDuration } from '#platform/server/paper/paper-words.ts'
import type { StepState } from '../../rules/step-lifecycle.ts'
import type { ReportFacts } from './paper-store.ts'

const stepWords: Readonly<Record<StepState, string>> = {
  proposed: 'proposée',
  prescribed: 'prescrite',
  accepted: 'acceptée',
  ongoing: 'en cours',
  standby: 'en pause',
  done: 'terminée',
  abandoned: 'interrompue',
  declined: 'refusée',
  'cancelled-by-person': 'annulée',
  'cancelled-by-structure': 'annulée',
}
const objectiveWords: Readonly<Record<string, string>> = {
  planned: 'prévu',
  ongoing: 'en cours',
  reached: 'atteint',
  abandoned: 'abandonné',
}

/** The blocks of the report; each says so when it has nothing. */
export const reportParts = ({ steps, objectives, ...counts }: ReportFacts) =>
  ({
    objectifs: objectives.length
      ? [
          {
            kind: 'table',
            header: ['Objectif', 'Où il en est'],
            widths: ['wide', 'narrow'],
            rows: objectives.map(({ label, state }) => [label, objectiveWords[state] ?? '']),
          },
        ]
      : [{ kind: 'paragraph', text: 'Aucun objectif écrit.' }],
    etapes: steps.length
      ? [
          {
            kind: 'table',
            header: ['Étape', 'Dates', 'Heures', 'État'],
            widths: ['wide', 'wide', 'narrow', 'narrow'],
            rows: steps.map((step) => [
              step.operatorName ? `${step.label}, ${step.operatorName}` : step.label,
              datesOf(step),
              step.doneMinutes ? paperDuration(step.doneMinutes) : '–',
              stepWords[step.state],
            ]),
          },
        ]
      : [{ kind: 'paragraph', text: 'Aucune étape commencée.' }],
    rencontres: [
      {
        kind: 'list',
        items: [
          `Entretiens : ${counts.interviews}`,
          `Temps collectifs : ${counts.groupTimes}`,
          `Rendez-vous manqués : ${counts.missed}`,
        ],
      },
    ],
  }) satisfies Readonly<Record<string, readonly Block[]>>

const datesOf = ({ startedOn, endedOn }: ReportFacts['steps'][number]): string =>
  [startedOn && `du ${paperDay(startedOn)}`, endedOn && `au ${paperDay(endedOn)}`].filter(Boolean).join(' ')
