import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { StepRow } from '../../contract.ts'
import { isEnded } from '../../rules/step-lifecycle.ts'
import { personPaths } from '../person-paths.ts'

/** Steps that an exit leaves as they are: closing ends none, whoever runs them may go on. */
export function OpenSteps({
  steps,
  personId,
}: {
  readonly steps: readonly StepRow[]
  readonly personId: string
}) {
  const open = steps.filter((step) => !isEnded(step.state))
  if (open.length === 0) return null
  return (
    <Note kind="info">
      <p>
        {t({
          id: 'pathways.exit.open-steps',
          message:
            '{count, plural, one {Une étape reste ouverte} other {# étapes restent ouvertes}} après la clôture. Terminez ou annulez ce qui s’arrête :',
          values: { count: open.length },
        })}
      </p>
      <ul className="list-disc ps-5">
        {open.map((step) => (
          <li key={step.id}>
            <PageLink to={personPaths.step(personId, step.id)}>{step.label}</PageLink>
          </li>
        ))}
      </ul>
    </Note>
  )
}
