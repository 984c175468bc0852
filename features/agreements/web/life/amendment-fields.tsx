import { Note } from '#platform/web/design/note.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Changes, OpenedAgreement } from '../../contract.ts'
import type { AmendmentKind } from '../../rules/life/amendment-kinds.ts'
import { DeliberationFields, deliberationOf, TermFields, termOf } from './identity-fields.tsx'
import { AnnexChanges, ArticleChanges, PartyChanges } from './list-changes.tsx'

/** What the kind opens, and nothing else. */
export function AmendmentFields({
  kind,
  one,
  changes,
  onChange,
}: {
  readonly kind: AmendmentKind
  readonly one: OpenedAgreement
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}) {
  return (
    <>
      <TextField
        name="label"
        maxLength={200}
        label={t({ id: 'agreements.life.amendment.label', message: 'Titre de l’avenant' })}
      />
      <TextArea
        name="content"
        optional
        rows={5}
        maxLength={20_000}
        label={t({ id: 'agreements.life.amendment.content', message: 'Texte de l’avenant' })}
        help={t({
          id: 'agreements.life.amendment.content-help',
          message: 'Pourquoi la convention change, dans les mots que les parties signeront.',
        })}
      />
      <DateField
        name="effectiveOn"
        label={t({ id: 'agreements.life.amendment.effect', message: 'Prend effet le' })}
      />
      <Opened kind={kind} one={one} changes={changes} onChange={onChange} />
      <DeliberationFields />
    </>
  )
}

function Opened({
  kind,
  ...lists
}: {
  readonly kind: AmendmentKind
  readonly one: OpenedAgreement
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}) {
  if (kind === 'duration') return <TermFields prefix="changes/" />
  if (kind === 'denunciation')
    return (
      <DateField
        name="changes/endsOn"
        label={t({ id: 'agreements.life.amendment.end', message: 'La convention prend fin le' })}
      />
    )
  if (kind === 'parties') return <PartyChanges {...lists} />
  if (kind === 'articles') return <ArticleChanges {...lists} />
  if (kind === 'funding') return <AnnexChanges {...lists} />
  if (kind === 'targets')
    return (
      <Note kind="info">
        {t({
          id: 'agreements.life.amendment.targets',
          message:
            'Tant que cet avenant est en préparation, les cibles s’écrivent dans les objectifs de la convention. S’il est abandonné, elles redeviennent celles du texte signé.',
        })}{' '}
        <PageLink to={`objectifs/protocole/${lists.one.id}`}>
          {t({ id: 'agreements.life.amendment.to-targets', message: 'Ouvrir les objectifs' })}
        </PageLink>
      </Note>
    )
  return (
    <Note kind="info">
      {t({
        id: 'agreements.life.amendment.free',
        message: 'Cet avenant ne change ni durée, ni parties, ni articles, ni montants : son texte suffit.',
      })}
    </Note>
  )
}

/** The body of an amendment, as the contract wants it. */
export const amendmentOf = (values: FormValues, kind: AmendmentKind, changes: Changes) => ({
  label: String(values.label ?? ''),
  content: String(values.content ?? ''),
  effectiveOn: String(values.effectiveOn ?? ''),
  ...deliberationOf(values),
  changes: changedBy(values, kind, changes),
})

const changedBy = (values: FormValues, kind: AmendmentKind, changes: Changes): Changes => {
  if (kind === 'duration') return termOf(values, 'changes/')
  if (kind === 'denunciation') return { endsOn: String(values['changes/endsOn'] ?? '') }
  return changes
}
