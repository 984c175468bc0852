import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { ControlSample, readControlSample } from '../contract.ts'
import { drawMethods } from '../rules/draw-sample.ts'
import { drawnFromWords } from './words.ts'

type Replay = ClientReply<typeof readControlSample>['replay']

const replayWord = (replay: Replay): string =>
  ({
    same: t({ id: 'controls.replay.same', message: 'sur la liste gardée : les mêmes dossiers' }),
    differs: t({ id: 'controls.replay.differs', message: 'sur la liste gardée : d’autres dossiers' }),
    'not-kept': t({ id: 'controls.replay.not-kept', message: 'impossible : liste de départ non gardée' }),
  })[replay]

/** Enough for anybody to find the same files again. */
export function HowDrawn({ sample, replay }: { readonly sample: ControlSample; readonly replay: Replay }) {
  const method = drawMethods.find((one) => one.code === sample.methodCode)
  const facts = [
    [t({ id: 'controls.how.among', message: 'Parmi' }), drawnFromWords(sample)],
    ...(sample.operationLabel
      ? ([[t({ id: 'controls.how.operation', message: 'Opération' }), sample.operationLabel]] as const)
      : []),
    [t({ id: 'controls.how.population', message: 'Dossiers en tout' }), formatNumber(sample.populationSize)],
    [
      t({ id: 'controls.how.drawn', message: 'Tirés au sort' }),
      t({
        id: 'controls.how.of-asked',
        message: '{drawn}, pour {asked} demandés',
        values: {
          drawn: formatNumber(sample.files - sample.added),
          asked:
            sample.askedPercentHundredths === null
              ? formatNumber(sample.askedSize)
              : t({
                  id: 'controls.how.share',
                  message: '{asked} ({share} % des {population})',
                  values: {
                    asked: formatNumber(sample.askedSize),
                    share: formatNumber(sample.askedPercentHundredths / 100),
                    population: formatNumber(sample.populationSize),
                  },
                }),
        },
      }),
    ],
    [t({ id: 'controls.how.replay', message: 'Tirage refait' }), replayWord(replay)],
    [t({ id: 'controls.how.added', message: 'Ajoutés sur demande' }), formatNumber(sample.added)],
    [
      t({ id: 'controls.how.by', message: 'Tiré par' }),
      `${sample.drawnByName}, ${formatDate(sample.drawnOn)}`,
    ],
    [t({ id: 'controls.how.seed', message: 'Graine' }), sample.seed],
    ...(sample.closeReason
      ? ([
          [
            t({ id: 'controls.how.closed', message: 'Clos par' }),
            `${sample.closedByName ?? ''} : ${sample.closeReason}`,
          ],
        ] as const)
      : []),
  ] as const
  return (
    <Panel title={t({ id: 'controls.how', message: 'Comment ils ont été choisis' })} padded>
      <FactList facts={facts.map(([label, value]) => ({ label, value }))} />
      <p className="mt-3 text-13 text-ink-2">
        {t({
          id: 'controls.how.method',
          message:
            'Chaque dossier avait la même chance. L’ordre est celui des empreintes SHA-256 de la graine suivie de l’identifiant du dossier : avec la même liste et la même graine, on retrouve les mêmes dossiers.',
        })}{' '}
        {method?.verifiedOn === null &&
          t({ id: 'controls.how.unverified', message: 'Méthode à accorder avec l’autorité de contrôle.' })}
      </p>
    </Panel>
  )
}
