// The conversation in the middle.

import { avatar, botAvatar, byId, el, icon } from "/dom.js";
import { changed, figureAt, inPrivate, linesOf, markRead, me, roomAt, state } from "/store.js";
import { levelName } from "/people.js";
import { order } from "/wire.js";
import { spoken } from "/when.js";

const EXAMPLES = ["楼道灯坏了", "怎么突然黑了，停电了？", "今晚谁打羽毛球"];
const PAUSE = 5 * 60 * 1000;
const NEAR = 80;
const WIDEST = 220;
const HIGHEST = 260;
const drawn = new Map();
const deeds = { quote: () => {}, edit: () => {}, recall: () => {}, press: () => {}, say: () => {}, understand: () => {} };
let shownTalk = null;
let shownMe = null;
let sticky = true;

export function prepareTalk(handlers) {
  Object.assign(deeds, handlers);
  const log = byId("log");
  log.addEventListener("scroll", scrolled);
  log.addEventListener("load", () => sticky && toEnd(), true);
  log.addEventListener("keydown", walk);
  byId("newer").addEventListener("click", toEnd);
  prepareRename();
  new ResizeObserver(() => sticky && toEnd()).observe(log);
}

const atEnd = () => {
  const log = byId("log");
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
};

function scrolled() {
  sticky = atEnd();
  if (sticky) byId("newer").hidden = true;
}

export function toEnd() {
  const log = byId("log");
  sticky = true;
  log.scrollTop = log.scrollHeight;
  byId("newer").hidden = true;
}

export function renderTalk() {
  head();
  const log = byId("log");
  const moved = shownTalk !== state.room || shownMe !== state.me;
  if (moved) {
    drawn.clear();
    log.replaceChildren();
  }
  const follow = moved || sticky;
  const news = drawLines(log);
  if (follow) toEnd();
  else if (news) byId("newer").hidden = false;
  [shownTalk, shownMe] = [state.room, state.me];
  if (document.visibilityState === "visible" && talkIsSeen()) markRead(state.room);
}

const talkIsSeen = () => byId("log").offsetParent !== null;

function head() {
  const room = roomAt(state.room);
  byId("talk-title").textContent = room ? `${room.title}（${room.members.length}）` : `${state.scene.bot} · 私聊`;
  byId("rename").hidden = !room || !byId("new-title").hidden;
  byId("talk-about").textContent = room
    ? [levelName(room.level), room.place].filter(Boolean).join(" · ")
    : `只有 ${me()?.name ?? ""} 和${state.scene.bot}看得到`;
}

// A group may be called something else from one day to the next; what it is bound to stays.
function prepareRename() {
  const entry = byId("new-title");
  const show = (open) => {
    entry.hidden = !open;
    byId("talk-title").hidden = open;
    byId("rename").hidden = open || inPrivate();
  };
  byId("rename").addEventListener("click", () => {
    entry.value = roomAt(state.room)?.title ?? "";
    show(true);
    entry.select();
  });
  entry.addEventListener("blur", () => show(false));
  entry.addEventListener("keydown", (event) => {
    if (event.isComposing || !["Enter", "Escape"].includes(event.key)) return;
    const title = entry.value.trim();
    if (event.key === "Enter" && title) order({ op: "rename", room: state.room, title });
    entry.blur();
  });
}

function drawLines(log) {
  const lines = linesOf(state.room);
  let news = false;
  let before = null;
  const kept = new Set(lines.map((line) => line.id));
  for (const [id, { node }] of drawn) if (!kept.has(id)) (node.remove(), drawn.delete(id));
  for (const line of lines) {
    const look = `${line.rev}/${state.selected === line.id}`;
    const known = drawn.get(line.id);
    if (known?.look !== look) {
      const node = drawLine(line, before);
      const held = known?.node.contains(document.activeElement);
      if (known) known.node.replaceWith(node);
      else log.append(node);
      if (held) node.querySelector(".bubble")?.focus({ preventScroll: true });
      news ||= !known;
      drawn.set(line.id, { node, look });
    }
    before = line;
  }
  hint(log, lines.length === 0);
  return news;
}

function drawLine(line, before) {
  const quiet = before && Date.parse(line.at) - Date.parse(before.at) < PAUSE;
  const time = quiet ? null : el("time", { class: "pause", datetime: line.at }, spoken(line.at));
  const own = !line.bot && line.sender === state.me;
  const data = { testid: "line", id: line.id, state: line.state, bot: String(line.bot), kind: line.kind };
  if (line.recalled) return el("li", { class: "line", data }, time, system(line));
  const kind = own ? "own" : line.bot ? "from-bot" : "";
  const figure = figureAt(line.sender) ?? { name: line.name, role: "" };
  return el(
    "li",
    { class: "line", data },
    time,
    el(
      "div",
      { class: `said ${kind}` },
      line.bot ? botAvatar() : avatar(figure),
      el("div", { class: "said-words" }, own ? null : who(line, figure), bubble(line, own), fileOf(line), chips(line), under(line, own)),
    ),
  );
}

function system(line) {
  const failed = line.state === "failed" ? again(line, "撤回没送到，点此重发") : null;
  return el("p", { class: "system", data: { testid: "recalled" } }, `${line.name} 撤回了一条消息`, failed);
}

function who(line, figure) {
  const role = line.bot ? el("span", { class: "tag" }, "机器人") : figure.role;
  return el("p", { class: "who" }, line.name, " ", el("small", {}, role));
}

function bubble(line, own) {
  const chosen = state.selected === line.id;
  return el(
    "div",
    {
      class: `bubble ${line.kind}`,
      tabindex: "0",
      role: "button",
      "aria-pressed": chosen ? "true" : "false",
      "aria-label": `${own ? "我" : line.name}：${line.text || (line.kind === "picture" ? "图片" : `语音 ${line.seconds} 秒`)}`,
      data: { testid: "bubble" },
      onclick: () => String(getSelection()) || choose(line),
      onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), choose(line)),
    },
    line.quote ? el("span", { class: "quote" }, `${line.quote.name}：${line.quote.text}`) : null,
    line.kind === "voice" ? voice(line) : null,
    line.text ? el("span", { class: "text" }, mentioned(line)) : null,
    line.picture ? picture(line) : null,
  );
}

// Words that may be pressed instead of typed; whoever the window speaks as presses them.
function chips(line) {
  if (!line.buttons?.length) return null;
  const chip = ({ id, label }) =>
    el("button", { type: "button", class: "chip", data: { testid: "chip" }, onclick: () => deeds.press(line, id) }, label);
  return el("div", { class: "chips", role: "group", "aria-label": "可以直接按" }, line.buttons.map(chip));
}

function fileOf(line) {
  if (!line.file) return null;
  const { id, name, size } = line.file;
  const href = `/files/${encodeURIComponent(id)}`;
  const words = el("span", {}, name, el("small", {}, `${kindOf(name)} · ${Math.max(1, Math.round(size / 1024))} KB`));
  return el("a", { class: "file", href, download: name, data: { testid: "file-card" } }, icon("file"), words);
}

const kindOf = (name) => ({ xlsx: "表格", csv: "表格", html: "网页", jsonl: "数据" })[name.split(".").at(-1)] ?? "文件";

function voice(line) {
  return el("span", { class: "voice", data: { length: String(Math.ceil(line.seconds / 10)) } }, icon("wave"), `${line.seconds}″`);
}

function picture(line) {
  const { id } = line.picture;
  const scale = Math.min(WIDEST / line.picture.width, HIGHEST / line.picture.height, 1);
  const [width, height] = [line.picture.width, line.picture.height].map((side) => Math.max(24, Math.round(side * scale)));
  return el("img", { src: `/pictures/${encodeURIComponent(id)}`, width, height, alt: `${line.name}发的图片`, data: { testid: "picture" } });
}

function mentioned(line) {
  if (!line.mentions.length) return line.text;
  const names = [...line.mentions].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pieces = line.text.split(new RegExp(`(@(?:${names.join("|")}))`, "u"));
  return pieces.map((piece, at) => (at % 2 ? el("span", { class: "mention" }, piece) : piece));
}

function under(line, own) {
  const notes = [];
  if (line.state === "failed") notes.push(again(line, "没送到，点此重发"));
  if (line.state === "sending") notes.push(el("span", { class: "note sending" }, "正在送…"));
  if (line.edited) notes.push(el("span", { class: "note" }, "已修改"));
  if (state.selected === line.id) notes.push(actions(line, own));
  return notes.length ? el("div", { class: "under" }, notes) : null;
}

function again(line, words) {
  const resend = () => order({ op: "resend", line: line.id });
  return el("button", { type: "button", class: "again", data: { testid: "resend" }, onclick: resend }, words);
}

function actions(line, own) {
  const button = (name, words, testid, onclick) => el("button", { type: "button", data: { testid }, onclick }, icon(name), words);
  const large = line.picture ? `/pictures/${encodeURIComponent(line.picture.id)}` : null;
  return el(
    "span",
    { class: "actions", data: { testid: "actions" } },
    button("quote", "引用", "act-quote", () => deeds.quote(line)),
    own && line.kind === "text" ? button("pencil", "修改", "act-edit", () => deeds.edit(line)) : null,
    own && line.kind !== "pressed" ? button("undo", "撤回", "act-recall", () => deeds.recall(line)) : null,
    large ? el("a", { href: large, target: "_blank", rel: "noopener" }, icon("zoom"), "看大图") : null,
    line.bot ? null : understand(line),
  );
}

// Beside the conversation the panel is open anyway.
function understand(line) {
  const data = { testid: "act-understand" };
  return el("button", { type: "button", class: "narrow", data, onclick: () => deeds.understand(line) }, icon("bulb"), "懂了什么");
}

function choose(line) {
  state.selected = state.selected === line.id ? null : line.id;
  changed();
}

function walk(event) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const bubbles = [...byId("log").querySelectorAll(".bubble")];
  const at = bubbles.indexOf(document.activeElement);
  if (!step || at < 0) return;
  event.preventDefault();
  bubbles[at + step]?.focus();
}

function hint(log, empty) {
  const there = log.querySelector(".hint");
  const look = `${state.room}/${state.me}`;
  if (!empty || there?.dataset.look !== look) there?.remove();
  if (!empty || there?.dataset.look === look || !me()) return;
  const examples = EXAMPLES.map((words) =>
    el("button", { type: "button", data: { testid: "hint-example" }, onclick: () => deeds.say(words) }, words),
  );
  const where = inPrivate() ? `您正和${state.scene.bot}私聊` : `您现在是这个群里的${me().name}`;
  log.append(
    el(
      "li",
      { class: "hint", data: { testid: "hint", look } },
      el("h3", {}, `${where}，说句话试试`),
      el("p", {}, `这是练习场，不会真的发到微信群。${state.scene.bot}只在用得着的时候开口，闲聊它不插嘴。`),
      el("div", { class: "examples" }, examples),
      el("p", { class: "fine" }, "左边换群、换身份；上面拨快时钟；右边看它懂了什么。"),
    ),
  );
}
