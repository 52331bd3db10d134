/** Packages with which views are drawn. */
const drawing =
  /node_modules\/(react|react-dom|scheduler|@mantine|@floating-ui|@tabler|dexie-react-hooks|@wxt-dev\/i18n)\/|\/components\/(frame|theme|words)\./
/** Those of their parts that only dialogs and sections use, which are loaded when opened. */
const later = /@mantine\/core\/esm\/components\/(Table|MultiSelect|Combobox|Select|Pill|FileButton)/
/** What the panel shows at first, and the workspace on a report's own page. */
const cards =
  /\/components\/[\w-]*(card|decision-bar|figure|quoted|note-|label-|last-year|page-state|after-paint|report-head|place)[\w-]*\./

/**
 * Which code lies together in files. Left alone, the bundler makes a file of every few lines that two views share, and
 * a browser asks its extension for fifty files before it can draw a panel; each costs a message there and back. So what
 * every view needs lies in two files, and the cards of a review in a third.
 */
export const codeSplitting = {
  groups: [
    // Apart, because the page that works through lists draws nothing.
    group('data', 3, (path) => /node_modules\/(zod|dexie)\/|\/utils\/(report|store)\//.test(path)),
    group('ui', 2, (path) => drawing.test(path) && !later.test(path)),
    group('cards', 1, (path) => cards.test(path)),
  ],
}

/** Modules that two files at least would have in common, and that a test of their path lets through. */
function group(name: string, priority: number, test: (path: string) => boolean) {
  return { name, priority, minShareCount: 2, test: (id: string) => test(id.replaceAll('\\', '/')) }
}
