import { useEffect, useRef } from 'react'
import { browser } from 'wxt/browser'
import type { DecisionChoice } from '../../components/decision-bar.tsx'
import { reviewedText } from '../../utils/report/document.ts'
import { actionOf, type KeyAction, keysInForce, pressed } from '../../utils/report/keys.ts'
import { noteOnFinding, stepFinding } from './findings-tab.tsx'
import { stepNote } from './notes-tab.tsx'
import { bringBack, takeBack } from './take-back.ts'
import type { View } from './use-view.ts'

/**
 * Wires the panel's keys, as they are set; typing in a field never triggers them. What it answers holds true while the
 * form of a note is on its way: who types on then means the note.
 */
export function useShortcuts(view: View): { readonly current: boolean } {
  const latest = useRef(view)
  latest.current = view
  const beginsNote = useRef(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event)
      if (key === null || event.defaultPrevented || isTyping(event.target)) return
      if (beginsNote.current) return
      const action = actionOf(keysInForce(latest.current.data.settings.keys), key)
      // An open dialog or menu has the keys to itself, all but the one that closes it.
      if (action === null || document.querySelector('[role="dialog"], [role="menu"]')) return
      event.preventDefault()
      const done = handlers[action](latest.current)
      if (action !== 'note') return
      beginsNote.current = true
      void Promise.resolve(done)
        .then(untilFormOpen)
        .finally(() => {
          beginsNote.current = false
        })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  useCommands(latest)
  return beginsNote
}

/** The draft is stored before its form is drawn: keys in between are the note's too. */
async function untilFormOpen(): Promise<void> {
  for (let turn = 0; turn < turnsForForm; turn++) {
    if (document.querySelector('[data-writing] textarea')) return
    await new Promise((done) => setTimeout(done, 16))
  }
}

/** About a second: then no form comes, as the store refused the draft. */
const turnsForForm = 60

/** Keys of the browser that work while the page has the focus; the background deals with the others. */
function useCommands(latest: { current: View }): void {
  useEffect(() => {
    const listen = (command: string, tab?: { id?: number }) => {
      if (tab?.id !== latest.current.tabId) return
      if (command === 'next-finding') stepFinding(latest.current, 1)
    }
    browser.commands.onCommand.addListener(listen)
    return () => browser.commands.onCommand.removeListener(listen)
  }, [latest])
}

/** True where a key press writes something. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)) return true
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type)
}

const handlers: Record<KeyAction, (view: View) => unknown> = {
  next: (view) => step(view, 1),
  previous: (view) => step(view, -1),
  confirm: (view) => decideCurrent(view, { decision: 'confirmed', reason: null }),
  dismiss: openDismissMenu,
  cannotTell: (view) => decideCurrent(view, { decision: 'cannot-tell', reason: null }),
  note: noteOnWhatIsMeant,
  notes: ({ tab, setTab }) => setTab(tab === 'notes' ? 'findings' : 'notes'),
  undo: (view) => void takeBack(view),
  redo: (view) => void bringBack(view),
  reviewed: ({ actions, data }) =>
    void actions.markReviewed(reviewedText(data.document) !== 'present'),
  nextPage: ({ actions }) => void actions.reviewedAndNext(),
  help: ({ setDialog }) => setDialog('help'),
}

/** Among the notes where they are shown, else among the findings. */
function step(view: View, by: 1 | -1): void {
  if (view.tab === 'notes') stepNote(view, by)
  else stepFinding(view, by)
}

function decideCurrent(view: View, choice: DecisionChoice): void {
  const finding = findingInFocus(view)
  if (finding) void view.actions.decide(finding, choice)
}

/** The finding in focus, while the findings are what is shown. */
function findingInFocus({ findings, current }: View) {
  return findings.find(({ id }) => current === `finding:${id}`)
}

/** A dismissal needs its reason: the key opens the menu, where digits, or arrows and Enter, choose. */
function openDismissMenu(): void {
  document.querySelector<HTMLElement>('[data-current] [data-dismiss]')?.click()
}

/** The words that are selected on the page, else what the finding in focus is about, else the page as a whole. */
function noteOnWhatIsMeant(view: View): Promise<void> {
  const { data, actions, state } = view
  const { selection, textSha256 } = state
  if (selection) return actions.startNote(selection.anchor, selection.quote, textSha256)
  const finding = findingInFocus(view)
  if (finding) return noteOnFinding(view, finding)
  const { issuer, year } = data.review.identity
  return actions.startNote({ kind: 'page', report: { issuer, year } }, null)
}
