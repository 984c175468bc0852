import { use } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { OpenedAgreement } from '../../contract.ts'
import type { AmendmentKind } from '../../rules/life/amendment-kinds.ts'
import { DeliberationFields, deliberationOf, TermFields, termOf } from './identity-fields.tsx'
import { linesOn, signedToCome } from './lines-to-come.ts'
import { AnnexChanges, ArticleChanges, PartyChanges, type WrittenChanges } from './list-changes.tsx'
import { paths } from './paths.ts'

/** What the kind opens, and nothing else. */
export function AmendmentFields({
  kind,
  one,
  changes,
  onChange,
}: {
  readonly kind: AmendmentKind
  readonly one: OpenedAgreement
  readonly changes: WrittenChanges
  readonly onChange: (changes: WrittenChanges) => void
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
  readonly changes: WrittenChanges
  readonly onChange: (changes: WrittenChanges) => void
}) {
  if (kind === 'duration') return <TermFields prefix="changes/" />
  if (kind === 'denunciation')
    return (
      <DateField
        name="changes/endsOn"
        label={t({ id: 'agreements.life.amendment.end', message: 'La convention prend fin le' })}
      />
    )
  if (kind === 'parties' || kind === 'articles' || kind === 'funding')
    return <OpenedList kind={kind} {...lists} />
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

const lists = { parties: PartyChanges, articles: ArticleChanges, funding: AnnexChanges }

/** The lines of the day of effect: written over those of today, an amendment would erase a signed one to come. */
function OpenedList({
  kind,
  one,
  ...given
}: {
  readonly kind: keyof typeof lists
  readonly one: OpenedAgreement
  readonly changes: WrittenChanges
  readonly onChange: (changes: WrittenChanges) => void
}) {
  const { timeZone } = useTerritory()
  const effectiveOn = use(FormContext)?.values.effectiveOn
  const toCome = signedToCome(one, kind, today(timeZone))
  const List = lists[kind]
  return (
    <>
      {toCome.map(({ id, number, effectiveOn: day }) => (
        <Note key={id} kind="info">
          {t({
            id: 'agreements.life.amendment.signed-first',
            message:
              'L’avenant n° {number}, déjà signé, change ce texte le {day} : ce qui suit en tient compte si le vôtre prend effet ce jour-là ou après.',
            values: { number, day: formatDate(day) },
          })}{' '}
          <PageLink to={paths.amendment(one.id, id)}>
            {t({ id: 'agreements.life.amendment.open-link', message: 'Ouvrir cet avenant' })}
          </PageLink>
        </Note>
      ))}
      <List one={linesOn(one, toCome, typeof effectiveOn === 'string' ? effectiveOn : '')} {...given} />
    </>
  )
}

/** The body of an amendment, as the contract wants it. */
export const amendmentOf = (values: FormValues, kind: AmendmentKind, changes: WrittenChanges) => ({
  label: String(values.label ?? ''),
  content: String(values.content ?? ''),
  effectiveOn: String(values.effectiveOn ?? ''),
  ...deliberationOf(values),
  changes: changedBy(values, kind, changes),
})

const changedBy = (values: FormValues, kind: AmendmentKind, changes: WrittenChanges): WrittenChanges => {
  if (kind === 'duration') return termOf(values, 'changes/')
  if (kind === 'denunciation') return { endsOn: String(values['changes/endsOn'] ?? '') }
  return changes
}
