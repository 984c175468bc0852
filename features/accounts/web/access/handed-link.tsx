import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Where no mail server is set: the link of an invitation, once, for who hands it over. */
export function HandedLink({ link }: { readonly link: string }) {
  return (
    <Note kind="warn" alert>
      {t({
        id: 'accounts.invite.by-hand',
        message:
          'Aucun serveur de courriel n’est réglé : donnez ce lien à la personne vous-même. Il sert une fois, pendant 8 jours, et ne sera plus affiché.',
      })}{' '}
      <code className="break-all select-all">{link}</code>
    </Note>
  )
}
