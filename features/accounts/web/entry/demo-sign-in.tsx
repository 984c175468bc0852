import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { buttonClass } from '#platform/web/design/button-class.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { routes } from '../../contract.ts'
import { roleLabel } from '../access/right-words.ts'

type Demo = ClientReply<typeof routes.signInOptions>['demo']

/** One button per invented person: only a demo territory offers any. */
export function DemoSignIn({
  demo,
  onEntered,
}: {
  readonly demo: Demo
  readonly onEntered: () => Promise<void>
}) {
  const act = useAct(routes.demoSignIn, { onDone: () => void onEntered() })
  if (demo.length === 0) return null
  // The code of a second territory is its own: the words are those of the same role in the first.
  const every = demo.flatMap(({ roles }) => roles)
  const sameRole = (role: (typeof every)[number]) => every.find(({ label }) => label === role.label) ?? role
  return (
    <section aria-labelledby="demo" className="mb-6">
      <h2 id="demo" className="text-14">
        {t({ id: 'accounts.demo.title', message: 'Essayer, sans mot de passe' })}
      </h2>
      <p className="text-13 text-ink-2">
        {t({
          id: 'accounts.demo.detail',
          message: 'Territoire de démonstration : toutes les personnes sont inventées.',
        })}
      </p>
      {act.problem && <ErrorState problem={act.problem} />}
      {demo.map((territory) => (
        <div key={territory.territoryName} className="mt-2">
          {demo.length > 1 && <p className="text-13 font-semibold">{territory.territoryName}</p>}
          <ul className="mt-1 grid gap-1.5 list:grid-cols-2">
            {territory.roles.map((role) => (
              <li key={role.code}>
                <button
                  type="button"
                  className={`${buttonClass('secondary')} size-full flex-col !items-start !justify-start !gap-0 text-start`}
                  onClick={() => act.start({ body: { role: role.code } })}
                >
                  <span>{roleLabel(sameRole(role))}</span>
                  <span className="text-13 font-normal text-ink-2">{role.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-5 flex items-center gap-3 text-13 text-ink-2 before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t({ id: 'accounts.demo.or', message: 'ou avec un mot de passe' })}
      </p>
    </section>
  )
}
