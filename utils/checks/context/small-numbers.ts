/** 两类, 近三年, 前四项: the numbers by which a text says how many of what it has just listed it means. */
export const smallNumbers: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }
