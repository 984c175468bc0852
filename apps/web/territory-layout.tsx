import { Outlet, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { setCurrentTerritory } from '#platform/web/api/current-territory.ts'
import { type Me, type Membership, useMe, useMeProblem } from '#platform/web/api/me.ts'
import { asProblem } from '#platform/web/api/problem.ts'
import { TerritoryProvider } from '#platform/web/api/territory.tsx'
import { type Command, useCommands } from '#platform/web/frame/command.ts'
import { Frame } from '#platform/web/frame/frame.tsx'
import { navigationFor } from '#platform/web/frame/nav-groups.ts'
import { PersonMenu } from '#platform/web/frame/person-menu.tsx'
import { SearchButton } from '#platform/web/frame/search-button.tsx'
import { useShortcuts } from '#platform/web/frame/shortcuts.ts'
import { setTerritoryTimeZone } from '#platform/web/i18n/dates.ts'
import { mayOpen } from '#platform/web/pages/may-open.ts'
import { go, setTerritorySlug } from '#platform/web/pages/navigate.ts'
import { useAddress, usePath } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loading } from '#platform/web/states/loading.tsx'
import { actions, navigation } from './compose.ts'
import { NoSeat, NotFound, signInPath } from './entry-pages.tsx'
import { FrameFoot } from './frame-foot.tsx'
import { SessionEnded } from './session-ended.tsx'
import { useTerritoryColors } from './territory-colors.ts'

const CommandPalette = lazy(() =>
  import('#platform/web/frame/command-palette.tsx').then((module) => ({ default: module.CommandPalette })),
)
const ShortcutHelp = lazy(() =>
  import('#platform/web/frame/shortcut-help.tsx').then((module) => ({ default: module.ShortcutHelp })),
)

/** The one name that no territory bears: without a sign-in page, nobody is sent there for ever. */
const signIn = 'connexion'

/** Every page under `/{territory}/`: who is there, in which seat, inside the frame. */
export function TerritoryLayout() {
  const { territory: slug } = useParams({ strict: false }) as { territory: string }
  const me = useMe()
  const problem = useMeProblem()
  const path = usePath()
  const address = useAddress()
  const known = useKnown(me)
  useEffect(() => {
    // The address changes before the page does: it is the address that says whether one is there already.
    if (me === null && !known && path !== `/${signIn}`) go(signInPath(address), 'replace')
  }, [me, known, path, address])
  if (slug === signIn) return <NotFound />
  if (!known) {
    return problem ? (
      <ErrorState problem={asProblem(problem)} retry={() => window.location.reload()} />
    ) : (
      <Loading />
    )
  }
  const seat = known.territories.find((territory) => territory.slug === slug)
  // A page kept among the favourites says as the home does that the access is closed.
  if (!seat) return known.territories.length === 0 ? <NoSeat /> : <NotFound />
  setCurrentTerritory(seat.id)
  setTerritorySlug(seat.slug)
  setTerritoryTimeZone(seat.timeZone)
  return (
    <TerritoryProvider value={seat} key={seat.id}>
      <SeatFrame me={known} seat={seat} ended={me === null} />
    </TerritoryProvider>
  )
}

/** Who is there, or was until the session ended; somebody else starts from a fresh page. */
const useKnown = (me: Me | null | undefined): Me | undefined => {
  const [known, setKnown] = useState(me ?? undefined)
  const isSomebodyElse = me && known && me.user.id !== known.user.id
  useEffect(() => {
    if (isSomebodyElse) window.location.reload()
    else if (me) setKnown(me)
  }, [me, isSomebodyElse])
  return isSomebodyElse ? undefined : (me ?? known)
}

function SeatFrame({
  me,
  seat,
  ended,
}: {
  readonly me: Me
  readonly seat: Membership
  readonly ended: boolean
}) {
  const [opened, setOpened] = useState<'palette' | 'help'>()
  const openPalette = useCallback(() => setOpened('palette'), [])
  const openHelp = useCallback(() => setOpened('help'), [])
  const close = useCallback(() => setOpened(undefined), [])
  useTerritoryColors(seat)
  useShortcuts(openPalette, openHelp)
  useCommands(useMemo(() => commandsOf(seat), [seat]))
  return (
    <Frame
      home={`/${seat.slug}`}
      territory={seat.name}
      subtitle={seat.subtitle}
      demo={me.demo ? navigation.filter((entry) => entry.demoOnly) : undefined}
      sections={navigationFor(navigation, seat.rights)}
      search={
        <Slot name="frame.search" props={{ openPalette }} otherwise={<SearchButton onOpen={openPalette} />} />
      }
      person={
        <Slot name="frame.person" props={{ me, seat }} otherwise={<PersonMenu me={me} seat={seat} />} />
      }
      foot={<FrameFoot onHelp={openHelp} />}
    >
      <div hidden={ended}>
        <Outlet />
      </div>
      {ended && <SessionEnded />}
      <Suspense>
        {opened === 'palette' && <CommandPalette onClose={close} />}
        {opened === 'help' && <ShortcutHelp open onClose={close} />}
      </Suspense>
    </Frame>
  )
}

const commandsOf = (seat: Membership): readonly Command[] => [
  ...navigation
    .filter((entry) => mayOpen(seat.rights, entry.right))
    .map((entry) => ({
      key: entry.path,
      label: entry.label(),
      run: () => go(entry.path),
      ...(entry.letter && { shortcut: `g ${entry.letter}` }),
    })),
  ...actions
    .filter((action) => mayOpen(seat.rights, action.right))
    .map((action) => ({
      // A menu may lead to the page of an action: two lines, two keys.
      key: `action ${action.path}`,
      label: action.label(),
      run: () => go(action.path),
      ...(action.shortcut && { shortcut: action.shortcut }),
    })),
]
