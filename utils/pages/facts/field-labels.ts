/** Labels under which pages print the day of publication, the most telling first. */
export const publishedLabels =
  '发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 发表时间 发表日期 刊发时间 日期 时间 上网时间 上网日期 挂网时间 挂网日期 上传时间 录入时间 添加时间 更新时间 更新日期'.split(
    ' ',
  )

/** Labels of the day a document was made or signed. */
export const signedLabels =
  '成文日期 成文时间 生成日期 生成时间 产生日期 形成日期 制发日期 发文日期 发文时间 印发日期 印发时间 签发日期'.split(
    ' ',
  )

/** Labels of where a text came from. */
export const sourceLabels = '来源 信息来源 文章来源 稿件来源 内容来源 新闻来源 文件来源 稿源'.split(
  ' ',
)

/** Labels of the body that published it. */
export const publisherLabels =
  '发布机构 发文机关 发文机构 发文单位 制发机构 制发机关 制发单位 制作机关 公开机构 公开主体 公开部门 公开单位 公开责任部门 责任部门 责任单位 发布单位 发布部门'.split(
    ' ',
  )

/** Labels of the document's name. */
export const titleLabels = '名称 标题 信息名称 文件名称 信息标题 文件标题'.split(' ')

/** The value of the first of some labels that has one. */
export function pick(fields: Record<string, string>, labels: string[]): string | null {
  for (const label of labels) if (fields[label]) return fields[label]
  return null
}
