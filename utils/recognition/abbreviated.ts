/** Words with a region's sign in them that name no region. */
const noRegion =
  /城[乡市镇](?=[^省市县区州旗镇乡])|市[场监]|市政(?!府)|市容|市民|乡村|乡镇|社区|县域|区域|地区|园区|景区|校区/gu

/** The signs of the regions in a name, in order: 市区 in 古城市东湖区公安局. */
function regionSigns(name: string): string {
  return name.replace(noRegion, '').replace(/[^省市县区州旗镇乡]/gu, '')
}

/** 委 and 委员会, 办 and 办公室 are one word, long or short. */
function comparable(name: string): string {
  return name
    .replace(/管委会$/u, '管委')
    .replace(/委员会$/u, '委')
    .replace(/办公[室厅]$/u, '办')
    .replace(/人民政府$/u, '政府')
}

/**
 * True when a short name is made of the long one's characters: 云溪市人社局 of 云溪市人力资源和社会保障局, 安宁州 of
 * 安宁彝族自治州. Both name the same region and the same kind of body; what is a part of another body is not its short
 * name (云溪市公安局 of 云溪市公安局东岭分局).
 */
export function abbreviates(short: string, long: string): boolean {
  const [brief, full] = [comparable(short), comparable(long)]
  if (brief.length < 4 || full.length <= brief.length || full.startsWith(brief)) return false
  if (full.slice(0, 2) !== brief.slice(0, 2) || full.at(-1) !== brief.at(-1)) return false
  return regionSigns(brief) === regionSigns(full) && isWithin(brief, full)
}

function isWithin(brief: string, full: string): boolean {
  let at = 0
  for (const char of full) if (char === brief[at]) at++
  return at === brief.length
}
