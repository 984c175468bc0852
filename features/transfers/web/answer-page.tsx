import { useState } from 'react'
import { evidenceLabels } from '#features/people/web/public.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox, RadioGroup } from '#platform/web/form/choices.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  acceptTransfer,
  type IncomingTransfer,
  listIncomingTransfers,
  readIncomingTransfer,
  type TransferMatch,
} from '../contract.ts'
import { whoOf } from './incoming-page.tsx'
import { paths } from './paths.ts'
import { RefusePanel } from './refuse-panel.tsx'
import { refusalWord, stateWord } from './words.ts'

/** One person handed over: a name and a birth date, the files here that look like hers, yes or no. */
export function AnswerPage() {
  const transferId = usePageParam('transferId')
  const read = useLoad(readIncomingTransfer, { params: { transferId } }, { onMount: 'ask', onFocus: 'keep' })
  return (
    <Loaded from={read}>
      {({ transfer, matches }) => (
        <>
          <PageHeader
            title={whoOf(transfer)}
            crumbs={[{ label: t({ id: 'transfers.nav', message: 'Transferts reçus' }), to: paths.incoming }]}
            detail={t({
              id: 'transfers.answer.detail',
              message: 'Avant d’accepter, vous ne voyez que son nom et sa date de naissance.',
            })}
          />
          <div className="grid gap-3">
            <Panel title={t({ id: 'transfers.answer.who', message: 'La demande' })} padded>
              <FactList facts={factsOf(transfer)} />
            </Panel>
            {transfer.state === 'sent' && (
              <>
                <AcceptPanel transfer={transfer} matches={matches} />
                <RefusePanel transferId={transfer.id} isFile={transfer.keyMark !== null} />
              </>
            )}
          </div>
        </>
      )}
    </Loaded>
  )
}

const factsOf = (one: IncomingTransfer) =>
  [
    {
      label: t({ id: 'transfers.column.born', message: 'Date de naissance' }),
      value: one.birthDate && formatDate(one.birthDate, 'numeric'),
    },
    {
      label: t({ id: 'transfers.column.from', message: 'Territoire d’origine' }),
      value: `${one.originName}, ${one.sentByName}`,
    },
    { label: t({ id: 'transfers.column.sent', message: 'Envoyé le' }), value: formatDate(one.sentOn) },
    {
      label: t({ id: 'transfers.column.until', message: 'Réponse avant le' }),
      value: one.state === 'sent' && formatDate(one.expiresOn),
    },
    {
      label: t({ id: 'transfers.key', message: 'Empreinte du fichier' }),
      value: one.keyMark && (
        <>
          {one.keyMark}
          <span className="block text-13 text-ink-2">
            {t({
              id: 'transfers.key-help',
              message: 'Comparez-la au téléphone avec la fiche du territoire d’origine avant d’accepter.',
            })}
          </span>
        </>
      ),
    },
    { label: t({ id: 'transfers.column.state', message: 'État' }), value: stateWord(one.state) },
    {
      label: t({ id: 'transfers.refusal', message: 'Motif du refus' }),
      value: one.refusalCode && refusalWord(one.refusalCode),
    },
  ].filter(({ value }) => value)

function AcceptPanel({
  transfer,
  matches: near,
}: {
  readonly transfer: IncomingTransfer
  readonly matches: readonly TransferMatch[]
}) {
  const [personId] = useNewId()
  const [chosen, setChosen] = useState('')
  const [isSomeoneElse, setSomeoneElse] = useState(false)
  const accept = useAct(acceptTransfer, {
    refresh: [listIncomingTransfers, readIncomingTransfer],
    onDone: (reply) => {
      say(
        t({ id: 'transfers.accepted', message: 'Transfert accepté. Son dernier plan est dans le dossier.' }),
      )
      go(paths.person(reply.personId))
    },
  })
  // What the whole identity showed, once it was compared.
  const known =
    accept.problem?.code === 'transfer-known-person' ? (accept.problem.current as TransferMatch[]) : []
  const matches = [...near, ...known.filter((one) => near.every(({ id }) => id !== one.id))]
  const existingId = chosen === '' ? null : chosen
  return (
    <Panel title={t({ id: 'transfers.accept.title', message: 'Accepter' })} padded>
      <div className="grid gap-3">
        {accept.problem && <ErrorState problem={accept.problem} />}
        {matches.length > 0 && (
          <>
            <Note kind="warn">
              {t({ id: 'transfers.accept.known', message: 'Un dossier d’ici est peut-être le sien.' })}
            </Note>
            <RadioGroup
              label={t({ id: 'transfers.accept.where', message: 'Où mettre son dernier plan' })}
              value={chosen}
              onChange={(value) => setChosen(value ?? '')}
              options={[
                ...matches.map((one) => ({
                  value: one.id,
                  label: `${one.familyName} ${one.givenName}`,
                  hint: hintOf(one),
                })),
                { value: '', label: t({ id: 'transfers.accept.new', message: 'Dans un nouveau dossier' }) },
              ]}
            />
            {existingId === null && (
              <Checkbox
                label={t({
                  id: 'transfers.accept.other',
                  message: 'J’ai comparé : c’est une autre personne',
                })}
                value={isSomeoneElse}
                onChange={(value) => setSomeoneElse(value ?? false)}
              />
            )}
          </>
        )}
        <p>
          {t({
            id: 'transfers.accept.what',
            message:
              'Un dossier s’ouvre avec son identité, ses coordonnées et son dernier plan. Informez-la, puis créez sa candidature.',
          })}
        </p>
        <div>
          <Button
            kind="primary"
            busy={accept.running}
            onClick={() =>
              accept.start({
                params: { transferId: transfer.id },
                body: { personId, existingId, isSomeoneElse },
              })
            }
          >
            {t({ id: 'transfers.accept', message: 'Accepter le transfert' })}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

const hintOf = ({ birthDate, communeName, evidence }: TransferMatch): string =>
  [
    birthDate && formatDate(birthDate, 'numeric'),
    communeName,
    listed(evidence.map((one) => evidenceLabels()[one])),
  ]
    .filter(Boolean)
    .join(' · ')
