// Everything works without this file; with it the talk goes on by itself, and a photo says that it was chosen.

const talk = document.getElementById("talk");
const form = document.querySelector(".say");
const photo = document.getElementById("photo");

async function look() {
  if (document.hidden) return;
  const rev = talk.querySelector("ol")?.dataset.rev ?? "";
  try {
    const answer = await fetch(`/r/${talk.dataset.code}/lines?rev=${rev}`);
    if (answer.status === 200) talk.innerHTML = await answer.text();
  } catch {
    // no network just now: the next look will do
  }
}

photo?.addEventListener("change", () => {
  document.getElementById("photo-name").textContent = photo.files.length ? "照片已选好" : "加一张照片";
});

form?.addEventListener("submit", (event) => {
  const empty = !form.words.value.trim() && !photo.files.length;
  if (empty) {
    event.preventDefault();
    form.words.focus();
    return;
  }
  const button = form.querySelector("button");
  button.disabled = true;
  button.textContent = "正在发送…";
});

// A page that comes back from the browser's memory holds a form that was sent already.
window.addEventListener("pageshow", (event) => event.persisted && location.reload());

if (location.hash === "#last") document.getElementById("last")?.scrollIntoView({ block: "center" });
setInterval(look, 4000);
document.addEventListener("visibilitychange", look);
