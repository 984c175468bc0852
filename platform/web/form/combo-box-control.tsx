import { type RefObject, use, useEffect, useRef, useState } from 'react'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover, type PopoverProps } from 'react-aria-components/Popover'
import { AriaWords } from '../i18n/aria-words.tsx'
import { t } from '../i18n/t.ts'
import { keepChosenWords } from './chosen-words.ts'
import type { ComboBoxProps } from './combo-box.tsx'
import { controlClass } from './field-frame.tsx'
import type { Option } from './select.tsx'
import type { Field } from './use-field.ts'
import { useOptions } from './use-options.ts'
import { pressMs } from './use-typed-text.ts'

interface ControlProps extends ComboBoxProps {
  readonly field: Field<string>
  /** What stood in its place until it came: whoever was typing goes on. */
  readonly early: RefObject<HTMLInputElement | null>
  /** What that one said at first: anything else in it was typed. */
  readonly firstWords: string
  /** Told once the field is left, not while one types. */
  readonly onComplaint: (sentence: string | undefined) => void
}

/** The opened half of `ComboBox`, by React Aria: arrows, announcements and Escape. */
export function ComboBoxControl(props: ControlProps) {
  const { field, from = 2, initialLabel, early, firstWords, onComplaint } = props
  const [start] = useState(() => ({
    typed: early.current && early.current.value !== firstWords ? early.current.value : undefined,
    isFocused: early.current !== null && early.current === document.activeElement,
  }))
  const [text, setText] = useState(start.typed ?? initialLabel ?? '')
  const [chosen, setChosen] = useState<Chosen | undefined>(
    initialLabel === undefined ? undefined : { value: field.value, label: initialLabel },
  )
  const proposes = text.length >= from && text !== chosen?.label
  const { options, isAwaited } = useOptions(props.load, proposes ? text : undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const complain = (sentence: string | undefined): void => {
    clearTimeout(timer.current)
    onComplaint(undefined)
    field.setUnreadable(sentence)
  }
  const fieldKey = props.name ?? props.label
  const set = (value: string | undefined): void => {
    // Drawn again without its value, the field would show the words that it was first given.
    if (value === undefined && field.value !== undefined) keepChosenWords(fieldKey, undefined, '')
    field.set(value)
  }
  const take = (option: Option | undefined): void => {
    setChosen(option)
    if (option) {
      setText(option.label)
      keepChosenWords(fieldKey, option.value, option.label)
    }
    set(option?.value)
    props.onChoose?.(option)
    complain(undefined)
  }
  /** React Aria also gives a value when one leaves the field: nothing is proposed then, and nothing was chosen. */
  const choose = (value: string | number | null): void => {
    const option = options.find((each) => each.value === value)
    if (option) take(option)
  }
  /** Letters that are no choice have no value: whoever reads the field never acts on the former one. */
  const type = (next: string): void => {
    setText(next)
    if (next === '') take(undefined)
    else {
      const isChosen = next === chosen?.label
      const value = isChosen ? chosen?.value : undefined
      // Set again, it takes away what was complained of before.
      if (value !== field.value || field.error) set(value)
      complain(isChosen ? undefined : unchosen())
    }
  }
  const leave = (): void => {
    if (text !== '' && text !== chosen?.label) timer.current = setTimeout(onComplaint, pressMs, unchosen())
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when they come.
  useEffect(() => {
    if (!initialLabel || chosen || text !== '' || field.value === undefined) return
    setText(initialLabel)
    setChosen({ value: field.value, label: initialLabel })
  }, [initialLabel])
  // A field that goes takes its complaint with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes and goes.
  useEffect(() => {
    if (start.typed !== undefined) type(start.typed)
    return () => {
      clearTimeout(timer.current)
      field.setUnreadable(undefined)
    }
  }, [])
  return (
    <AriaWords>
      <AriaComboBox
        id={field.id}
        aria-label={props.label}
        aria-describedby={field.control['aria-describedby']}
        isInvalid={field.error !== undefined}
        validationBehavior="aria"
        items={options}
        inputValue={text}
        onInputChange={type}
        // Told of a choice that is being changed, it would open the list again at Escape to show it.
        value={proposes ? null : (field.value ?? null)}
        allowsCustomValue
        onChange={choose}
        onBlur={leave}
        // Who comes back to letters that were no choice finds their list again.
        menuTrigger={proposes ? 'focus' : 'input'}
        allowsEmptyCollection={proposes}
      >
        <Input
          id={field.id}
          className={`${controlClass} w-full`}
          autoComplete="off"
          autoFocus={start.isFocused}
        />
        <StayingPopover className="w-(--trigger-width) max-w-[calc(100vw-24px)] rounded-panel border border-line bg-surface text-14 text-ink shadow-float">
          <ListBox
            className="max-h-72 overflow-y-auto py-1 outline-none"
            renderEmptyState={() => (
              <p className="px-3 py-1.5 text-ink-2">
                {/* Drawn once more before React Aria has counted the choices that just came. */}
                {isAwaited || options.length > 0
                  ? t({ id: 'platform.combo.searching', message: 'Recherche…' })
                  : (props.nothing ??
                    t({ id: 'platform.combo.nothing', message: 'Rien ne correspond à ces lettres.' }))}
              </p>
            )}
          >
            {(option: (typeof options)[number]) => (
              <ListBoxItem
                id={option.value}
                textValue={option.label}
                className="cursor-pointer px-3 py-1.5 outline-none data-focused:bg-selected"
              >
                {option.label}
                {option.hint && <span className="block text-13 text-ink-2">{option.hint}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </StayingPopover>
      </AriaComboBox>
    </AriaWords>
  )
}

interface Chosen {
  /** Undefined for words kept without a value. */
  readonly value: string | undefined
  readonly label: string
}

const unchosen = (): string =>
  t({ id: 'platform.combo.choose', message: 'Choisissez une proposition de la liste.' })

/**
 * React Aria closes a list as soon as the page scrolls, and nothing opens it again before the next letter: also when
 * the list itself made the page longer, or when typing brought its field into view. This one scrolls with the page.
 */
function StayingPopover(props: PopoverProps) {
  const state = use(OverlayTriggerStateContext)
  return (
    <OverlayTriggerStateContext
      value={state && { ...state, close: () => window.event?.type !== 'scroll' && state.close() }}
    >
      <Popover {...props} />
    </OverlayTriggerStateContext>
  )
}
