import { expect, it } from 'vitest'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { differencesBetween } from '../edited-version.tsx'
import { stepFields } from './step-versions.ts'

const [objective, solidaire, mission] = [
  '017d6fdb-9000-77e1-8924-627131d25d10',
  '017d6fdb-9000-77e1-8924-627131d25d11',
  '017d6fdb-9000-77e1-8924-627131d25d12',
]
const fields = stepFields({
  objectives: [{ id: objective, label: 'Passer le permis' }],
  operators: { [solidaire]: 'Auto-école solidaire', [mission]: 'Mission locale' },
})
const between = (mine: FormValues, theirs: FormValues) =>
  differencesBetween(fields, mine, theirs).map((one) => [one.label, one.mine, one.theirs])

it('says two versions of a step in the words of its page, never in codes', () => {
  expect(
    between(
      {
        objectiveId: objective,
        themeCode: 'mobilite',
        operatorOrganisationId: solidaire,
        startsOn: '2026-12-01',
        plannedMinutes: 750,
      },
      { operatorOrganisationId: mission, weeklyMinutes: 60 },
    ),
  ).toEqual([
    ['Pour quel objectif du contrat', 'Passer le permis', '–'],
    ['Thème (data·inclusion)', 'Mobilité', '–'],
    ['Opérateur de l’annuaire', 'Auto-école solidaire', 'Mission locale'],
    ['Début prévu', '1er déc. 2026', '–'],
    ['Heures prévues', '12\u00a0h\u00a030', '–'],
    ['Heures par semaine', '–', '1\u00a0h'],
  ])
})

it('says nothing of what is the same', () => {
  expect(between({ label: 'Permis B', place: '' }, { label: 'Permis B' })).toEqual([])
})
