// The one WebSocket: comes back by itself, asks for what it missed, and sends again what was not taken.

import { changed, state, takeLines, takeScene } from "/store.js";

const SLOWEST = 5000;
const unanswered = new Map();
const hearers = { fresh: () => {}, trouble: () => {}, welcome: () => {} };
let socket = null;
let pause = 250;
let retry = 0;

export function connect(handlers) {
  Object.assign(hearers, handlers);
  open();
  for (const kind of ["online", "focus", "pageshow"]) window.addEventListener(kind, hurry);
  document.addEventListener("visibilitychange", hurry);
}

export const isOpen = () => socket?.readyState === WebSocket.OPEN;

// Returns whether it went out; a “say” that went out is kept until it is seen among the lines.
export function order(what) {
  if (!isOpen()) return false;
  if (what.op === "say") unanswered.set(what.id, what);
  socket.send(JSON.stringify(what));
  return true;
}

function open() {
  clearTimeout(retry);
  const where = new URL("/wire", location.href);
  where.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  where.search = new URLSearchParams({ epoch: state.scene.epoch, after: String(state.rev) });
  const mine = new WebSocket(where);
  socket = mine;
  mine.onmessage = (message) => take(JSON.parse(message.data));
  mine.onclose = () => mine === socket && lost();
}

function lost() {
  show("lost");
  pause = Math.min(pause * 1.7, SLOWEST);
  retry = setTimeout(open, pause * (0.7 + Math.random() * 0.6));
}

function hurry() {
  if (document.visibilityState === "visible" && socket?.readyState === WebSocket.CLOSED) open();
}

function take(event) {
  if (event.op === "scene") takeScene(event);
  else if (event.op === "clock") takeClock(event);
  else if (event.op === "lines") takeNews(event);
  else if (event.op === "reading") takeReading(event);
  else if (event.op === "trouble") takeTrouble(event);
  else if (event.op === "wires") takeWires(event);
}

function takeNews(event) {
  const first = event.replay && state.rev === 0;
  const fresh = takeLines(event);
  for (const line of event.lines) unanswered.delete(line.id);
  if (event.replay) arrived(first);
  if (!first) hearers.fresh(fresh);
}

function arrived(first) {
  pause = 250;
  show("open");
  if (first) hearers.welcome();
  for (const what of unanswered.values()) socket.send(JSON.stringify(what));
}

function takeClock(event) {
  state.clock = { at: Date.parse(event.now), since: performance.now() };
  changed();
}

function takeWires(event) {
  state.wires = event.wires;
  changed();
}

function takeReading(event) {
  if (state.lines.get(event.line)?.text === event.text) state.readings.set(event.line, event);
  changed();
}

function takeTrouble(event) {
  unanswered.delete(event.about);
  hearers.trouble(event.text);
}

function show(wire) {
  state.wire = wire;
  changed();
}
