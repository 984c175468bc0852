import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type AssessmentVersion,
  emptyAssessment,
  listAssessments,
  type Register,
  readRegister,
} from '../contract.ts'
import { AssessmentText } from './assessment-text.tsx'
import { paths } from './paths.ts'
import { inLanguage, stateLabels } from './words.tsx'

/** The impact assessment: what the register knows, then what people judge; printed as it is read. */
export function AssessmentPage() {
  const written = useLoad(listAssessments)
  const register = useLoad(readRegister)
  return (
    <>
      <PageHeader
        title={t({ id: 'privacy.assessment', message: 'Analyse d’impact' })}
        detail={
          written.data && (
            <>
              {t({
                id: 'privacy.assessment.method',
                message: 'Méthode : {source}.',
                values: { source: sourceText(written.data.method.source) },
              })}{' '}
              {written.data.method.verifiedOn === null && (
                <Tag>{t({ id: 'privacy.source.unverified', message: 'source à vérifier' })}</Tag>
              )}
            </>
          )
        }
        actions={
          <>
            <LinkButton to={paths.editAssessment} kind="primary">
              {t({ id: 'privacy.assessment.write', message: 'Écrire l’analyse' })}
            </LinkButton>
            <Button icon="print" onClick={() => window.print()}>
              {t({ id: 'privacy.assessment.print', message: 'Imprimer' })}
            </Button>
          </>
        }
      />
      <div className="grid gap-3">
        <Loaded from={register}>{(known) => <KnownFacts register={known} />}</Loaded>
        <Loaded from={written}>
          {({ items: [latest, ...former] }) => (
            <>
              {latest && <p className="text-13 text-ink-2">{versionWords(latest)}</p>}
              <AssessmentText content={latest?.content ?? emptyAssessment} />
              {former.map((version) => (
                <details key={version.number} data-screen-only>
                  <summary>{versionWords(version)}</summary>
                  <div className="mt-2">
                    <AssessmentText content={version.content} />
                  </div>
                </details>
              ))}
            </>
          )}
        </Loaded>
      </div>
    </>
  )
}

const versionWords = ({ number, writtenAt, writtenByName }: AssessmentVersion): string =>
  t({
    id: 'privacy.version',
    message: 'Version {number}, {name}, le {at}',
    values: { number, name: writtenByName ?? '', at: writtenAt ? formatDateTime(writtenAt) : '' },
  })

/** What the product knows, so that nobody copies it: activities in use and measures as they are. */
function KnownFacts({ register }: { readonly register: Register }) {
  return (
    <Panel
      padded
      title={t({ id: 'privacy.assessment.known', message: 'Ce que le registre établit' })}
      detail={t({ id: 'privacy.assessment.known-detail', message: 'rempli par Bassin' })}
    >
      <FactList
        facts={[
          {
            label: t({ id: 'privacy.assessment.activities', message: 'Traitements en cours' }),
            value: register.activities
              .filter((one) => one.inUse)
              .map((one) => inLanguage(one.words))
              .join(', '),
          },
          {
            label: t({ id: 'privacy.assessment.sensitive', message: 'Données sensibles' }),
            value: [
              ...new Set(
                register.activities
                  .filter((one) => one.inUse)
                  .flatMap((one) => one.classes.filter((data) => data.isSensitive))
                  .map((data) => inLanguage(data.words)),
              ),
            ].join(', '),
          },
          ...register.measures.map((one) => ({
            label: inLanguage(one.words),
            value: `${stateLabels()[one.state]}. ${inLanguage(one.detail)}`,
          })),
        ]}
      />
    </Panel>
  )
}
