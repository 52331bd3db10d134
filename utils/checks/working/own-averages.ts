import type { Mention, Passage } from '../context/mention.ts'
import { between } from '../context/neighbours.ts'
import { withoutPlaces } from '../context/places.ts'
import { quotient } from './combine.ts'

/** 拆除违建37处,面积4260平方米: what just those measure. */
const measureOf = /^,(?:总|建筑|占地)?面积[共为达]?$/
/** 158个村培养骨干1264名: they themselves did it, the thing beginning the words. */
const doneByThem =
  /^[^,;。\d中内]{0,8}(?:村|社区|乡|镇|街道|所|站|队|庭|组|校|企业|单位|部门|机构|委员会|调委会)(?:共|累计|已|均)?(?:培养|配备|调[处解]|化解|受理|办理|办结|举办|开展|组织|排查|聘[请用]|拥有|配有)[^,;。\d中内]{0,12}$/
/** What came in one year and what there is, the one after another, some of them: averages of those are of other numbers. */
const otherwise = /新|增|补|换|每|[上下]半年|季|月|其他|部分|多数|个别|近|年均|首|复|重|相关/
/** What follows may say that not all of them, or more than those, are meant. */
const restBehind = /[除未无另余含]|不计|剔|其中|缺|按|尚|平均|剩/

/** Averages farther off than this are of other numbers rather than miswritten. */
const farthest = 1.5

/**
 * True where the words right before an average tie the amount to just those counted, so that no other number near it can
 * be meant, and the average is off by a step of its last digit or more.
 */
export function ofTheirOwn(
  passage: Passage,
  claim: Mention,
  [base, sum]: [Mention, Mention],
): boolean {
  const words = withoutPlaces(between(passage, base, sum))
  const measured = measureOf.test(words) && !/[、和及与]/.test(base.lead)
  if (!measured && (!doneByThem.test(words) || !isAlone(base))) return false
  if (otherwise.test(base.lead + words)) return false
  const behind = passage.text.slice(claim.figure.end, passage.starts[claim.sentence + 1])
  return !restBehind.test(behind) && isMiswritten(claim, quotient(sum, base))
}

/** 对35家企业…, 有12个村… are some of many, or whom another dealt with. */
function isAlone({ lead }: Mention): boolean {
  return /^(?:其中,?)?(?:20\d\d年,?)?(?:全[省市县区州旗镇乡]|我[省市县区州旗镇乡]|目前|现有|共有|全年)?$/.test(
    lead,
  )
}

function isMiswritten({ reading }: Mention, working: ReturnType<typeof quotient>): boolean {
  if (!reading?.step || !working) return false
  const { value } = working.result
  const times = value.compare(0) > 0 ? reading.value.div(value).valueOf() : 0
  const far = reading.value.sub(value).abs().compare(reading.step) >= 0
  return far && times < farthest && times > 1 / farthest
}
