import { t } from '#platform/web/i18n/t.ts'

/** What makes a password strong enough (rules/password-rule.ts), before one types it. */
export function PasswordHelp() {
  const ways = [
    t({
      id: 'accounts.password.way-12',
      message: '12 signes, avec minuscule, majuscule, chiffre et signe spécial',
    }),
    t({ id: 'accounts.password.way-14', message: '14 signes, avec minuscule, majuscule et chiffre' }),
    t({
      id: 'accounts.password.way-words',
      message: 'une phrase de 7 mots différents, de 20 signes au moins',
    }),
  ]
  return (
    <>
      {t({ id: 'accounts.password.ways', message: 'Au choix :' })}
      <ul className="list-disc ps-5">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  )
}
