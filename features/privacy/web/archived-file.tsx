import { useState } from 'react'
import type { CallReply } from '#platform/contract/route.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { downloadArchivedPiece, openArchivedFile } from '../contract.ts'
import { inLanguage } from './words.tsx'

type Opened = CallReply<typeof openArchivedFile>

/** What the archive still holds, for who is entitled to it: the reason comes first. */
export function ArchivedFile({ personId }: { readonly personId: string }) {
  const [opened, setOpened] = useState<Opened & { readonly reason: string }>()
  const open = useAct(openArchivedFile, {
    onDone: (reply, { body }) => setOpened({ ...reply, reason: body.reason }),
  })
  return (
    <div className="mt-4 border-t border-line pt-4">
      {opened ? (
        <Facts opened={opened} />
      ) : (
        <Form
          schema={openArchivedFile.body}
          submit={t({ id: 'privacy.archive.read', message: 'Lire l’archive' })}
          onSubmit={(body) => open.run({ params: { personId }, body })}
        >
          <TextArea
            name="reason"
            rows={2}
            maxLength={300}
            label={t({ id: 'privacy.archive.read-why', message: 'Besoin légal de lire l’archive' })}
            help={t({ id: 'privacy.archive.traced', message: 'Ce motif est gardé au journal.' })}
          />
        </Form>
      )}
    </div>
  )
}

const said = (text: Opened['facts'][number]['text']): string =>
  typeof text === 'string' ? text : inLanguage(text)

function Facts({ opened }: { readonly opened: Opened & { readonly reason: string } }) {
  const { personId, reason, givenName, familyName, birthDate, facts } = opened
  return (
    <FactList
      facts={[
        {
          label: t({ id: 'privacy.archive.who', message: 'Personne' }),
          value: [`${givenName} ${familyName}`, birthDate && formatDate(birthDate)]
            .filter(Boolean)
            .join(', '),
        },
        ...facts.map(({ label, on, text, fileId }) => ({
          label: inLanguage(label),
          value: (
            <span className="inline-flex flex-wrap items-center gap-2">
              {[on && formatDate(on), said(text)].filter(Boolean).join(' · ')}
              {fileId && (
                <Button
                  size="small"
                  onClick={() =>
                    downloadOrSay(downloadArchivedPiece, { params: { personId, fileId }, body: { reason } })
                  }
                >
                  {t({ id: 'privacy.archive.download', message: 'Télécharger' })}
                  <span className="sr-only"> {said(text)}</span>
                </Button>
              )}
            </span>
          ),
        })),
      ]}
    />
  )
}
