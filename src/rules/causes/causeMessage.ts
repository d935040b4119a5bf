import type { Names } from "../check/names";
import type { Place } from "../check/places";
import { placeName } from "../messages";
import type { Model, Units } from "./model";
import type { Repair, RepairKind } from "./repair";

const guesses: Readonly<Record<RepairKind, string>> = {
  slippedDigit: "像是漏写、多写或写错一位数字",
  swappedDigits: "像是两位数字写颠倒",
  sign: "像是正负号写反",
  unit: "像是元与万元混用",
  extraFigure: "此处应为空",
  missingFigure: "此处漏填",
  otherFigure: "金额不符",
  swappedRows: "像是两行的金额互换",
  swappedColumns: "像是两栏的金额互换",
  shiftedRows: "像是金额错了一行",
  shiftedColumns: "像是金额错了一栏",
  movedAmount: "像是金额列错了位置",
  twoFigures: "像是两处一同漏改",
  missingRow: "缺少一行",
  doubledRow: "重复一行",
  wrongRow: "行的编码或名称有误",
};

/** Where, what and what to do, of a repair. */
export function causeMessage({ model, repair, equals, names }: CauseFacts): string {
  const changes = [...repair.changes];
  const said = changes.slice(0, 4).map(([cell, to]) => {
    const place = model.places[cell];
    const name = place === undefined ? "" : placeName(place, names);
    return `${name}由 ${shownUnits(model.values[cell] ?? null, model.decimals)} 改为 ${shownUnits(to, model.decimals)}`;
  });
  const more = changes.length > 4 ? `等 ${changes.length} 处` : "";
  const others = equals > 0 ? `；另有 ${equals} 处改动同样说得通` : "";
  return `${said.join("，")}${more}，可使 ${repair.fixes.length} 项核对通过（${guesses[repair.kind]}）${others}。请对照原始资料核实后改正。`;
}

/** Of a row that other tables have. */
export function missingRowMessage(said: string, repairs: number): string {
  return `${said}。请补上这一行，可使 ${repairs} 项核对通过。`;
}

/** Of a check no repair was found for. */
export function unexplainedMessage(first: Place | undefined, names: Names): string {
  const where = first === undefined ? "" : `${placeName(first, names)}：`;
  return `${where}找不到单独一处改动能使核对通过，可能有几处同时出错。请逐一核对所列单元格。`;
}

interface CauseFacts {
  readonly model: Model;
  readonly repair: Repair;
  /** How many other repairs mend as much. */
  readonly equals: number;
  readonly names: Names;
}

/** "307.82 万元" or "3,260.00 元"; "空" for a blank. */
export function shownUnits(value: Units, decimals: number | null): string {
  if (value === null) return "空";
  const places = decimals ?? 2;
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0n ? "-" : ""}${whole}.${digits.slice(-places)} ${decimals === null ? "万元" : "元"}`;
}
