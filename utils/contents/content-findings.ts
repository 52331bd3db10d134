import type { Content } from '../report/content.ts'
import type { Finding } from '../report/finding.ts'
import type { Localized } from '../report/localized.ts'
import type { RequiredContent } from '../report/standard.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, type Subject, severityFor } from './subject.ts'

/** Required contents that are missing, only mentioned, or given without a part the norm asks for. */
export const contentFindings: Rule = (subject) => {
  if (subject.attachmentOnly) return [untested(subject, inFile)]
  const inPart = subject.contents.some((c) => c.required && c.status === 'untested')
  const given = subject.standard.contents.flatMap((required) => {
    const content = subject.contents.find(({ id }) => id === required.id)
    if (!content || !required.required) return []
    return [
      ...statusFinding(subject, required, content),
      ...partFindings(subject, required, content),
    ]
  })
  if (!inPart) return given
  return [untested(subject, subject.page.nextPage === null ? inWhole : onPages), ...given]
}

function statusFinding(subject: Subject, required: RequiredContent, content: Content): Finding[] {
  const { title } = required
  if (content.status === 'missing') {
    const message = {
      zh: `没有找到“${title.zh}”`,
      en: `“${title.en}” was not found`,
    }
    return [
      { ...base(subject, content, 'missing', message), severity: severityFor(subject, 'error') },
    ]
  }
  if (content.status !== 'mentioned') return []
  const message = {
    zh: `“${title.zh}”只在行文中提到，没有专门报告`,
    en: `“${title.en}” is only mentioned in passing`,
  }
  const finding = base(subject, content, 'mentioned', message)
  return [
    {
      ...finding,
      span: content.evidence[0] ?? null,
      expectedAt: null,
      severity: severityFor(subject, 'warning'),
    },
  ]
}

function partFindings(subject: Subject, required: RequiredContent, content: Content): Finding[] {
  return content.missing.map((id) => {
    const part = required.parts.find((candidate) => candidate.id === id)
    const name: Localized = part?.title ?? { zh: id, en: id }
    const message = {
      zh: `“${required.title.zh}”中没有说明${name.zh}`,
      en: `“${required.title.en}” does not give the ${name.en}`,
    }
    const finding = base(subject, content, id, message)
    return {
      ...finding,
      span: content.evidence[0] ?? null,
      expectedAt: null,
      severity: severityFor(subject, 'warning'),
    }
  })
}

function base(subject: Subject, content: Content, what: string, message: Localized) {
  const rule = `${content.id}-${what}`
  return {
    ...nowhere,
    id: findingId('content', rule, subject.standard.id),
    kind: 'content' as const,
    rule,
    expectedAt: content.expectedAt,
    content: content.id,
    message,
    norm: content.norm,
  }
}

/** Where contents stand that were not read. */
const inFile: Localized = {
  zh: '页面上没有报告正文（可能只在附件中），应有内容未检查',
  en: 'The page holds no text of the report (it may be in a file only): its contents were not checked.',
}
const inWhole: Localized = {
  zh: '页面上的是摘要，全文在附件中，本页没有的内容未检查',
  en: 'The page holds an abstract, the whole is in a file: what this page does not give was not checked.',
}
const onPages: Localized = {
  zh: '报告分页显示，其余各页还没有读取，本页没有的内容未检查',
  en: 'The report is cut into pages and the others were not read: what this page does not give was not checked.',
}

/** One line for all contents that were not read. */
function untested({ standard }: Subject, message: Localized): Finding {
  return {
    ...nowhere,
    id: findingId('content', 'untested', standard.id),
    kind: 'content',
    rule: 'untested',
    severity: 'notice',
    message,
  }
}
