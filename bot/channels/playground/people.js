// The left side: the three levels of groups, and the people one can speak as.

import { avatar, badgeOf, byId, castOf, el, icon } from "/dom.js";
import { figureAt, inPrivate, lastOf, me, openPrivate, openRoom, orderedRooms, speakAs, state, unread } from "/store.js";
import { brief } from "/when.js";

const LEVEL = { estate: ["小区", "区"], building: ["楼栋", "栋"], unit: ["单元", "元"], work: ["工作群", "工"] };
const SHORT = { picture: "［图片］", voice: "［语音］" };

let goTo = () => {};
let shown = null;

export function preparePeople(go) {
  goTo = go;
}

export const levelName = (level) => LEVEL[level]?.[0] ?? "群";

function preview(line) {
  if (line.recalled) return `${line.name} 撤回了一条消息`;
  const words = line.text.replace(/\s+/g, " ") || SHORT[line.kind] || "";
  return line.room === line.sender || (line.bot && figureAt(line.room)) ? words : `${line.name}：${words}`;
}

export function renderPeople() {
  redraw(byId("rooms"), [privateRow(), ...orderedRooms().map(({ room, depth }) => roomRow(room, depth))]);
  redraw(byId("figures"), state.scene.figures.map(figureTile));
  showCurrent();
  tell("tab-rooms-badge", state.scene.rooms.reduce((sum, room) => sum + unread(room.address), 0));
  tell("tab-figures-badge", state.scene.figures.reduce((sum, figure) => sum + unread(figure.address), 0));
}

// Once for each group that is opened; afterwards people scroll as they like.
function showCurrent() {
  if (shown === state.room) return;
  shown = state.room;
  byId("rooms").querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
}

// Drawn anew as a whole, without taking the keyboard away from where it is.
function redraw(box, rows) {
  const held = box.contains(document.activeElement) ? document.activeElement.dataset.address : null;
  box.replaceChildren(...rows.filter(Boolean));
  if (held) box.querySelector(`[data-address="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

function tell(id, count) {
  const badge = byId(id);
  badge.hidden = count === 0;
  badge.textContent = count > 99 ? "99+" : String(count);
}

function privateRow() {
  const who = me();
  if (!who) return null;
  const face = el("span", { class: "avatar cast-bot", "aria-hidden": "true" }, icon("house"));
  const open = () => goTo(() => openPrivate(who.address));
  const quiet = `只有${who.name}看得到`;
  return row({ address: who.address, face, title: `${state.scene.bot} · 私聊`, current: inPrivate(), open, testid: "private", quiet });
}

function roomRow(room, depth) {
  const face = el("span", { class: `sign level-${room.level}`, "aria-hidden": "true" }, LEVEL[room.level]?.[1] ?? "群");
  const current = state.room === room.address;
  const open = () => goTo(() => openRoom(room.address));
  const quiet = `${levelName(room.level)} · ${room.members.length} 人`;
  return row({ address: room.address, face, title: room.title, current, open, testid: "room", quiet, depth, level: room.level });
}

function row({ address, face, title, current, open, testid, quiet, depth = 0, level = "private" }) {
  const last = lastOf(address);
  const count = unread(address);
  return el(
    "button",
    {
      type: "button",
      class: `row depth-${Math.min(depth, 3)}`,
      data: { testid, address, level },
      "aria-current": current ? "true" : null,
      onclick: open,
    },
    face,
    el(
      "span",
      { class: "row-words" },
      el("span", { class: "row-top" }, el("span", { class: "row-title" }, title), el("time", {}, last ? brief(last.at) : "")),
      el("span", { class: "row-bottom" }, el("span", { class: "row-last" }, last ? preview(last) : quiet), count ? badgeOf(count) : null),
    ),
  );
}

// Of a resident it matters where, of all others what for.
function briefly({ role, home }) {
  return role === "居民" && /\d/.test(home) ? home.replace(/^\D*(?=\d)/u, "") : role;
}

function figureTile(figure) {
  const count = unread(figure.address);
  const mine = figure.address === state.me;
  return el(
    "button",
    {
      type: "button",
      class: "figure",
      data: { testid: "figure", address: figure.address, cast: castOf(figure.role) },
      "aria-pressed": mine ? "true" : "false",
      title: [figure.name, figure.role, figure.home].filter(Boolean).join(" · "),
      onclick: () => goTo(() => (count ? openPrivate(figure.address) : speakAs(figure.address))),
    },
    avatar(figure, count),
    el("span", { class: "figure-words" }, el("span", { class: "figure-name" }, figure.name), el("small", {}, briefly(figure))),
  );
}
