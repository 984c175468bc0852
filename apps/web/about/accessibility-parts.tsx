import type { AccessibilityStatement } from '#features/territory/contract.ts'
import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatPercent } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Part, Points } from './article.tsx'
import { statusWords } from './status-words.ts'

/** The sentence that the law asks for: who declares what. */
export const declared = ({ territoryName, status }: AccessibilityStatement): string =>
  t({
    id: 'platform.about.declared',
    message: '{name} déclare cet outil {status} au référentiel d’accessibilité (RGAA 4.1).',
    values: { name: territoryName, status: statusWords[status]() },
  })

const share = (rate: number | null): string => (rate === null ? '–' : formatPercent(rate / 100))

/** The audit behind the statement and what it found; without one, why the state is what it is. */
export function Findings({ statement: { audit, earlier } }: { readonly statement: AccessibilityStatement }) {
  if (!audit) return <NoAudit />
  return (
    <>
      <Part title={t({ id: 'platform.about.audit', message: 'Ce qui est établi' })}>
        <p>
          {t({
            id: 'platform.about.audited',
            message:
              'L’audit du {day}, par {auditor}, trouve {met, plural, one {# critère respecté} other {# critères respectés}} sur {applicable} qui s’appliquent : {rate}.',
            values: {
              day: formatDate(audit.auditedOn, 'long'),
              auditor: audit.auditedBy,
              met: audit.criteriaMet,
              applicable: audit.criteriaMet + audit.criteriaFailed,
              rate: share(audit.rate),
            },
          })}
        </p>
        {audit.isOver ? (
          <Note kind="warn">
            {t({
              id: 'platform.about.audit-over',
              message: 'Cette déclaration ne valait que jusqu’au {day} : un nouvel audit est à faire.',
              values: { day: formatDate(audit.restsUntil, 'long') },
            })}
          </Note>
        ) : (
          <p className="text-13 text-ink-2">
            {t({
              id: 'platform.about.audit-rests',
              message: 'La déclaration peut s’appuyer sur cet audit jusqu’au {day}.',
              values: { day: formatDate(audit.restsUntil, 'long') },
            })}
          </p>
        )}
        {earlier.length > 0 && (
          <Points
            items={earlier.map((one) =>
              t({
                id: 'platform.about.earlier-audit',
                message: 'Audit précédent, {day}, {auditor} : {rate}',
                values: {
                  day: formatDate(one.auditedOn),
                  auditor: one.auditedBy,
                  rate: share(one.rate),
                },
              }),
            )}
          />
        )}
      </Part>
      <Listed
        title={t({ id: 'platform.about.defects', message: 'Ce qui n’est pas accessible' })}
        items={audit.defects}
      />
      <Listed
        title={t({ id: 'platform.about.burdens', message: 'Dérogations pour charge disproportionnée' })}
        items={audit.burdens}
      />
      <Listed
        title={t({ id: 'platform.about.exemptions', message: 'Contenus que la loi n’y soumet pas' })}
        items={audit.exemptions}
      />
    </>
  )
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Part title={title}>
      <Points items={items} />
    </Part>
  )
}

export function NoAudit() {
  return (
    <Part title={t({ id: 'platform.about.audit', message: 'Ce qui est établi' })}>
      <p>
        {t({
          id: 'platform.about.no-audit',
          message:
            'Aucun audit n’est enregistré : aucun taux de conformité n’est annoncé, et l’état déclaré reste « non conforme » jusqu’à ce qu’un audit dise mieux.',
        })}
      </p>
    </Part>
  )
}

export function HowTried() {
  return (
    <>
      <Part title={t({ id: 'platform.about.how', message: 'Comment les pages sont essayées' })}>
        <Points
          items={[
            t({
              id: 'platform.about.how-axe',
              message:
                'Un contrôle automatique (axe-core) ouvre les pages dans un navigateur, au format d’un ordinateur et d’un téléphone.',
            }),
            t({
              id: 'platform.about.how-contrast',
              message:
                'Les contrastes de toutes les couleurs, claires et sombres, sont recalculés à chaque version, y compris pour les couleurs choisies par un territoire.',
            }),
            t({
              id: 'platform.about.how-keyboard',
              message:
                'Tout se fait au clavier : lien d’évitement, focus visible, raccourcis que l’on peut désactiver.',
            }),
            t({
              id: 'platform.about.how-figures',
              message:
                'Chaque dessin a sa liste ou son tableau ; aucune information ne tient à la couleur seule.',
            }),
          ]}
        />
      </Part>
      <Part title={t({ id: 'platform.about.not-known', message: 'Ce qui n’est pas établi' })}>
        <p>
          {t({
            id: 'platform.about.not-known-text',
            message:
              'Un contrôle automatique ne trouve qu’une partie des défauts. Les pages n’ont pas encore été essayées par des personnes qui utilisent un lecteur d’écran, une loupe ou une commande vocale.',
          })}
        </p>
      </Part>
    </>
  )
}

export function Remedy() {
  return (
    <p>
      {t({
        id: 'platform.about.remedy',
        message: 'Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits :',
      })}{' '}
      <a href="https://formulaire.defenseurdesdroits.fr" rel="noreferrer">
        formulaire.defenseurdesdroits.fr
      </a>
    </p>
  )
}
