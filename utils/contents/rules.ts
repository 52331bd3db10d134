import type { Finding } from '../report/finding.ts'
import type { Steps } from '../report/steps.ts'
import { citationYears } from './citation-years.ts'
import { contentFindings } from './content-findings.ts'
import { late } from './late.ts'
import { nameInText } from './name-in-text.ts'
import { otherBody } from './other-body.ts'
import { placeholder } from './placeholder.ts'
import type { Rule, Subject } from './subject.ts'
import { titleMissing } from './title-missing.ts'
import { titleYear } from './title-year.ts'

/** The rules about contents and form, in the order their findings are listed. */
const rules: Rule[] = [
  late,
  titleMissing,
  titleYear,
  contentFindings,
  otherBody,
  nameInText,
  placeholder,
  citationYears,
]

/** Everything the rules about contents and form find in a report, one rule a step. */
export function* findingDefects(subject: Subject): Steps<Finding[]> {
  const found: Finding[] = []
  for (const rule of rules) {
    yield
    found.push(...rule(subject))
  }
  return found
}
