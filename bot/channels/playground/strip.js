// The strip above the conversation: another wire is down, or has to be logged in.

import { byId, el } from "/dom.js";
import { state } from "/store.js";

const wide = matchMedia("(min-width: 760px)");
const folded = new Map();
let drawn = "";

export function renderStrip() {
  const wanted = JSON.stringify(state.wires);
  if (wanted === drawn) return;
  drawn = wanted;
  byId("wires").hidden = state.wires.length === 0;
  byId("wires").replaceChildren(...state.wires.map(lineOf));
}

function lineOf(wire) {
  const words = [el("b", {}, wire.title), el("span", {}, wire.note)];
  if (!wire.code) return el("p", { class: "wire-line", data: { testid: "wire-line", online: String(wire.online) } }, words);
  const open = folded.get(wire.name) ?? wide.matches;
  const code = el("img", { src: wire.code, alt: `${wire.title}登录二维码`, width: 168, height: 168, data: { testid: "wire-code" } });
  const ontoggle = (event) => folded.set(wire.name, event.currentTarget.open);
  return el(
    "details",
    { class: "wire-line", open, ontoggle, data: { testid: "wire-line", online: String(wire.online) } },
    el("summary", {}, words, el("em", {}, "二维码")),
    el("div", { class: "wire-code" }, code, el("p", {}, `打开手机上的${wire.title}，用“扫一扫”对准它，再在手机上点确认。过期了会自己换新的。`)),
  );
}
