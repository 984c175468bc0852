import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatLabelled } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { addBlock, blockKinds, type Draft, listPractices, listTools, readDraft } from '../../contract.ts'
import { blockKindWords, inLanguage, themeWord, toolKindWords } from '../words.ts'
import { blockName } from './block-card.tsx'
import { BlockFields } from './block-fields.tsx'
import { referenceOf } from './figure-key.ts'

const kinds = ['tool', ...blockKinds] as const
type Kind = (typeof kinds)[number]

/** One block more: from the toolbox, from the figures of the territory, or in one's own words. */
export function AddBlock({ draft }: { readonly draft: Draft }) {
  const [kind, setKind] = useState<Kind>('tool')
  const [id, renew] = useNewId()
  const add = useAct(addBlock, {
    refresh: [readDraft],
    onDone: () => {
      renew()
      say(t({ id: 'library.block.added', message: 'Bloc ajouté.' }))
    },
  })
  const title = t({ id: 'library.block.add', message: 'Ajouter un bloc' })
  const words = {
    tool: t({ id: 'library.block.from-toolbox', message: 'De la boîte à outils' }),
    ...blockKindWords(),
  }
  return (
    <Panel title={title} padded>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <RadioGroup
          label={t({ id: 'library.block.kind', message: 'Sorte de bloc' })}
          options={kinds.map((value) => ({ value, label: words[value] }))}
          value={kind}
          onChange={(value) => value && setKind(value)}
        />
        <Form
          key={kind}
          schema={addBlock.body}
          toBody={({ title: typed, content, figure, toolCode, practiceId, afterId }) => ({
            ...{ id, kind: kind === 'tool' ? 'text' : kind, title: typed ?? '', content: content ?? '' },
            figure: referenceOf(figure),
            // Chosen from a list: an empty choice is one that is lacking.
            ...(kind === 'tool' && { toolCode: toolCode ?? '' }),
            ...(kind === 'practice' && typeof practiceId === 'string' && practiceId && { practiceId }),
            ...(typeof afterId === 'string' && afterId && { afterId }),
          })}
          submit={t({ id: 'library.block.put', message: 'Ajouter ce bloc' })}
          emptyWhenDone
          onSubmit={(body) => add.run({ params: { draftId: draft.id }, body })}
        >
          {kind === 'tool' && <ToolSelect />}
          {kind === 'practice' && <PracticeSelect />}
          {kind !== 'tool' && <BlockFields kind={kind} />}
          <Select
            name="afterId"
            optional
            label={t({ id: 'library.block.after', message: 'Après' })}
            empty={t({ id: 'library.block.at-the-end', message: 'À la fin du volet' })}
            options={draft.blocks.map((block) => ({ value: block.id, label: blockName(block) }))}
          />
        </Form>
      </div>
    </Panel>
  )
}

function ToolSelect() {
  const tools = useLoad(listTools, { query: {} })
  return (
    <Select
      name="toolCode"
      label={t({ id: 'library.block.tool', message: 'Texte à reprendre' })}
      help={t({
        id: 'library.block.tool-help',
        message: 'Il est copié avec sa source ; vous le modifiez ensuite ici.',
      })}
      options={(tools.data?.items ?? []).map((tool) => ({
        value: tool.code,
        label: formatLabelled(
          `${themeWord(tool.theme)}, ${toolKindWords()[tool.kind].toLowerCase()}`,
          inLanguage(tool.title),
        ),
      }))}
    />
  )
}

function PracticeSelect() {
  const practices = useLoad(listPractices, { query: {} })
  return (
    <Select
      name="practiceId"
      label={t({ id: 'library.block.practice-cited', message: 'Fiche pratique citée' })}
      options={(practices.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
    />
  )
}
