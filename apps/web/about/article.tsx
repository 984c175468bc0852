import type { ReactNode } from 'react'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PlainFrame } from '#platform/web/frame/plain-frame.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** A page to read: one column, short parts. `open`: before anyone signs in, hence with its own frame. */
export function Article({
  title,
  detail,
  open = false,
  children,
}: {
  readonly title: string
  readonly detail?: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  const body = (
    <article className="max-w-[640px]">
      <PageHeader large title={title} {...(detail ? { detail } : {})} />
      <div className="grid gap-5">{children}</div>
    </article>
  )
  if (!open) return body
  return (
    <PlainFrame title="bassin">
      {body}
      <p className="mt-6">
        <LinkButton to="/connexion">
          {t({ id: 'platform.about.sign-in', message: 'Aller à la page de connexion' })}
        </LinkButton>
      </p>
    </PlainFrame>
  )
}

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
