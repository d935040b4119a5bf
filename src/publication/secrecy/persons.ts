import type { Find } from "./secret";

/** The hundred most frequent surnames, and those of two characters. */
const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔汤";
const double = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐";
const name = `(?:${double}|[${surnames}])[一-鿿]{1,2}`;
/** Where a name may begin: after a mark, a verb of giving, or the word for who receives. */
const start = "(?<=^|[^一-鿿]|给|向|为|由|对|职工|对象|人员|学生|群众|劳模)";
const list = new RegExp(`${start}${name}(?:[、，, ]${name})+(?![一-鿿])`, "g");
const addressed = new RegExp(`${start}${name}(?=同志|先生|女士|同学|家庭)`, "g");
const paid = new RegExp(`${start}${name}(?=[:：（( ]?\\d[\\d,.]*元)`, "g");
/** Sentences that are about persons who receive something. */
const about = /受助|救助|资助|慰问|困难|补助|奖励|表彰|获奖|名单|人员|职工|劳模|对象|发放|抚恤|帮扶|代表|负责人/;
/** Words that begin like a name. */
const noNames =
  /^(高级|高技|高温|高校|安全|常态|方面|方式|方案|温暖|万元|万人|成本|金额|金融|白天|石油|江苏|江西|江河|雷达|武装|武汉|余额|余款|程序|任务|任何|严格|严重|段落|史料|龙头|顾问|孔子|唐代|钱款|田间|林业|林地|马路|黄河|何时|于是|周边|周期|许可|徐州|郑州|苏州|贺信|汤圆|梁柱|夏季|秦岭|方便|王府|水利)/;

/** Lists of what look like persons' names, in sentences about who receives something. */
export function findPersons(text: string): readonly Find[] {
  if (!about.test(text)) return [];
  const found = [list, addressed, paid].flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => match));
  return [...new Set(found)]
    .filter((match) => match.split(/[、，, ]/).every((one) => !noNames.test(one)))
    .map((match) => ({ kind: "persons", found: match, mended: match.replace(new RegExp(name, "g"), shortened) }));
}

/** 张三丰 → 张某某. */
function shortened(person: string): string {
  const family = new RegExp(`^(${double})`).exec(person)?.[0] ?? person.slice(0, 1);
  return family + "某".repeat(person.length - family.length);
}
