import type { Settings } from './settings.ts'

type People = Pick<Settings, 'reviewer' | 'reviewers'>

/** The names to choose from: those entered, and the one at work whoever entered it. */
export function reviewerNames({ reviewer, reviewers }: People): string[] {
  return [...new Set([...reviewers, reviewer].filter(Boolean))]
}

/** What changes when somebody goes to work under a name: it joins the list, and nobody leaves it. */
export function workedBy(people: People, name: string): People {
  return { reviewer: name, reviewers: [...new Set([...reviewerNames(people), name])] }
}
