import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField, YearField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Changes, OpenedAgreement } from '../../contract.ts'
import { partyRoles } from '../../rules/life/agreement-kinds.ts'
import { ListChange } from './list-change.tsx'
import { roleWord } from './words.ts'

type ChangedAnnexes = NonNullable<Changes['annexes']>
type WrittenAnnex = Omit<ChangedAnnexes['put'][number], 'year' | 'plannedCents'> & {
  readonly year: number | undefined
  readonly plannedCents: number | undefined
}

/** What an amendment changes, while it is typed: a figure that cannot be read is none, which its contract refuses. */
export type WrittenChanges = Omit<Changes, 'annexes'> & {
  readonly annexes?: (Omit<ChangedAnnexes, 'put'> & { readonly put: readonly WrittenAnnex[] }) | undefined
}

interface Given {
  readonly one: OpenedAgreement
  readonly changes: WrittenChanges
  readonly onChange: (changes: WrittenChanges) => void
}

const none = { put: [], removed: [] }
/** After the last line, whether it stands in the text or comes with this amendment. */
const nextPosition = (...lists: readonly (readonly { readonly position: number }[])[]): number =>
  Math.max(0, ...lists.flat().map(({ position }) => position)) + 1

export function ArticleChanges({ one, changes, onChange }: Given) {
  const value = changes.articles ?? none
  return (
    <ListChange
      label={t({ id: 'agreements.life.articles', message: 'Articles' })}
      add={t({ id: 'agreements.life.article.add', message: 'Ajouter un article' })}
      items={one.articles.map(({ version: _, ...article }) => article)}
      value={value}
      onChange={({ put, removed }) =>
        onChange({ ...changes, articles: { put: [...put], removed: [...removed] } })
      }
      nameOf={({ number, title }) => `${number}. ${title}`}
      fresh={(id) => {
        const position = nextPosition(one.articles, value.put)
        return { id, position, number: String(position), title: '', content: '' }
      }}
      fields={(article, change) => (
        <>
          <FieldRow>
            <TextField
              label={t({ id: 'agreements.life.article.number', message: 'Numéro' })}
              maxLength={20}
              size={6}
              value={article.number}
              onChange={(number) => change({ number: number ?? '' })}
            />
            <TextField
              label={t({ id: 'agreements.life.article.title', message: 'Titre' })}
              maxLength={200}
              value={article.title}
              onChange={(title) => change({ title: title ?? '' })}
            />
          </FieldRow>
          <TextArea
            label={t({ id: 'agreements.life.article.content', message: 'Texte' })}
            maxLength={20_000}
            value={article.content}
            onChange={(content) => change({ content: content ?? '' })}
          />
        </>
      )}
    />
  )
}

export function PartyChanges({ one, changes, onChange }: Given) {
  const value = changes.parties ?? none
  return (
    <ListChange
      label={t({ id: 'agreements.life.parties', message: 'Parties' })}
      add={t({ id: 'agreements.life.party.add', message: 'Ajouter une partie' })}
      items={one.parties.map(({ version: _, ...party }) => party)}
      value={value}
      onChange={({ put, removed }) =>
        onChange({ ...changes, parties: { put: [...put], removed: [...removed] } })
      }
      nameOf={({ name }) => name}
      fresh={(id) => ({
        ...{ id, position: nextPosition(one.parties, value.put), organisationId: null, name: '' },
        ...{
          siret: null,
          role: 'partner' as const,
          signatoryName: null,
          signatoryQuality: null,
          signedOn: null,
        },
      })}
      fields={(party, change) => (
        <>
          <TextField
            label={t({ id: 'agreements.life.party.written-name', message: 'Nom dans le texte' })}
            maxLength={200}
            value={party.name}
            onChange={(name) => change({ name: name ?? '' })}
          />
          <FieldRow>
            <Select
              label={t({ id: 'agreements.life.party.role', message: 'Qualité' })}
              value={party.role}
              onChange={(role) => change({ role: role ?? 'partner' })}
              options={partyRoles.map((role) => ({ value: role, label: roleWord(role) }))}
            />
            <TextField
              label={t({ id: 'agreements.life.party.siret', message: 'SIRET' })}
              optional
              maxLength={30}
              value={party.siret ?? ''}
              onChange={(siret) => change({ siret: siret || null })}
            />
          </FieldRow>
          <FieldRow>
            <TextField
              label={t({ id: 'agreements.life.party.signatory-name', message: 'Nom du signataire' })}
              optional
              maxLength={120}
              value={party.signatoryName ?? ''}
              onChange={(name) => change({ signatoryName: name || null })}
            />
            <TextField
              label={t({ id: 'agreements.life.party.signatory-quality', message: 'Qualité du signataire' })}
              optional
              maxLength={120}
              value={party.signatoryQuality ?? ''}
              onChange={(quality) => change({ signatoryQuality: quality || null })}
            />
          </FieldRow>
        </>
      )}
    />
  )
}

export function AnnexChanges({ one, changes, onChange }: Given) {
  const value = changes.annexes ?? none
  const year = one.annexes.at(-1)?.year ?? Number(one.startsOn.slice(0, 4))
  const pointerTo = (id: string) => `changes/annexes/put/${value.put.findIndex((line) => line.id === id)}`
  return (
    <ListChange<WrittenAnnex>
      label={t({ id: 'agreements.life.annexes', message: 'Annexes financières' })}
      add={t({ id: 'agreements.life.annex.add', message: 'Ajouter un montant' })}
      items={one.annexes.map(({ version: _, spentCents: __, ...annex }) => annex)}
      value={value}
      onChange={({ put, removed }) =>
        onChange({ ...changes, annexes: { put: [...put], removed: [...removed] } })
      }
      nameOf={(annex) => [annex.year, annex.funder].filter(Boolean).join(', ')}
      fresh={(id) => ({ id, year, funder: '', plannedCents: undefined })}
      fields={(annex, change) => (
        <FieldRow>
          <YearField
            name={`${pointerTo(annex.id)}/year`}
            label={t({ id: 'agreements.life.annex.year', message: 'Année' })}
            min={1990}
            value={annex.year}
            onChange={(typed) => change({ year: typed })}
          />
          <TextField
            name={`${pointerTo(annex.id)}/funder`}
            label={t({ id: 'agreements.life.annex.funder', message: 'Financeur' })}
            maxLength={200}
            value={annex.funder}
            onChange={(funder) => change({ funder: funder ?? '' })}
          />
          <NumberField
            name={`${pointerTo(annex.id)}/plannedCents`}
            label={t({ id: 'agreements.life.annex.planned-euros', message: 'Prévu, en euros' })}
            min={0}
            decimals={2}
            unit="€"
            value={annex.plannedCents === undefined ? undefined : annex.plannedCents / 100}
            onChange={(euros) =>
              change({ plannedCents: euros === undefined ? undefined : Math.round(euros * 100) })
            }
          />
        </FieldRow>
      )}
    />
  )
}
