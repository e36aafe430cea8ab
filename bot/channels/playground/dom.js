// Makes elements.  Whatever people wrote goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(made.dataset, value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export const byId = (id) => document.getElementById(id);

// The file's own random ids: crypto.randomUUID is missing where the page is opened over plain http from another machine.
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const CASTS = [
  ["party", /党|书记/],
  ["admin", /管理/],
  ["leader", /楼长|栋长|单元长|组长|中心户|联络/],
  ["property", /物业|维修|电工|水工|师傅|保安|保洁/],
  ["office", /社区|网格|居委|街道|民警|调解/],
];

export function castOf(role) {
  return CASTS.find(([, pattern]) => pattern.test(role))?.[0] ?? "resident";
}

export function initial(name) {
  const letters = Array.from(name.replace(/^[阿小老大](?=.)/u, ""));
  return letters[0] ?? "？";
}

export function avatar(figure, badge = 0) {
  const face = el("span", { class: `avatar cast-${castOf(figure.role)}`, "aria-hidden": "true" }, initial(figure.name));
  if (badge) face.append(badgeOf(badge));
  return face;
}

export function botAvatar() {
  return el("span", { class: "avatar cast-bot", "aria-hidden": "true" }, icon("house"));
}

export function badgeOf(count) {
  return el("b", { class: "badge", "aria-label": `${count} 条未读` }, count > 99 ? "99+" : String(count));
}
