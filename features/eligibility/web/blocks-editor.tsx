import { use, useEffect } from 'react'
import type { KnownCriterion } from '#features/people/contract.ts'
import { Button } from '#platform/web/design/button.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type Block, type Blocks, type Leaf, needsOf } from './blocks.ts'
import { ConditionAdder } from './condition-adder.tsx'
import { conditionWords, groupWords } from './words.ts'

const noBlocks: Blocks = { all: true, blocks: [] }

/**
 * Blocks of conditions, the field `needs` of the form around: how many of each are asked for, and whether all the
 * blocks are or one of them is enough.
 */
export function BlocksEditor({ criteria }: { readonly criteria: readonly KnownCriterion[] }) {
  const form = use(FormContext)
  const value = (form?.values.needs as Blocks | undefined) ?? noBlocks
  const onChange = (blocks: Blocks) => form?.set('needs', blocks)
  const isEmpty = needsOf(value) === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is another object at each key that is pressed.
  useEffect(
    () =>
      form?.setUnreadable(
        'needs',
        isEmpty
          ? t({ id: 'eligibility.blocks.none', message: 'Ajoutez au moins une condition à un bloc.' })
          : undefined,
      ),
    [isEmpty],
  )
  const change = (key: number, part: Partial<Block>) =>
    onChange({
      ...value,
      blocks: value.blocks.map((block) => (block.key === key ? { ...block, ...part } : block)),
    })
  const next = Math.max(-1, ...value.blocks.map(({ key }) => key)) + 1
  return (
    <>
      <RadioGroup<'all' | 'one'>
        name="needs"
        label={t({ id: 'eligibility.blocks', message: 'Pour remplir les conditions' })}
        value={value.all ? 'all' : 'one'}
        onChange={(chosen) => onChange({ ...value, all: chosen !== 'one' })}
        options={[
          { value: 'all', label: t({ id: 'eligibility.blocks.all', message: 'Chaque bloc est rempli' }) },
          { value: 'one', label: t({ id: 'eligibility.blocks.one', message: 'Un bloc rempli suffit' }) },
        ]}
      />
      {value.blocks.map((block, at) => (
        <BlockFields
          key={block.key}
          number={at + 1}
          block={block}
          criteria={criteria}
          onChange={(part) => change(block.key, part)}
          onRemove={() => onChange({ ...value, blocks: value.blocks.filter(({ key }) => key !== block.key) })}
        />
      ))}
      <div>
        <Button
          icon="add"
          onClick={() => onChange({ ...value, blocks: [...value.blocks, { key: next, atLeast: 1, of: [] }] })}
        >
          {t({ id: 'eligibility.add-block', message: 'Ajouter un bloc' })}
        </Button>
      </div>
    </>
  )
}

function BlockFields({
  number,
  block,
  criteria,
  onChange,
  onRemove,
}: {
  readonly number: number
  readonly block: Block
  readonly criteria: readonly KnownCriterion[]
  readonly onChange: (part: Partial<Block>) => void
  readonly onRemove: () => void
}) {
  const remove = (leaf: Leaf) => onChange({ of: block.of.filter((one) => one !== leaf) })
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-3 rounded-panel border border-line p-3">
      <legend className="px-1 font-title">
        {t({ id: 'eligibility.block', message: 'Bloc {number}', values: { number } })}
      </legend>
      {block.of.length > 1 && (
        <Select
          label={t({ id: 'eligibility.block.count', message: 'Ce bloc demande' })}
          options={block.of.map((_, at) => ({
            value: String(at + 1),
            label: groupWords(at + 1, block.of.length),
          }))}
          value={String(Math.min(block.atLeast, block.of.length))}
          onChange={(chosen) => onChange({ atLeast: Number(chosen ?? 1) })}
        />
      )}
      <ul>
        {block.of.map((leaf) => {
          const words = conditionWords(leaf, criteria)
          return (
            <li key={words} className="flex items-center justify-between gap-3 border-b border-line py-1">
              <span>{words}</span>
              <Button size="small" kind="quiet" onClick={() => remove(leaf)}>
                {t({ id: 'eligibility.remove', message: 'Retirer' })}
                <span className="sr-only"> ({words})</span>
              </Button>
            </li>
          )
        })}
      </ul>
      <ConditionAdder
        name={`condition:${block.key}`}
        criteria={criteria}
        held={block.of}
        onAdd={(leaf) => onChange({ of: [...block.of, leaf] })}
      />
      <div>
        <Button size="small" kind="quiet" onClick={onRemove}>
          {t({ id: 'eligibility.remove-block', message: 'Retirer le bloc {number}', values: { number } })}
        </Button>
      </div>
    </fieldset>
  )
}
