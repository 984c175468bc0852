import { paths as peoplePaths } from '#features/people/web/public.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { GestureList } from '#platform/web/design/gesture-list.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { UsefulKeys } from '#platform/web/frame/useful-keys.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** The day of who follows nobody yet: three ways to begin, instead of empty lists. */
export function FirstDay({ etpHundredths }: { readonly etpHundredths: number }) {
  const { memberName, organisationName } = useTerritory()
  const mayImport = useRight('exchanges.import') !== undefined
  const mayCreate = useRight('people.create') !== undefined
  return (
    <>
      <PageHeader
        large
        title={t({
          id: 'pathways.first-day.title',
          message: 'Bonjour {name}. Votre journée est encore vide.',
          values: { name: memberName.split(' ')[0] ?? memberName },
        })}
        detail={t({
          id: 'pathways.first-day.detail',
          message:
            'Votre liste du jour se remplira dès que vous suivrez une personne. Trois façons de commencer.',
        })}
      />
      <div className="grid items-start gap-x-8 gap-y-5 side:grid-cols-[1fr_292px]">
        <GestureList
          gestures={[
            {
              key: 'account',
              done: true,
              title: t({ id: 'pathways.first-day.account', message: 'Votre compte est prêt' }),
              detail:
                etpHundredths > 0
                  ? t({
                      id: 'pathways.first-day.account-etp',
                      message: '{organisation}, quotité {etp} %.',
                      values: { organisation: organisationName, etp: etpHundredths },
                    })
                  : organisationName,
            },
            {
              key: 'import',
              title: t({ id: 'pathways.first-day.import', message: 'Reprendre votre liste' }),
              detail: mayImport
                ? t({
                    id: 'pathways.first-day.import-detail',
                    message:
                      'Un tableur suffit. Bassin rejoue l’import à blanc, montre chaque différence et sait l’annuler.',
                  })
                : t({
                    id: 'pathways.first-day.import-ask',
                    message:
                      'Un tableur suffit. Confiez-le au pilotage ou à la cellule d’entrée : l’import leur revient.',
                  }),
              ...(mayImport && {
                action: (
                  <LinkButton to="echanges/nouvel-import" kind="primary">
                    {t({ id: 'pathways.first-day.import-choose', message: 'Choisir un fichier' })}
                  </LinkButton>
                ),
              }),
            },
            {
              key: 'receive',
              title: t({
                id: 'pathways.first-day.receive',
                message: 'Ou recevoir les dossiers qu’on vous confie',
              }),
              detail: t({
                id: 'pathways.first-day.receive-detail',
                message:
                  'Le pilotage ou la cellule d’entrée vous désigne : la personne entre dans votre file le jour même.',
              }),
              action: (
                <LinkButton to="partenaires">
                  {t({ id: 'pathways.first-day.receive-who', message: 'Trouver qui joindre' })}
                </LinkButton>
              ),
            },
            {
              key: 'create',
              title: t({ id: 'pathways.first-day.create', message: 'Ou ouvrir un premier dossier' }),
              detail: t({
                id: 'pathways.first-day.create-detail',
                message: 'Nom, date de naissance, téléphone : le reste viendra au fil des entretiens.',
              }),
              ...(mayCreate && {
                action: (
                  <LinkButton
                    to={peoplePaths.newPerson}
                    icon="add"
                    {...(!mayImport && { kind: 'primary' as const })}
                  >
                    {t({ id: 'pathways.first-day.create-open', message: 'Nouvelle personne' })}
                  </LinkButton>
                ),
              }),
            },
          ]}
        />
        <UsefulKeys />
      </div>
    </>
  )
}
