import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { giveAccess } from '../contract.ts'

export type Given = ClientReply<typeof giveAccess>

/** What the person takes away on paper, in her words: French, whatever the interface. Shown once. */
export function Slip({ given, name }: { readonly given: Given; readonly name: string }) {
  return (
    <>
      <div data-screen-only className="grid gap-2">
        <Note kind="warn">
          {t({
            id: 'participant.slip.once',
            message: 'Ce lien et ce code ne s’affichent qu’une fois. Imprimez ce papier ou dictez le code.',
          })}
        </Note>
        <div>
          <Button kind="primary" onClick={() => window.print()}>
            {t({ id: 'participant.slip.print', message: 'Imprimer ce papier' })}
          </Button>
        </div>
      </div>
      <article lang="fr" className="rounded-panel border border-line bg-surface p-6 print:border-0">
        <h2 className="mb-3 text-22">Votre page, {name}</h2>
        <p className="mb-3">
          Vous y voyez votre prochain rendez-vous et votre parcours. Prenez en photo le carré avec votre
          téléphone, ou tapez l’adresse.
        </p>
        <div className="flex flex-wrap items-center gap-6">
          <svg
            role="img"
            aria-label="Carré à lire avec le téléphone"
            viewBox={`0 0 ${given.square.side} ${given.square.side}`}
            shapeRendering="crispEdges"
            className="size-44"
          >
            <rect width={given.square.side} height={given.square.side} fill="#fff" />
            <path d={given.square.path} fill="#000" />
          </svg>
          <p>
            Votre code
            <strong className="block text-28 tracking-widest">{given.code}</strong>
          </p>
        </div>
        <p className="mt-3 break-all text-13">{given.address}</p>
        <p className="mt-3">
          Le lien et le code marchent jusqu’au {formatDate(given.expiresOn, 'long', 'fr')}. Ne les donnez à
          personne. Si vous perdez ce papier, demandez-en un autre.
        </p>
      </article>
    </>
  )
}
