// The town's time, as a chat shows it.

import { now, state } from "/store.js";

const formats = new Map();

function parts(date, options) {
  const key = state.scene.zone + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat("zh-CN", { timeZone: state.scene.zone, hourCycle: "h23", ...options }));
  }
  return formats.get(key).format(date);
}

const hour = (date) => parts(date, { hour: "2-digit", minute: "2-digit" });
const day = (date) => parts(date, { year: "numeric", month: "2-digit", day: "2-digit" });
const monthAndDay = (date) => parts(date, { month: "long", day: "numeric" });
const weekday = (date) => parts(date, { weekday: "short" });
const daysAgo = (date) => Math.round((Date.parse(day(now())) - Date.parse(day(date))) / 86400000);

export const clockFace = () => `${monthAndDay(now())} ${weekday(now())} ${hour(now())}`;
export const beforeEight = () => hour(now()) < "08:00";

export function spoken(at) {
  const date = new Date(at);
  const ago = daysAgo(date);
  if (ago === 0) return hour(date);
  return ago === 1 ? `昨天 ${hour(date)}` : `${monthAndDay(date)} ${hour(date)}`;
}

export function brief(at) {
  const date = new Date(at);
  const ago = daysAgo(date);
  if (ago === 0) return hour(date);
  return ago === 1 ? "昨天" : parts(date, { month: "numeric", day: "numeric" });
}
