import { type FieldProblem, parseStandard } from '../../utils/report/parse-standard.ts'
import { standards } from '../../utils/standards/registry.ts'
import { saveStandard } from '../../utils/store/standards.ts'

/** Takes a user's standard from the text of a JSON file; answers every field that is wrong, nothing when it was kept. */
export async function loadStandard(text: string): Promise<FieldProblem[]> {
  const json = parseJson(text)
  if (json === undefined) {
    return [
      { field: '(file)', message: { zh: '不是有效的 JSON 文件', en: 'not a valid JSON file' } },
    ]
  }
  const parsed = parseStandard(json)
  if (!parsed.ok) return parsed.problems
  if (standards.some(({ id }) => id === parsed.standard.id)) {
    const message = {
      zh: '与内置标准的编号相同，请换一个',
      en: 'a built-in standard has this id: choose another',
    }
    return [{ field: 'id', message }]
  }
  await saveStandard(parsed.standard)
  return []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
