/** A part of a long form, in its one column; `hint` says what the whole part needs. */
export function SectionTitle({ children, hint }: { readonly children: string; readonly hint?: string }) {
  return (
    <>
      <h2 className="mt-2 border-b border-line pb-1 text-16 font-title">{children}</h2>
      {hint && <p className="-mt-2 text-13 text-ink-2">{hint}</p>}
    </>
  )
}
