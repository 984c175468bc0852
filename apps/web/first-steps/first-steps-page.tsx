import { readFirstSteps } from '#features/territory/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { GestureList } from '#platform/web/design/gesture-list.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { UsefulKeys } from '#platform/web/frame/useful-keys.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { gestureWords } from './gesture-words.ts'

/** The first gestures of a young territory, ticked from what it holds, each with the page that does it. */
export function FirstStepsPage() {
  const { name, rights } = useTerritory()
  const steps = useLoad(readFirstSteps)
  const next = steps.data?.items.find((item) => !item.done && gestureWords[item.code].right in rights)?.code
  return (
    <>
      <PageHeader
        large
        title={t({ id: 'platform.first-steps.title', message: 'Premiers pas de {name}', values: { name } })}
        detail={t({
          id: 'platform.first-steps.detail',
          message: 'Dans cet ordre, chaque geste prépare le suivant. Rien n’empêche d’en changer.',
        })}
      />
      <div className="grid items-start gap-x-8 gap-y-5 side:grid-cols-[1fr_292px]">
        <Loaded from={steps}>
          {({ items }) => (
            <div className="grid gap-4">
              <GestureList
                gestures={items.map(({ code, count, done }) => {
                  const words = gestureWords[code]
                  const held = words.right in rights
                  return {
                    key: code,
                    title: words.title(),
                    detail:
                      held || done ? words.detail(count) : `${words.detail(count)} ${words.otherwise()}`,
                    done,
                    ...(held && {
                      action: (
                        <LinkButton to={words.to} {...(code === next && { kind: 'primary' as const })}>
                          {words.button()}
                        </LinkButton>
                      ),
                    }),
                  }
                })}
              />
              {items.every((item) => item.done) && (
                <Note kind="info">
                  {t({
                    id: 'platform.first-steps.all',
                    message: 'Tout est fait : cette page a quitté le menu. Son adresse reste la même.',
                  })}
                </Note>
              )}
            </div>
          )}
        </Loaded>
        <UsefulKeys />
      </div>
    </>
  )
}
