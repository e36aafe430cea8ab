// Where one writes: as whom, with mentions, quotes, corrections, pictures and pretended voice messages.

import { avatar, botAvatar, byId, el, icon, newId } from "/dom.js";
import { changed, figureAt, inPrivate, me, roomAt, speakAs, state } from "/store.js";
import { isOpen, order } from "/wire.js";

const BOT = "bot";
const TALLEST = 132;
const drafts = new Map();
let picked = new Map();
let quoted = null;
let editing = null;
let shown = null;
let complain = () => {};

export function prepareComposer(trouble) {
  complain = trouble;
  const words = byId("words");
  byId("composer").addEventListener("submit", (event) => (event.preventDefault(), send()));
  words.addEventListener("keydown", keys);
  words.addEventListener("input", typed);
  words.addEventListener("paste", pasted);
  byId("tool-at").addEventListener("click", () => (insert("@"), mentionList()));
  byId("tool-picture").addEventListener("click", () => byId("file").click());
  byId("tool-voice").addEventListener("click", () => (isPopup("voice") ? closePopup() : voiceDialog()));
  byId("speaker").addEventListener("click", () => (isPopup("speakers") ? closePopup() : speakers()));
  byId("file").addEventListener("change", (event) => sendPicture(event.target.files[0]));
  byId("composer").addEventListener("keydown", popupKeys);
  document.addEventListener("pointerdown", (event) => event.target.closest("#composer") || closePopup());
}

export function renderComposer() {
  const who = me();
  const place = `${state.room}/${state.me}`;
  if (shown !== place) changePlace(place);
  if (!who) return;
  byId("speaker").replaceChildren(avatar(who), el("span", {}, "以 ", el("b", {}, who.name), " 的身份说话"), icon("down"));
  byId("tool-at").hidden = inPrivate();
  byId("words").placeholder = inPrivate() ? `私下对${state.scene.bot}说…` : "在群里说…";
  context();
}

// Every place keeps its own unsent words while the page is open.
function changePlace(place) {
  if (shown && !editing) drafts.set(shown, byId("words").value);
  [quoted, editing, picked, shown] = [null, null, new Map(), place];
  byId("words").value = drafts.get(place) ?? "";
  closePopup();
  grow();
}

export function say(text, extra = {}) {
  const went = order({ op: "say", id: newId(), room: state.room, speaker: state.me, text: text.toWellFormed?.() ?? text, ...extra });
  if (!went) complain("连接断了，正在重连，请稍等再发。");
  return went;
}

export function quote(line) {
  [quoted, editing] = [line, null];
  focus();
}

export function edit(line) {
  [quoted, editing, picked] = [null, line, new Map()];
  byId("words").value = line.text;
  focus();
}

export function press(line, id) {
  const pressed = { op: "press", id: newId(), line: line.id, button: id, speaker: state.me };
  if (!order(pressed)) complain("连接断了，正在重连，请稍等再按。");
}

export function recall(line) {
  if (!order({ op: "recall", id: newId(), line: line.id, speaker: state.me })) complain("连接断了，正在重连，请稍等再撤回。");
}

function focus() {
  state.selected = null;
  changed();
  grow();
  byId("words").focus();
}

function send() {
  const words = byId("words");
  const text = words.value.trim();
  if (!text) return;
  const went = editing
    ? order({ op: "edit", id: newId(), line: editing.id, speaker: state.me, text })
    : say(text, { ...mentionsIn(text), ...(quoted ? { quotes: quoted.id } : {}) });
  if (!went) return editing && complain("连接断了，正在重连，请稍等再改。");
  words.value = "";
  clear();
}

function clear() {
  [quoted, editing, picked] = [null, null, new Map()];
  closePopup();
  grow();
  changed();
}

// A mention counts only when it was picked from the list: the letters alone call nobody.
function mentionsIn(text) {
  const meant = [...picked].filter(([name]) => text.includes(`@${name}`)).map(([, address]) => address);
  return { calls_bot: meant.includes(BOT), mentions: meant.filter((address) => address !== BOT) };
}

function context() {
  const box = byId("context");
  box.hidden = !quoted && !editing;
  if (box.hidden) return;
  const about = quoted ? `引用 ${quoted.name}：${quoted.text || (quoted.kind === "voice" ? "［语音］" : "［图片］")}` : `修改：${editing.text}`;
  const close = () => {
    if (editing) byId("words").value = "";
    clear();
  };
  box.replaceChildren(el("span", {}, about), el("button", { type: "button", class: "quiet", "aria-label": "取消", onclick: close }, icon("close")));
}

function keys(event) {
  if (event.isComposing || event.keyCode === 229) return;  // Enter that only ends a pinyin choice
  if (isPopup("mentions") && ["ArrowDown", "ArrowUp", "Enter", "Tab"].includes(event.key)) return moveChoice(event);
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape" && !byId("popup").hidden) closePopup();
  else if (event.key === "Escape" && (quoted || editing)) byId("context").querySelector("button").click();
}

function typed() {
  grow();
  const before = byId("words").value.slice(0, byId("words").selectionStart);
  const asked = /@([^\s@]{0,12})$/u.exec(before);
  if (asked && !inPrivate()) mentionList(asked[1]);
  else if (isPopup("mentions")) closePopup();
}

function grow() {
  const words = byId("words");
  words.style.height = "auto";
  words.style.height = `${Math.min(words.scrollHeight, TALLEST)}px`;
}

function insert(text) {
  const words = byId("words");
  words.focus();
  words.setRangeText(text, words.selectionStart, words.selectionEnd, "end");
  grow();
}

function mentionList(begun = "") {
  const room = roomAt(state.room);
  if (!room) return;
  const people = room.members.filter((who) => who !== state.me).map(figureAt).filter(Boolean);
  const all = [{ address: BOT, name: state.scene.bot, role: "机器人" }, ...people];
  const found = all.filter((one) => one.name.includes(begun)).slice(0, 30);
  if (!found.length) return closePopup();
  const options = found.map((one, at) => option(one, at === 0, () => mention(one, begun.length)));
  popup("mentions", el("div", { role: "listbox", "aria-label": "提到谁" }, options));
}

function option(one, selected, pick, testid = "mention-option") {
  const face = one.address === BOT ? botAvatar() : avatar(one);
  const data = { testid, address: one.address };
  const attributes = { type: "button", role: "option", class: "option", "aria-selected": String(selected), data, onclick: pick };
  return el("button", attributes, face, el("span", {}, one.name), el("small", {}, one.role));
}

function mention(one, begun) {
  const words = byId("words");
  const at = words.selectionStart;
  words.setSelectionRange(at - begun - 1, at);
  picked.set(one.name, one.address);
  insert(`@${one.name} `);
  closePopup();
}

function moveChoice(event) {
  event.preventDefault();
  const options = [...byId("popup").querySelectorAll("[role=option]")];
  const at = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
  if (event.key === "Enter" || event.key === "Tab") return options[at]?.click();
  const next = (at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
  options.forEach((one, index) => one.setAttribute("aria-selected", String(index === next)));
  options[next].scrollIntoView({ block: "nearest" });
}

function speakers() {
  const room = roomAt(state.room);
  const people = (room ? room.members : state.scene.figures.map((figure) => figure.address)).map(figureAt).filter(Boolean);
  const options = people.map((one) => option(one, one.address === state.me, () => become(one.address), "speaker-option"));
  popup("speakers", el("div", { role: "listbox", "aria-label": "换一个身份" }, options));
  byId("speaker").setAttribute("aria-expanded", "true");
  byId("popup").querySelector("[aria-selected=true]")?.focus();
}

function become(address) {
  closePopup();
  speakAs(address);
  byId("words").focus();
}

function voiceDialog() {
  const length = el("input", { type: "range", min: "1", max: "60", value: "8", id: "seconds", "aria-label": "语音长度，秒", data: { testid: "seconds" } });
  const shownLength = el("output", { for: "seconds" }, "8 秒");
  length.addEventListener("input", () => (shownLength.value = `${length.value} 秒`));
  const go = () => {
    if (say("", { seconds: Number(length.value) })) clear();
  };
  const button = el("button", { type: "button", class: "send", data: { testid: "send-voice" }, onclick: go }, "发语音");
  popup("voice", el("div", { class: "voice-box", role: "dialog", "aria-label": "发一条假装的语音" }, el("p", {}, "假装录了一段语音"), length, shownLength, button));
  byId("tool-voice").setAttribute("aria-expanded", "true");
  length.focus();
}

async function sendPicture(file) {
  byId("file").value = "";
  if (!file) return;
  if (!isOpen()) return complain("连接断了，正在重连，请稍等再发。");
  const [room, speaker] = [state.room, state.me];
  try {
    const answer = await fetch("/pictures", { method: "POST", body: file });
    const { id, error } = await answer.json();
    if (!id) return complain(error);
    say("", { room, speaker, picture: id });
  } catch {
    complain("图片没发出去，请再试一次（10 MB 以内的 JPEG、PNG、WebP 或 GIF）。");
  }
}

function pasted(event) {
  const file = [...(event.clipboardData?.files ?? [])].find((one) => one.type.startsWith("image/"));
  if (!file) return;
  event.preventDefault();
  sendPicture(file);
}

const isPopup = (kind) => !byId("popup").hidden && byId("popup").dataset.kind === kind;

function popup(kind, content) {
  closePopup();
  const box = byId("popup");
  box.dataset.kind = kind;
  box.replaceChildren(content);
  box.hidden = false;
}

function closePopup() {
  byId("popup").hidden = true;
  byId("speaker").setAttribute("aria-expanded", "false");
  byId("tool-voice").setAttribute("aria-expanded", "false");
}

function popupKeys(event) {
  if (byId("popup").hidden || isPopup("mentions")) return;
  if (event.key === "Escape") {
    closePopup();
    byId("words").focus();
  }
  const options = [...byId("popup").querySelectorAll("[role=option]")];
  const at = options.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  options[(at + step + options.length) % options.length].focus();
}
