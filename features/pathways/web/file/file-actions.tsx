import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Menu } from '#platform/web/design/menu.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { personPaths } from '../person-paths.ts'

/** What a référent does with an open pathway, from any page of the file. */
export function FileActions({ personId, state }: { readonly personId: string; readonly state: string }) {
  const more = [
    {
      key: 'diagnosis',
      label: t({ id: 'pathways.file.diagnosis', message: 'Ouvrir le diagnostic' }),
      run: () => go(personPaths.diagnosis(personId)),
    },
    {
      key: 'suspend',
      label:
        state === 'suspended'
          ? t({ id: 'pathways.file.return', message: 'Noter le retour' })
          : t({ id: 'pathways.file.suspend', message: 'Suspendre' }),
      run: () => go(personPaths.suspend(personId)),
    },
    {
      key: 'job',
      label: t({ id: 'pathways.file.job', message: 'Emploi trouvé' }),
      run: () => go(personPaths.job(personId)),
    },
    {
      key: 'exit',
      label: t({ id: 'pathways.file.exit', message: 'Clôturer' }),
      run: () => go(personPaths.exit(personId)),
    },
    { key: 'print', label: t({ id: 'pathways.file.print', message: 'Imprimer' }), run: () => window.print() },
  ]
  return (
    <>
      <Menu label={t({ id: 'pathways.file.more', message: 'Autres actions' })} items={more} icon="down">
        {t({ id: 'pathways.file.more-word', message: 'Autres actions' })}
      </Menu>
      <LinkButton to={personPaths.newStep(personId)} icon="add">
        {t({ id: 'pathways.file.add-step', message: 'Ajouter une étape' })}
      </LinkButton>
      <Button kind="primary" icon="chat" onClick={() => go(`${personPaths.file(personId)}?noter=oui`)}>
        {t({ id: 'pathways.file.record', message: "Noter l'entretien" })}
      </Button>
    </>
  )
}
