import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { openAgreement } from '../../contract.ts'
import { paths } from './paths.ts'

/** Whether the text of that agreement is frozen, and what opens its targets; undefined until it is read. */
export const useFrozenText = (agreementId: string) => {
  const { data } = useLoad(openAgreement, { params: { agreementId } }, { keepWhileLoading: true })
  if (!data) return undefined
  const { isFrozen, targets, amendments } = data
  return { isFrozen, ...targets, amendment: amendments.find((one) => one.number === targets.amendmentNumber) }
}

/** Said before anything is typed: the text is frozen, and which amendment opens what is signed in it. */
export function FrozenTargets({ agreementId }: { readonly agreementId: string }) {
  const text = useFrozenText(agreementId)
  if (!text?.isFrozen) return null
  return (
    <div className="mb-3">
      {text.amendment ? (
        <Note kind="info">
          {t({
            id: 'agreements.life.frozen.open',
            message:
              'Le texte est signé et figé. Ce que vous écrivez ici entre dans l’avenant n° {number}, en préparation.',
            values: { number: text.amendment.number },
          })}{' '}
          <PageLink to={paths.amendment(agreementId, text.amendment.id)}>
            {t({ id: 'agreements.life.amendment.open-link', message: 'Ouvrir cet avenant' })}
          </PageLink>
        </Note>
      ) : (
        <Note kind="warn">
          {t({
            id: 'agreements.life.frozen.closed',
            message:
              'Le texte est signé et figé : un objectif ne s’ajoute, ne se retire et ne change de définition, de période ou de cible que par un avenant de nature « Cibles ». Qui le suit, son poids et son rythme restent libres.',
          })}{' '}
          <PageLink to={paths.newAmendment(agreementId, 'targets')}>
            {t({ id: 'agreements.life.frozen.amend', message: 'Préparer un avenant aux cibles' })}
          </PageLink>
        </Note>
      )}
    </div>
  )
}
