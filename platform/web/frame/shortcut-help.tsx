import { useState } from 'react'
import { Dialog } from '../design/dialog.tsx'
import { Checkbox } from '../form/choices.tsx'
import { t } from '../i18n/t.ts'
import { commandOfKey, listedCommands, shortcutsAreOff, switchShortcuts } from './command.ts'

/** The keys of this page, and the way to turn them all off. */
export function ShortcutHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [off, setOff] = useState(shortcutsAreOff)
  const keys = [
    ['Ctrl K', t({ id: 'platform.palette', message: 'Aller à une page ou agir' })],
    ['/', t({ id: 'platform.keys.search', message: 'Chercher dans la page, ou partout' })],
    ['?', t({ id: 'platform.keys.help', message: 'Afficher ces raccourcis' })],
    ...listedCommands().flatMap((command) =>
      command.shortcut && commandOfKey(command.shortcut) === command
        ? [[command.shortcut.toUpperCase(), command.label]]
        : [],
    ),
  ]
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t({ id: 'platform.keys.title', message: 'Raccourcis du clavier' })}
      close={t({ id: 'platform.toast.close', message: 'Fermer' })}
    >
      <dl className="mb-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {keys.map(([key, label]) => (
          <div key={key} className="contents">
            <dt className="flex gap-1">
              {key?.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t({
          id: 'platform.keys.off',
          message: 'Désactiver les raccourcis, sauf Ctrl K, sur ce navigateur',
        })}
        value={off}
        onChange={(next) => {
          switchShortcuts(next === true)
          setOff(next === true)
        }}
      />
    </Dialog>
  )
}
