import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { makeCalendarLink, readCalendarLink, revokeCalendarLink } from '../../contract/meetings.ts'

/** The private iCalendar address: shown once, made again or closed at will. */
export function CalendarAddress() {
  const [address, setAddress] = useState<string>()
  const link = useLoad(readCalendarLink)
  const make = useAct(makeCalendarLink, {
    refresh: [readCalendarLink],
    onDone: ({ path }) => setAddress(new URL(path, window.location.origin).href),
  })
  const close = useAct(revokeCalendarLink, {
    refresh: [readCalendarLink],
    onDone: () => setAddress(undefined),
  })
  return (
    <Panel title={t({ id: 'pathways.calendar', message: 'Dans votre calendrier' })} padded>
      <p className="mb-2 text-13 text-ink-2">
        {t({
          id: 'pathways.calendar.help',
          message:
            "Une adresse privée montre vos rendez-vous et les séances que vous animez dans un autre calendrier : l'heure, le lieu, des initiales ou le nom public, rien d'autre.",
        })}
      </p>
      <Loaded from={link}>
        {({ isOpen }) => (
          <div className="grid gap-2">
            {address && (
              <TextField
                label={t({ id: 'pathways.calendar.address', message: 'Adresse à copier' })}
                help={t({ id: 'pathways.calendar.once', message: "Elle ne s'affiche qu'une fois." })}
                value={address}
                onChange={() => {}}
              />
            )}
            <div className="flex flex-wrap gap-2">
              <Button busy={make.running} onClick={() => make.start({})}>
                {isOpen
                  ? t({ id: 'pathways.calendar.renew', message: 'Changer l’adresse' })
                  : t({ id: 'pathways.calendar.make', message: 'Créer l’adresse' })}
              </Button>
              {isOpen && (
                <Button kind="quiet" busy={close.running} onClick={() => close.start({})}>
                  {t({ id: 'pathways.calendar.close', message: 'Fermer l’adresse' })}
                </Button>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Panel>
  )
}
