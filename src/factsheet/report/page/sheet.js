// Filters the facts of the page; what is chosen stands in the address, so that a view can be shared.
"use strict";
const form = document.getElementById("filters");
const facts = [...document.querySelectorAll(".fact")];
const words = new Map();

function wordsOf(fact) {
  if (!words.has(fact)) {
    const subject = fact.closest(".subject").querySelector("h3").firstChild.textContent;
    words.set(fact, `${subject} ${fact.textContent}`.toLowerCase().replace(/\s+/g, " "));
  }
  return words.get(fact);
}

function chosen() {
  const fields = new FormData(form);
  return {
    q: (fields.get("q") || "").trim().toLowerCase().replace(/\s+/g, " "),
    kind: fields.getAll("kind"),
    verdict: fields.getAll("verdict"),
    article: fields.getAll("article").filter(Boolean),
  };
}

// Nothing chosen lets everything through; several choices of one sort mean "or".
const passes = {
  q: (fact, q) => !q || wordsOf(fact).includes(q),
  kind: (fact, kinds) => !kinds.length || kinds.includes(fact.dataset.kind),
  verdict: (fact, verdicts) => !verdicts.length || verdicts.includes(fact.dataset.verdict),
  article: (fact, articles) => !articles.length || fact.dataset.article.split(" ").some((one) => articles.includes(one)),
};
const names = Object.keys(passes);

function hideEmpty(selector, isShown) {
  for (const part of document.querySelectorAll(selector)) part.hidden = !isShown(part);
}

function show() {
  const choice = chosen();
  const counts = { kind: {}, verdict: {}, article: {} };
  let shown = 0;
  for (const fact of facts) {
    const failed = names.filter((name) => !passes[name](fact, choice[name]));
    fact.hidden = failed.length > 0;
    shown += failed.length === 0;
    // A choice is counted as if its own sort were not chosen yet: what it would show.
    for (const name of Object.keys(counts)) {
      if (failed.some((one) => one !== name)) continue;
      for (const value of name === "article" ? fact.dataset.article.split(" ") : [fact.dataset[name]]) {
        counts[name][value] = (counts[name][value] || 0) + 1;
      }
    }
  }
  for (const box of form.querySelectorAll("input[type=checkbox]")) {
    box.parentElement.querySelector("small").textContent = counts[box.name][box.value] || 0;
  }
  for (const option of form.elements.article.options) {
    if (option.value) option.textContent = `${option.dataset.label} (${counts.article[option.value] || 0})`;
  }
  const holdsFact = (part) => part.querySelector(".fact:not([hidden])") !== null;
  hideEmpty(".subject table, .timeline, details.loose, .subject", holdsFact);
  hideEmpty(".subject h4", (heading) => [...heading.parentElement.querySelectorAll(".timeline")].some(holdsFact));
  hideEmpty("[data-subject]", (entry) => !document.getElementById(entry.dataset.subject).hidden);
  hideEmpty("[data-fact]", (entry) => !document.getElementById(entry.dataset.fact).hidden);
  for (const count of document.querySelectorAll("[data-count]")) {
    count.textContent = document.querySelectorAll(`${count.dataset.count}:not([hidden])`).length;
  }
  form.querySelector("output").textContent = `${shown} of ${facts.length} facts shown`;
}

function toAddress() {
  const state = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value)));
  history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
}

function fromAddress() {
  const hash = location.hash.slice(1);
  if (hash && !hash.includes("=")) {
    const target = document.getElementById(hash);
    if (!target) return;
    if (target.closest("[hidden]")) { form.reset(); show(); }
    const inside = target.matches(".fact") && target.querySelector("details");
    for (let part = inside || target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    target.scrollIntoView();
    return;
  }
  const state = new URLSearchParams(hash);
  form.elements.q.value = state.get("q") || "";
  form.elements.article.value = state.get("article") || "";
  for (const box of form.querySelectorAll("input[type=checkbox]")) box.checked = state.getAll(box.name).includes(box.value);
  if (hash) form.querySelector("details").open = true;
  show();
}

form.addEventListener("input", () => { show(); toAddress(); });
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => { show(); toAddress(); }));
addEventListener("hashchange", fromAddress);

document.getElementById("open").addEventListener("click", (event) => {
  const open = event.target.textContent.startsWith("Open");
  for (const part of document.querySelectorAll(".fact:not([hidden]) details")) part.open = open;
  event.target.textContent = open ? "Close all sentences" : "Open all sentences";
});
document.getElementById("save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([document.getElementById("data").textContent], { type: "application/json" }));
  link.download = "factsheet.json";
  link.click();
});

form.hidden = false;
form.querySelector("details").open = matchMedia("(min-width: 44rem)").matches;
show();
fromAddress();
