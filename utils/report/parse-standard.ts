import type { z } from 'zod'
import { type Localized, localizedSchema } from './localized.ts'
import { type Standard, standardSchema } from './standard.ts'

/** What is wrong with one field of a standard's file; `field` as a path, `contents[0].headings[2]`. */
export interface FieldProblem {
  field: string
  message: Localized
}

/** A standard that a user loads from a file: the standard itself, or every field that keeps it from being one. */
export type ParsedStandard =
  | { ok: true; standard: Standard }
  | { ok: false; problems: FieldProblem[] }

/** Parses what a user's JSON file holds. Never throws. */
export function parseStandard(json: unknown): ParsedStandard {
  const parsed = standardSchema.safeParse(json)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) }
  const problems = contradictions(parsed.data)
  return problems.length ? { ok: false, problems } : { ok: true, standard: parsed.data }
}

/** What no field shows by itself: ids used twice, and contents that are spoken of and do not exist. */
function contradictions(standard: Standard): FieldProblem[] {
  const ids = standard.contents.map((content) => content.id)
  return standard.contents.flatMap((content, index) => {
    const at = `contents[${index}]`
    const twice = ids.indexOf(content.id) < index ? [usedTwice(`${at}.id`, content.id)] : []
    const unknown = content.notUnder.filter((id) => !ids.includes(id))
    return [...twice, ...unknown.map((id) => noContent(`${at}.notUnder`, id))]
  })
}

function usedTwice(field: string, id: string): FieldProblem {
  return { field, message: { zh: `编号“${id}”已经用过`, en: `the id "${id}" is already used` } }
}

function noContent(field: string, id: string): FieldProblem {
  return {
    field,
    message: { zh: `没有编号为“${id}”的内容`, en: `there is no content with the id "${id}"` },
  }
}

type Issue = z.core.$ZodIssue

function problemOf(issue: Issue): FieldProblem {
  return { field: pathOf(issue.path), message: messageOf(issue) }
}

function pathOf(path: PropertyKey[]): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return joined.join('').replace(/^\./, '') || '(file)'
}

function messageOf(issue: Issue): Localized {
  if (issue.code === 'custom') {
    const given = localizedSchema.safeParse(issue.params?.problem)
    if (given.success) return given.data
  }
  if (issue.code === 'invalid_type') return wrongType(issue)
  if (issue.code === 'too_small') return { zh: '不能为空', en: 'must not be empty' }
  if (issue.code === 'too_big') {
    return {
      zh: `过长或过大（至多 ${issue.maximum}）`,
      en: `too long or too big (at most ${issue.maximum})`,
    }
  }
  if (issue.code === 'invalid_format') {
    return {
      zh: '编号只能用小写英文字母和连字符，以字母开头',
      en: 'an id has lower-case letters and hyphens only and begins with a letter',
    }
  }
  return { zh: `取值不符合要求（${issue.message}）`, en: issue.message }
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): Localized {
  if (/undefined/.test(issue.message)) {
    return { zh: '缺少这一项', en: 'this field is missing' }
  }
  const zh = kinds[issue.expected] ?? issue.expected
  return { zh: `应为${zh}`, en: `must be of the type ${issue.expected}` }
}
