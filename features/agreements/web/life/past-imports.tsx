import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { dayIn, formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listAgreementImports, type PastImport, readRadar, undoAgreementImport } from '../../contract.ts'
import { paths } from './paths.ts'

/** The files already written: who, when, and the way back for thirty days. */
export function PastImports() {
  const past = useLoad(listAgreementImports)
  const [kept, setKept] = useState<readonly { readonly id: string; readonly label: string }[]>([])
  const title = t({ id: 'agreements.life.imports', message: 'Imports déjà faits' })
  return (
    <Loaded from={past}>
      {({ items }) =>
        items.length > 0 && (
          <Panel title={title} detail={items.length}>
            {kept.length > 0 && <Kept kept={kept} />}
            <RowList
              label={title}
              rows={items.map((one) => ({
                key: one.id,
                title: t({
                  id: 'agreements.life.imports.made',
                  message: '{at}, par {name}',
                  values: { at: formatDateTime(one.madeAt), name: one.madeByName },
                }),
                detail: stateWords(one),
                end: one.mayUndo && <Undo one={one} onKept={setKept} />,
              }))}
            />
          </Panel>
        )
      }
    </Loaded>
  )
}

const stateWords = ({ standing, undoneAt, undoneByName, undoUntil, mayUndo }: PastImport): string => {
  const there = t({
    id: 'agreements.life.imports.standing',
    message: '{count, plural, =0 {plus aucune convention} one {# convention} other {# conventions}}',
    values: { count: standing },
  })
  if (undoneAt)
    return t({
      id: 'agreements.life.imports.undone',
      message: 'annulé le {on} par {name} ; {there} en reste',
      values: { on: formatDate(dayIn(undoneAt)), name: undoneByName ?? '–', there },
    })
  return mayUndo
    ? t({
        id: 'agreements.life.imports.may-undo',
        message: '{there} ; s’annule jusqu’au {until}',
        values: { there, until: formatDate(undoUntil) },
      })
    : there
}

function Undo({
  one,
  onKept,
}: {
  readonly one: PastImport
  readonly onKept: (kept: readonly { readonly id: string; readonly label: string }[]) => void
}) {
  const undo = useAct(undoAgreementImport, {
    refresh: [listAgreementImports, readRadar],
    onDone: ({ removed, kept }) => {
      onKept(kept)
      say(
        t({
          id: 'agreements.life.imports.removed',
          message:
            '{count, plural, =0 {Rien n’est retiré.} one {# convention retirée.} other {# conventions retirées.}}',
          values: { count: removed },
        }),
      )
    },
  })
  return (
    <AskBefore
      verb={t({ id: 'agreements.life.imports.undo', message: 'Annuler cet import' })}
      close={t({ id: 'agreements.life.imports.keep', message: 'Garder cet import' })}
      act={undo}
      onConfirm={() => undo.run({ params: { importId: one.id } })}
    >
      <p>
        {t({
          id: 'agreements.life.imports.ask',
          message:
            '{count, plural, one {La convention écrite par ce fichier est retirée, avec ses parties} other {Les # conventions écrites par ce fichier sont retirées, avec leurs parties}}. Ce qui a été modifié ou utilisé depuis reste, et vous sera nommé. Les structures entrées dans l’annuaire y restent.',
          values: { count: one.standing },
        })}
      </p>
    </AskBefore>
  )
}

function Kept({ kept }: { readonly kept: readonly { readonly id: string; readonly label: string }[] }) {
  return (
    <Note kind="warn">
      <p>
        {t({
          id: 'agreements.life.imports.kept',
          message: 'Modifiées ou utilisées depuis leur import, ces conventions restent :',
        })}
      </p>
      <ul>
        {kept.map(({ id, label }) => (
          <li key={id}>
            <PageLink to={paths.one(id)}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </Note>
  )
}
