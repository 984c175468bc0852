import { t } from '../i18n/t.ts'

/** Three keys worth knowing on the first day; the help (?) lists the others. */
export function UsefulKeys() {
  const keys = [
    {
      keys: ['Ctrl', 'K'],
      label: t({ id: 'platform.useful.find', message: 'trouver une page ou une personne' }),
    },
    { keys: ['/'], label: t({ id: 'platform.useful.search', message: 'chercher dans la page' }) },
    { keys: ['?'], label: t({ id: 'platform.useful.all', message: 'tous les raccourcis' }) },
  ]
  return (
    <section className="border-s-3 border-water-soft ps-3.5">
      <h2 className="text-14">{t({ id: 'platform.useful.title', message: 'Trois touches utiles' })}</h2>
      <ul className="mt-1 grid gap-1 text-ink-2">
        {keys.map((one) => (
          <li key={one.label} className="flex flex-wrap items-baseline gap-1">
            {one.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            <span>{one.label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
