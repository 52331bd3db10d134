/** What can be done by a key in the panel; digits give labels and are no part of it. */
export const keyActions = [
  'next',
  'previous',
  'confirm',
  'dismiss',
  'cannotTell',
  'note',
  'notes',
  'undo',
  'redo',
  'reviewed',
  'nextPage',
  'help',
] as const
/** Name of an action that has keys. */
export type KeyAction = (typeof keyActions)[number]

/** The keys of every action, written as pressed() writes them. */
export type Keys = Record<KeyAction, string[]>

/** The keys of a fresh installation. */
export const defaultKeys: Keys = {
  next: ['j'],
  previous: ['k'],
  confirm: ['c'],
  dismiss: ['d'],
  cannotTell: ['x'],
  note: ['n'],
  notes: ['l'],
  undo: ['mod+z', 'u'],
  redo: ['mod+shift+z', 'mod+y'],
  reviewed: ['r'],
  nextPage: ['shift+r'],
  help: ['?'],
}

/** What is told of a key press; a KeyboardEvent is one. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * A key press as a name: "j", "shift+r", "mod+z" (Control, or Command on a Mac), "?". Shift is left out where it only
 * makes the sign, because keyboards differ in which signs need it. Null for a modifier by itself.
 */
export function pressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string | null {
  if (/^(Control|Shift|Alt|Meta|AltGraph|CapsLock|Dead|Process|Unidentified)$/.test(key))
    return null
  const makesSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  const parts = [
    ctrlKey || metaKey ? 'mod' : '',
    altKey ? 'alt' : '',
    shiftKey && !makesSign ? 'shift' : '',
    key === ' ' ? 'space' : key.toLowerCase(),
  ]
  return parts.filter(Boolean).join('+')
}

/** The keys in force: what the person has set, the defaults for the rest. */
export function keysInForce(own: Record<string, string>): Keys {
  const pairs = keyActions.map((action) => {
    const key = own[action]
    return [action, key ? [key] : defaultKeys[action]] as const
  })
  return Object.fromEntries(pairs) as Keys
}

/** The action a key starts; null when none. */
export function actionOf(keys: Keys, key: string): KeyAction | null {
  return keyActions.find((action) => keys[action].includes(key)) ?? null
}

/**
 * Why a key cannot be given to an action: digits give labels, some keys move the focus or belong to the browser, others
 * are taken by an action. Null when it can.
 */
export function refusedKey(
  keys: Keys,
  action: KeyAction,
  key: string,
): 'digit' | 'browser' | KeyAction | null {
  if (/^(alt\+)?\d$/.test(key)) return 'digit'
  if (reserved.test(key)) return 'browser'
  const holder = actionOf(keys, key)
  return holder === null || holder === action ? null : holder
}

/** Focus and activation need theirs; the browser gives closing, opening and reloading to no page. */
const reserved =
  /^(shift\+)?(tab|enter|escape|space|arrow\w+|home|end|pageup|pagedown|backspace|delete|f\d+)$|^mod\+(shift\+)?[wtnqrpl]$|^mod\+(enter|[acfvx]|\d)$/

/** A key as it is printed on keyboards. */
export function shownKey(key: string, mac: boolean): string {
  const words: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    alt: mac ? '⌥' : 'Alt',
    shift: mac ? '⇧' : 'Shift',
  }
  // A plus sign may be the key itself.
  const parts = key === '+' ? ['+'] : key.replace(/\+\+$/, '+plus').split('+')
  return parts
    .map((part) =>
      part === 'plus' ? '+' : (words[part] ?? part.replace(/^./, (c) => c.toUpperCase())),
    )
    .join(' + ')
}
