/** What a person asked of the command line. */
export interface Arguments {
  format: 'json' | 'csv' | 'text'
  /** Id of a standard or path of a standard's JSON file; null for all standards of the program. */
  standard: string | null
  sources: string[]
}

/** How the command is used, for people. */
export const usage = `Usage: npm run --silent review -- [--json|--csv] [--standard ID] FILE|URL…

Reviews saved report pages (.html, .htm), plain texts (.txt, one paragraph a line) or web addresses and prints one
record per input, in input order, on standard output. Progress and errors go to standard error.

  --json          print the records as one JSON array
  --csv           print one row per input as CSV for Excel or WPS
  --standard ID   take pages for reports of this standard only; the path of a .json file loads a standard of your own
  --help          print this

Exit status: 0 all inputs were read · 2 wrong usage, or some input could not be read`

/** Parses the words after the command; a text says what is wrong with them. */
export function parseArguments(words: string[]): Arguments | 'help' | { problem: string } {
  const parsed: Arguments = { format: 'text', standard: null, sources: [] }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '--help' || word === '-h') return 'help'
    if (word === '--json' || word === '--csv') parsed.format = word === '--json' ? 'json' : 'csv'
    else if (word === '--standard' || word.startsWith('--standard=')) {
      const value = word.includes('=') ? word.slice('--standard='.length) : words[++at]
      if (!value || value.startsWith('--')) return { problem: '--standard needs an id or a file' }
      parsed.standard = value
    } else if (word === '--') parsed.sources.push(...words.splice(at + 1))
    else if (/^-./.test(word)) return { problem: `unknown option ${word}` }
    else parsed.sources.push(word)
  }
  return parsed.sources.length > 0 ? parsed : { problem: 'no input given' }
}
