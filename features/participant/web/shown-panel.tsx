import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { readAccess, showDocument } from '../contract.ts'

interface Shown {
  readonly id: string
  readonly name: string
  readonly isShown: boolean
}

/** A document of the file is on her page only once somebody decided so. */
export function ShownPanel({
  personId,
  documents,
}: {
  readonly personId: string
  readonly documents: readonly Shown[]
}) {
  const show = useAct(showDocument, { refresh: [readAccess] })
  return (
    <Panel title={t({ id: 'participant.shown', message: 'Documents montrés sur sa page' })}>
      {documents.length === 0 ? (
        <EmptyState title={t({ id: 'participant.shown.none', message: 'Le dossier n’a pas de document' })} />
      ) : (
        <RowList
          rows={documents.map(({ id, name, isShown }) => ({
            key: id,
            title: name,
            detail: isShown
              ? t({ id: 'participant.shown.yes', message: 'Sur sa page' })
              : t({ id: 'participant.shown.no', message: 'Pas sur sa page' }),
            end: (
              <Button
                size="small"
                busy={show.running}
                aria-label={
                  isShown
                    ? t({ id: 'participant.hide-named', message: 'Retirer {name}', values: { name } })
                    : t({ id: 'participant.show-named', message: 'Montrer {name}', values: { name } })
                }
                onClick={() =>
                  show.start({ params: { personId, documentId: id }, body: { isShown: !isShown } })
                }
              >
                {isShown
                  ? t({ id: 'participant.hide', message: 'Retirer' })
                  : t({ id: 'participant.show', message: 'Montrer' })}
              </Button>
            ),
          }))}
        />
      )}
    </Panel>
  )
}
