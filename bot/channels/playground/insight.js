// The right side: what the bot understood of the chosen message, and why.

import { byId, el } from "/dom.js";
import { linesOf, roomAt, state } from "/store.js";
import { order } from "/wire.js";

const LABEL = { need: "诉求", dispute: "纠纷", notice: "通知", chat: "闲聊" };
const ACT = {
  open: ["开单", "听明白了，直接登记，交给该办的人。"],
  ask: ["问楼长", "拿不准，先悄悄问楼长要不要登记。"],
  relay: ["转通知", "这是通知，送到该知道的群里去。"],
  none: ["不出声", "不用它插话，这句话也不会留下。"],
};
const SPOKEN_TO = ["答话", "直接对它说的，会先当作吩咐或回话来听。"];
const SUBJECT = {
  water: "供水", power: "供电", gas: "燃气", elevator: "电梯", parking: "停车", sanitation: "环卫", greening: "绿化",
  security: "治安门禁", facilities: "公共设施", housing: "房屋", noise: "噪音", pets: "宠物", fire: "消防",
  construction: "违建装修", care: "帮扶", affairs: "政务", property: "物业", community: "社区活动", other: "其他",
};
const AUDIENCE = { group: "群里所有人", work: "工作群里办事的人", private: "只有这一位" };
const asked = new Map();

// The line that was chosen, else the last one that a person said here.
function subjectOf() {
  const chosen = state.lines.get(state.selected);
  return chosen ?? linesOf(state.room).findLast((line) => !line.bot && !line.recalled);
}

export function renderInsight() {
  const line = subjectOf();
  const known = line && state.readings.get(line.id);
  if (state.wire !== "open") asked.clear();
  else if (line && !line.bot && line.text && !known && asked.get(line.id) !== line.text) ask(line);
  const look = JSON.stringify([line?.id, line?.text, line?.recalled, known?.reading ?? null, state.room, state.scene.epoch]);
  const box = byId("reading");
  if (box.dataset.look === look) return;
  box.dataset.look = look;
  box.replaceChildren(...(line ? about(line, known) : nothingYet()));
}

function ask(line) {
  if (order({ op: "explain", line: line.id })) asked.set(line.id, line.text);
}

function nothingYet() {
  return [el("p", { class: "lead" }, "说一句话，或点一条消息，这里就会写出管家把它当成什么、会怎么办、凭哪几个字。")];
}

function about(line, known) {
  const words = line.recalled ? "（已撤回，原话已经删掉）" : null;
  const quoted = el(
    "blockquote",
    { class: "heard" },
    el("cite", {}, line.name),
    el("p", {}, words ?? (line.text ? marked(line.text, known?.reading?.because) : silent(line))),
  );
  if (line.recalled) return [quoted];
  if (line.bot) return [quoted, facts([["谁看得到", AUDIENCE[line.audience] ?? "这个群"]]), fine("这是管家自己说的话。")];
  if (!line.text) return [quoted, fine("没有字的消息，管家要等本人补一句，或私下问一声。")];
  if (!known) return [quoted, el("p", { class: "lead", "aria-busy": "true" }, "正在看…")];
  if (!known.reading) return [quoted, fine("这一条没能解释出来，过一会儿再点一次。")];
  return [quoted, ...reading(line, known.reading)];
}

const silent = (line) => (line.kind === "voice" ? `［语音 ${line.seconds} 秒］` : "［图片］");
const fine = (words) => el("p", { class: "fine" }, words);

function reading(line, read) {
  const sure = Math.round((read.confidence ?? 0) * 100);
  const spokenTo = read.act === "none" && (!roomAt(line.room) || line.mentions.includes(state.scene.bot));
  const [act, why] = spokenTo ? SPOKEN_TO : (ACT[read.act] ?? [read.act ?? "—", ""]);
  const top = el(
    "div",
    { class: "verdict" },
    el("strong", { class: `label label-${read.label}`, data: { testid: "reading-label" } }, LABEL[read.label] ?? read.label),
    el("span", { class: "sure" }, el("span", {}, "把握 ", el("b", { data: { testid: "reading-sure" } }, `${sure}%`)), meter(sure)),
  );
  const will = el(
    "div",
    { class: `will act-${spokenTo ? "answer" : read.act}` },
    el("h3", {}, "会怎么做"),
    el("p", {}, el("strong", { data: { testid: "reading-act" } }, act), why),
  );
  const urgent = read.urgent ? el("strong", { class: "urgent" }, "紧急，马上办") : "不急";
  const rows = [["什么事", [SUBJECT[read.subject] ?? read.subject, read.matter].filter(Boolean).join(" · ") || "—"]];
  rows.push(["紧急", urgent], ["地点", placeOf(line, read.place)], ["依据", because(read.because)]);
  return [top, will, facts(rows), fine("这是单看这句话的结果；管家真正办的时候，还会看前后文和已有的工单。")];
}

function meter(sure) {
  const how = sure >= 80 ? "sure" : sure >= 50 ? "doubtful" : "unsure";
  return el("progress", { max: "100", value: String(sure), "aria-label": "把握", data: { how } });
}

function facts(rows) {
  return el("dl", { class: "facts" }, rows.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function placeOf(line, place) {
  const { building, unit, room, spot } = place ?? {};
  const said = [place?.estate, building && `${building}栋`, unit && `${unit}单元`, room && `${room}室`, spot].filter(Boolean).join("");
  if (said) return said;
  const here = roomAt(line.room)?.place;
  return here ? `话里没说，先按本群：${here}` : "话里没说";
}

function because(reasons) {
  if (!reasons?.length) return "—";
  return el("span", { class: "reasons" }, reasons.map((reason) => el("mark", { data: { testid: "reading-because" } }, reason)));
}

function marked(text, reasons) {
  const found = (reasons ?? []).filter((reason) => reason && text.includes(reason)).sort((a, b) => b.length - a.length);
  if (!found.length) return text;
  const pattern = new RegExp(`(${found.map((reason) => reason.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "u");
  return text.split(pattern).map((piece, at) => (at % 2 ? el("mark", {}, piece) : piece));
}
