// The playground's page: puts the parts together and draws them whenever something changed.

import { byId, el, botAvatar } from "/dom.js";
import { edit, prepareComposer, press, quote, recall, renderComposer, say } from "/composer.js";
import { renderInsight } from "/insight.js";
import { preparePeople, renderPeople } from "/people.js";
import { changed, figureAt, markGroupsRead, onChange, openPrivate, state, unread } from "/store.js";
import { renderStrip } from "/strip.js";
import { prepareTalk, renderTalk, toEnd } from "/talk.js";
import { beforeEight, clockFace } from "/when.js";
import { connect, order } from "/wire.js";

const WIRE = { connecting: "正在连接…", open: "已连上", lost: "连接断了，正在重连…" };
const STAYS = 9000;
const SHOWN = 3;

function showTab(tab) {
  document.body.dataset.tab = tab;
  for (const button of document.querySelectorAll(".tabs button")) {
    if (button.dataset.tab === tab) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  if (tab === "talk") toEnd();
  changed();
}

// On a narrow screen a choice at the left leads back to the conversation.
function goTo(choice) {
  choice();
  showTab("talk");
}

function showInsight(open) {
  document.body.classList.toggle("insight-open", open);
  byId("insight-toggle").setAttribute("aria-expanded", String(open));
}

function understand(line) {
  state.selected = line.id;
  showTab("insight");
  showInsight(true);
}

function toast(content, onclick, testid) {
  const box = byId("toasts");
  const close = () => note.remove();
  const press = () => {
    close();
    onclick?.();
  };
  const note = el("button", { type: "button", class: "toast", data: { testid }, onclick: press }, content);
  box.append(note);
  while (box.children.length > SHOWN) box.firstElementChild.remove();
  setTimeout(close, STAYS);
  return note;
}

const trouble = (text) => toast([el("span", {}, text)], null, "trouble");

// Private words to somebody else than the one who speaks here would go unseen, and they are half of what the bot does.
function hear(lines) {
  for (const line of lines) {
    const figure = line.bot && figureAt(line.room);
    if (!figure || line.room === state.me) continue;
    const words = el("span", { class: "toast-words" }, el("b", {}, `${line.name}私下找了${figure.name}`), el("small", {}, line.text));
    toast([botAvatar(), words, el("span", { class: "go" }, "去看")], () => goTo(() => openPrivate(figure.address)), "nudge").dataset.figure = figure.address;
  }
}

function renderFrame() {
  byId("town").textContent = state.scene.town ? `${state.scene.town} · 练习场` : "练习场";
  byId("wire").textContent = WIRE[state.wire];
  byId("wire").dataset.state = state.wire;
  const waiting = [...state.scene.rooms, ...state.scene.figures].reduce((sum, one) => sum + unread(one.address), 0);
  for (const note of byId("toasts").children) if (note.dataset.figure === state.me) note.remove();
  document.title = `${waiting ? `（${waiting}）` : ""}近邻 · ${state.scene.town || "练习场"}`;
  tick();
}

function tick() {
  if (!state.clock.at) return;
  byId("now").textContent = clockFace();
  byId("morning").textContent = beforeEight() ? "到今早 8:00" : "到明早 8:00";
}

for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => {
    const seconds = Number(button.dataset.move);
    if (!order({ op: "move", seconds })) trouble("连接断了，正在重连，请稍等再拨时钟。");
  });
}
for (const button of document.querySelectorAll(".tabs button")) button.addEventListener("click", () => showTab(button.dataset.tab));
byId("insight-toggle").addEventListener("click", () => showInsight(!document.body.classList.contains("insight-open")));
byId("insight-close").addEventListener("click", () => showInsight(false));
document.addEventListener("visibilitychange", () => {
  changed();
  if (document.visibilityState === "visible") order({ op: "refresh" });
});

preparePeople(goTo);
prepareComposer(trouble);
prepareTalk({ quote, edit, recall, press, say, understand });
for (const render of [renderFrame, renderStrip, renderTalk, renderPeople, renderComposer, renderInsight]) onChange(render);
setInterval(tick, 1000);
showTab("talk");
connect({ fresh: hear, trouble, welcome: markGroupsRead });
