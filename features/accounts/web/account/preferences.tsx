import { me } from '#platform/contract/me.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { changeLanguage, useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { routes } from '../../contract.ts'

/** Kept at once: density with the seat, language on the device. */
export function Preferences() {
  const seat = useTerritory()
  const language = useLanguage()
  const change = useAct(routes.changePreferences, { refresh: [me] })
  return (
    <div className="flex flex-col gap-4">
      {change.problem && <ErrorState problem={change.problem} />}
      <RadioGroup<'compact' | 'comfortable'>
        label={t({ id: 'accounts.density', message: 'Densité des écrans' })}
        value={seat.density}
        onChange={(density) => density && change.start({ body: { density } })}
        options={[
          {
            value: 'compact',
            label: t({ id: 'accounts.density.compact', message: 'Compacte' }),
            hint: t({ id: 'accounts.density.compact-hint', message: 'plus de lignes à la fois' }),
          },
          {
            value: 'comfortable',
            label: t({ id: 'accounts.density.comfortable', message: 'Aérée' }),
            hint: t({ id: 'accounts.density.comfortable-hint', message: 'lignes et boutons plus hauts' }),
          },
        ]}
      />
      <RadioGroup<'fr' | 'en'>
        label={t({ id: 'accounts.language', message: 'Langue' })}
        value={language}
        onChange={(chosen) => chosen && void changeLanguage(chosen)}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
    </div>
  )
}
