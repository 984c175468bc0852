import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type Block, changeBlock, readDraft } from '../../contract.ts'
import { Conflict, useEdited } from '../edited.tsx'
import { blockName } from './block-card.tsx'
import { BlockFields, blockLabels } from './block-fields.tsx'
import { figureKey, referenceOf } from './figure-key.ts'

const valuesOf = ({ title, content, figure }: Block) => ({
  ...{ title, content },
  figure: figure ? figureKey(figure) : undefined,
})

/** The words of a block, in place. When somebody wrote them meanwhile, both are shown and none is lost. */
export function EditBlock({
  draftId,
  block,
  onClose,
}: {
  readonly draftId: string
  readonly block: Block
  readonly onClose: () => void
}) {
  const edited = useEdited(block.version, valuesOf(block))
  const change = useAct(changeBlock, {
    refresh: [readDraft],
    onDone: () => {
      say(t({ id: 'library.block.saved', message: 'Bloc enregistré.' }))
      onClose()
    },
  })
  return (
    <Panel
      isItem
      title={blockName(block)}
      actions={
        <Button size="small" kind="quiet" onClick={onClose}>
          {t({ id: 'library.block.close', message: 'Fermer sans enregistrer' })}
        </Button>
      }
    >
      <div className="p-4">
        <Form
          key={edited.round}
          schema={changeBlock.body}
          initial={edited.values}
          toBody={({ title, content, figure }) => ({
            ...{ version: edited.version, title: title ?? '', content: content ?? '' },
            figure: referenceOf(figure),
          })}
          submit={t({ id: 'library.block.save', message: 'Enregistrer ce bloc' })}
          onSubmit={(body, values) => {
            edited.sending(values)
            return change.run({ params: { draftId, blockId: block.id }, body })
          }}
          conflict={(current) => (
            <Conflict
              edited={edited}
              version={(current as Block).version}
              theirs={valuesOf(current as Block)}
              labels={blockLabels()}
            />
          )}
        >
          <BlockFields kind={block.kind} />
        </Form>
      </div>
    </Panel>
  )
}
