/** 村(社区), 县(市、区): brackets that name more places of the same kind add nothing to count. */
const places = /\([市县区州旗镇乡街道社村居、]{1,8}\)/g

/** The folded words without brackets that only name places of one kind, so that patterns read 村(社区) as 村. */
export function withoutPlaces(words: string): string {
  return words.replace(places, '')
}
