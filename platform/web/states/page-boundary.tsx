import { Component, type ReactNode } from 'react'
import { asProblem } from '../api/problem.ts'
import { ErrorState } from './error-state.tsx'

/** Keeps the frame standing when a page fails, or when its file could not be fetched. `at` changes with the page. */
export class PageBoundary extends Component<
  { readonly at: string; readonly children: ReactNode },
  { failed: unknown; at: string }
> {
  override state = { failed: undefined as unknown, at: this.props.at }

  static getDerivedStateFromError(failed: unknown): { failed: unknown } {
    return { failed: failed ?? new Error('unknown') }
  }

  static getDerivedStateFromProps(props: { at: string }, state: { failed: unknown; at: string }) {
    return props.at === state.at ? null : { failed: undefined, at: props.at }
  }

  override render(): ReactNode {
    if (this.state.failed === undefined) return this.props.children
    return <ErrorState problem={asProblem(this.state.failed)} retry={() => window.location.reload()} />
  }
}
