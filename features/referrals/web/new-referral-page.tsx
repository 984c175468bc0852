import { NoScheme } from '#features/organisations/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { listReferralChoices } from '../contract.ts'
import { DraftForm } from './draft-form.tsx'
import { paths } from './paths.ts'

export function NewReferralPage() {
  const [id] = useNewId()
  const choices = useLoad(listReferralChoices)
  return (
    <>
      <PageHeader
        title={t({ id: 'referrals.new', message: 'Nouvelle prescription' })}
        crumbs={[{ label: t({ id: 'referrals.mine', message: 'Mes prescriptions' }), to: paths.sent }]}
      />
      <Loaded from={choices}>
        {({ schemes, mayPrescribe, draftDays }) =>
          !mayPrescribe ? (
            <NoRight
              title={t({
                id: 'referrals.not-prescriber',
                message: 'Votre organisme ne prescrit pas encore sur ce territoire',
              })}
              reason={t({
                id: 'referrals.not-prescriber-why',
                message:
                  'La responsable du territoire l’inscrit parmi les prescripteurs dans l’annuaire des partenaires.',
              })}
            />
          ) : schemes[0] ? (
            <DraftForm
              id={id}
              version={0}
              initial={{ schemeId: schemes[0].id }}
              schemes={schemes}
              draftDays={draftDays}
            />
          ) : (
            <NoScheme />
          )
        }
      </Loaded>
    </>
  )
}
