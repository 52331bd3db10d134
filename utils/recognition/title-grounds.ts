import { firstMatch, matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import type { FoundTitle } from './find-title.ts'
import { type Ground, ground } from './ground.ts'

/** What the title says for and against a standard. `whole`: the text below has the chapters of a report. */
export function titleGrounds(
  title: FoundTitle | null,
  standard: Standard,
  whole = false,
): Ground[] {
  if (!title) return [ground('no-title', 0, '页面上没有标题', 'the page shows no title')]
  const words = plain(title.text)
  if (whole && announces(words, standard)) {
    return [
      ground(
        'announcing-title',
        1,
        `标题“${title.text}”是发布报告的消息，正文就是报告`,
        `the title “${title.text}” announces a report, and the text is the report itself`,
      ),
    ]
  }
  const other = against(words, title, standard)
  return other.length > 0 ? other : [...forIt(words, title, standard), ...blankGround(words)]
}

function forIt(words: string, title: FoundTitle, { recognition }: Standard): Ground[] {
  if (matchesAny(recognition.titles, words)) {
    return [
      ground(
        'title',
        title.from === 'tab' ? 3.5 : 4.5,
        `标题“${title.text}”是这类报告的标题`,
        `the title “${title.text}” is that of such a report`,
      ),
    ]
  }
  if (!matchesAny(recognition.weakTitles, words)) return []
  return [
    ground(
      'weak-title',
      2,
      `标题“${title.text}”可能是这类报告的标题`,
      `the title “${title.text}” may be that of such a report`,
    ),
  ]
}

/** 某部发布2023年法治政府建设年度报告: a news item by its title, below which ministries print the report itself. */
function announces(words: string, { recognition }: Standard): boolean {
  const announced = /^[^,。:《]{2,20}(?:发布|公布)(20\d\d年.{4,40}(?:报告|总结))$/u.exec(words)?.[1]
  return (
    announced !== undefined &&
    firstMatch(recognition.notTitles, announced) === null &&
    matchesAny(recognition.titles, announced)
  )
}

/** XX局2024年…, 某某镇…: the title of a form, whatever else the text holds. */
function blankGround(words: string): Ground[] {
  if (!/[xX×*＊○]{1,4}(?:省|市|县|区|局|镇|乡|街道|单位|部门)|某某|20[xX×*]{2}年/u.test(words))
    return []
  return [
    ground('blank-in-title', -6, '标题中有没有填写的空白', 'the title has a blank to be filled in'),
  ]
}

/** A letter that hands a report in, or asks for one: what stands in it has to tell. */
const letter = /关于(?:报送|上报|呈报|呈送|提交)[^。]{4,60}的函$/u

/** Shorter titles are the names of sites and columns. */
const tellingTitle = 8
/** The yearly account of some other work: 云溪县2023年度规范性文件备案审查工作情况的报告. */
const otherAccount =
  /20\d\d年度?(?!.{0,8}(?:法[治制]|依法)|工作|年度|报告|总结|推进|全面)[^,。]{4,30}(?:情况|报告|总结)$/u
/** What only says how a text is published, or is the name of its file: 云溪市水利局公告(2024年第2号), 3.11改定稿(上网版). */
const sayingNothing =
  /^.{0,24}[公通]告(?:\(.{2,14}\))?$|稿(?:\(.{1,8}\))?$|\.(?:docx?|wps|pdf|ofd|html?)$/u

function against(words: string, title: FoundTitle, { recognition }: Standard): Ground[] {
  const other = firstMatch(recognition.notTitles, words)
  if (other !== null && letter.test(words)) {
    return [
      ground(
        'letter-title',
        -4,
        `标题“${title.text}”是报送函，里面可以是报告，也可以是对报告的要求`,
        `the title “${title.text}” is that of a letter, which may hold a report or ask for one`,
      ),
    ]
  }
  if (other !== null) {
    const telling = other.length <= 16 ? other : other.slice(-12)
    return [
      ground(
        'other-kind-of-title',
        -9,
        `标题中的“${telling}”表明这是另一类文件`,
        `“${telling}” in the title tells of another kind of document`,
      ),
    ]
  }
  const says = matchesAny([...recognition.titles, ...recognition.weakTitles], words)
  if (says || title.from === 'tab' || words.length < tellingTitle) return []
  if (sayingNothing.test(words)) return []
  return [ofElse(words, title)]
}

/** A title without a word of the subject: the account of something else, or of nothing that is known. */
function ofElse(words: string, { text }: FoundTitle): Ground {
  return otherAccount.test(words)
    ? ground(
        'title-of-other-report',
        -5,
        `标题“${text}”是另一事项的报告`,
        `the title “${text}” is that of a report on something else`,
      )
    : ground(
        'title-of-something-else',
        -3,
        `标题“${text}”没有提到这类报告`,
        `the title “${text}” does not speak of such a report`,
      )
}
