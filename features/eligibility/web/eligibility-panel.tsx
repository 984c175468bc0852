import { useState } from 'react'
import { listApplications, readApplication } from '#features/pathways/contract.ts'
import { ProofCheck } from '#features/people/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today as dayToday, formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Evaluation, evaluateApplication, type JudgedLeaf } from '../contract.ts'
import { JudgedList } from './judged-list.tsx'
import { paths } from './paths.ts'
import { leafWords, nameOf, outcomeMarks, wholeWords } from './words.ts'

/** What the conditions of entry are worth for this person on a day, condition by condition. */
export function EligibilityPanel({ applicationId }: { readonly applicationId: string }) {
  const { timeZone } = useTerritory()
  const [day, setDay] = useState<string>()
  const [version, setVersion] = useState<string>()
  const read = useLoad(
    evaluateApplication,
    { params: { applicationId }, query: { ...(day && { day }), ...(version && { version }) } },
    { keepWhileLoading: true, onFocus: 'keep', onMount: 'ask' },
  )
  return (
    <Panel
      title={t({ id: 'eligibility.title', message: 'Éligibilité' })}
      actions={
        <PageLink to={paths.ruleSets}>{t({ id: 'eligibility.see', message: 'Les conditions' })}</PageLink>
      }
    >
      <Loaded from={read}>
        {(reply) => (
          <>
            <div className="grid gap-2 px-4 py-3">
              <p className="font-title">
                <StateMark state={outcomeMarks[reply.outcome]}>{wholeWords[reply.outcome]()}</StateMark>
              </p>
              <p className="text-13 text-ink-2">
                {t({
                  id: 'eligibility.by',
                  message: '{set}, au {day}. {source}. La décision reste celle d’une personne.',
                  values: {
                    set: nameOf(reply.set),
                    day: formatDate(reply.day),
                    source: sourceText(reply.set.source),
                  },
                })}
              </p>
              {reply.day !== dayToday(timeZone) && (
                <Note>
                  {t({
                    id: 'eligibility.past',
                    message:
                      'Critères et pièces de ce jour-là ; adresse, niveau et durée sans emploi d’après ce qui est noté aujourd’hui.',
                  })}
                </Note>
              )}
              {(reply.day < reply.set.validFrom ||
                (reply.set.validTo !== null && reply.day > reply.set.validTo)) && (
                <Note kind="warn">
                  {t({
                    id: 'eligibility.not-in-force',
                    message: 'Ces conditions ne s’appliquaient pas ce jour-là : elles sont essayées ici.',
                  })}
                </Note>
              )}
              {reply.set.id === null && reply.set.verifiedOn === null && (
                <Note kind="warn">
                  {t({
                    id: 'eligibility.unverified',
                    message: 'Conditions de départ, non vérifiées : écrivez celles de votre protocole.',
                  })}
                </Note>
              )}
            </div>
            <div className="border-t border-line px-4 py-2">
              <JudgedList
                conditions={reply}
                day={reply.day}
                more={(leaf) => <Proof leaf={leaf} reply={reply} />}
              />
            </div>
            <div className="flex flex-wrap items-end gap-3 border-t border-line px-4 py-3" data-screen-only>
              <DateField
                label={t({ id: 'eligibility.day', message: 'À la date du' })}
                optional
                max={dayToday(timeZone)}
                value={day}
                onChange={setDay}
              />
              <Select
                label={t({ id: 'eligibility.version', message: 'Conditions' })}
                empty={t({ id: 'eligibility.in-force', message: 'Celles en vigueur ce jour-là' })}
                options={reply.versions.map((one) => ({ value: one.version, label: nameOf(one) }))}
                value={version}
                onChange={setVersion}
              />
            </div>
            <Kept reply={reply} timeZone={timeZone} />
          </>
        )}
      </Loaded>
    </Panel>
  )
}

/** The proof that came for a criterion, with what was said of it by that day. */
function Proof({ leaf, reply }: { readonly leaf: JudgedLeaf; readonly reply: Evaluation }) {
  if (leaf.kind !== 'criterion' || leaf.proof === null) return null
  const found = reply.proofs.find((one) => one.code === leaf.code)
  if (!found) return null
  const { personId, mayCheck } = reply
  return (
    <div className="text-13 text-ink-2">
      <ProofCheck
        {...found}
        personId={personId}
        label={leafWords(leaf)}
        mayCheck={mayCheck}
        refresh={[evaluateApplication, readApplication, listApplications]}
      />
    </div>
  )
}

/** The conditions of that time by their name, for as long as they can still be tried. */
const setNamed = (version: string, versions: Evaluation['versions']): string => {
  const found = versions.find((one) => one.version === version)
  return found ? nameOf(found) : version
}

function Kept({ reply, timeZone }: { readonly reply: Evaluation; readonly timeZone: string }) {
  if (reply.kept.length === 0) return null
  return (
    <div className="border-t border-line px-4 py-2 text-13">
      <p className="text-ink-2">
        {t({
          id: 'eligibility.kept',
          message: 'Gardé au moment de décider, sans fait réservé :',
        })}
      </p>
      <ul>
        {reply.kept.map((one) => (
          <li key={one.id}>
            <details>
              <summary className="cursor-pointer py-0.5">
                {[
                  formatDateTime(one.at, timeZone, 'day'),
                  one.move === 'admit'
                    ? t({ id: 'eligibility.kept.admit', message: 'entrée décidée' })
                    : t({ id: 'eligibility.kept.check', message: 'éligibilité notée' }),
                  one.byName,
                  setNamed(one.version, reply.versions),
                  wholeWords[one.outcome](),
                ].join(' · ')}
              </summary>
              <div className="py-1 ps-4">
                <JudgedList conditions={one} day={one.day} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}
