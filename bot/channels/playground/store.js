// What this window knows: the town, the lines, who one speaks as, and what has been read.

const LEVELS = ["estate", "building", "unit", "work"];
const KEPT = 500;

export const state = {
  scene: { rooms: [], figures: [], town: "", bot: "管家", zone: "Asia/Shanghai", epoch: "" },
  lines: new Map(),
  talks: new Map(),
  readings: new Map(),
  read: new Map(),
  rev: 0,
  me: null,
  room: null,
  selected: null,
  wire: "connecting",
  wires: [],
  clock: { at: 0, since: 0 },
};

const listeners = [];
let waiting = false;

export function onChange(listener) {
  listeners.push(listener);
}

// News is drawn once the rest of it is in.
export function changed() {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    redraw();
  }, 0);
}

function redraw() {
  for (const listener of listeners) listener();
}

export const now = () => new Date(state.clock.at + (performance.now() - state.clock.since));
export const figureAt = (address) => state.scene.figures.find((figure) => figure.address === address);
export const roomAt = (address) => state.scene.rooms.find((room) => room.address === address);
export const me = () => figureAt(state.me);
export const inPrivate = () => state.room === state.me;
export const linesOf = (talk) => (state.talks.get(talk) ?? []).map((id) => state.lines.get(id));

export function lastOf(talk) {
  return state.lines.get(state.talks.get(talk)?.at(-1));
}

export function unread(talk) {
  const read = state.read.get(talk) ?? 0;
  const news = figureAt(talk) ? (line) => line.bot : (line) => line.sender !== state.me;
  return linesOf(talk).filter((line) => line.born > read && news(line) && !line.recalled).length;
}

export function takeScene(scene) {
  const restarted = state.scene.epoch && state.scene.epoch !== scene.epoch;
  if (restarted) {
    for (const kept of [state.lines, state.talks, state.readings, state.read]) kept.clear();
    Object.assign(state, { rev: 0, selected: null });
  }
  state.scene = scene;
  if (!state.me || !figureAt(state.me)) enterSomewhere();
  changed();
}

// Takes lines in; returns those that are new to this window.
export function takeLines(event) {
  const fresh = [];
  for (const line of event.lines) {
    const known = state.lines.get(line.id);
    if (known && known.text !== line.text) state.readings.delete(line.id);
    state.lines.set(line.id, line);
    if (!known) {
      fresh.push(line);
      keep(line);
    }
  }
  state.rev = Math.max(state.rev, event.rev);
  changed();
  return fresh;
}

function keep(line) {
  if (!state.talks.has(line.room)) state.talks.set(line.room, []);
  const talk = state.talks.get(line.room);
  talk.push(line.id);
  if (talk.length > KEPT) state.lines.delete(talk.shift());
}

export function markRead(talk) {
  const read = Math.max(0, ...linesOf(talk).map((line) => line.born));
  if (read <= (state.read.get(talk) ?? 0)) return;
  state.read.set(talk, read);
  remember();
}

// A window that was just opened has seen nothing, but what was said in groups before it came is no news to it.
export function markGroupsRead() {
  for (const room of state.scene.rooms) markRead(room.address);
}

// Switching draws at once, for whoever switches may be typing already.
export function speakAs(address) {
  const figure = figureAt(address);
  if (!figure) return;
  const stays = roomAt(state.room)?.members.includes(address);
  state.me = address;
  if (!stays) state.room = roomsOf(address)[0]?.address ?? address;
  state.selected = null;
  remember();
  redraw();
}

export function openRoom(address) {
  const room = roomAt(address);
  if (room && !room.members.includes(state.me) && room.members.length) {
    state.me = room.members.find((who) => figureAt(who)?.role.includes("居民")) ?? room.members[0];
  }
  state.room = address;
  state.selected = null;
  remember();
  redraw();
}

export function openPrivate(address) {
  state.me = address;
  state.room = address;
  state.selected = null;
  remember();
  redraw();
}

export function roomsOf(address) {
  const near = ["unit", "building", "estate", "work"];
  return state.scene.rooms
    .filter((room) => room.members.includes(address))
    .sort((a, b) => near.indexOf(a.level) - near.indexOf(b.level));
}

// Estate, its buildings, their units: by what the place of one begins with; then what is left over.
export function orderedRooms() {
  const { rooms } = state.scene;
  const placed = new Set();
  const found = [];
  const put = (room, depth) => {
    if (placed.has(room)) return;
    placed.add(room);
    found.push({ room, depth });
    const below = LEVELS.indexOf(room.level) + 1;
    for (const level of LEVELS.slice(below, 3)) {
      rooms.filter((other) => other.level === level && inside(other.place, room.place)).forEach((other) => put(other, depth + 1));
    }
  };
  for (const level of LEVELS) rooms.filter((room) => room.level === level).forEach((room) => put(room, 0));
  return found;
}

const inside = (place, whole) => Boolean(whole) && place !== whole && place.startsWith(whole);

function enterSomewhere() {
  const kept = JSON.parse(sessionStorage.getItem("jinlin") ?? "{}");
  if (kept.epoch === state.scene.epoch) state.read = new Map(kept.read);
  if (figureAt(kept.me)) {
    state.me = kept.me;
    state.room = roomAt(kept.room)?.members.includes(kept.me) ? kept.room : kept.me;
    return;
  }
  const units = state.scene.rooms.filter((other) => other.level === "unit");
  const room = units.sort((a, b) => b.members.length - a.members.length)[0] ?? state.scene.rooms[0];
  state.me = null;
  if (room) openRoom(room.address);
  else if (state.scene.figures[0]) openPrivate(state.scene.figures[0].address);
}

// Addresses and numbers only: what people say is not kept in the browser either.
function remember() {
  const { epoch } = state.scene;
  sessionStorage.setItem("jinlin", JSON.stringify({ epoch, me: state.me, room: state.room, read: [...state.read] }));
}
