"use strict";
(() => {
  const form = document.getElementById("filter");
  const clauses = [...document.querySelectorAll(".clause")].map((element) => ({
    element,
    subjects: [...element.querySelectorAll(".subjects > li")],
    text: null,
  }));
  const sections = [...document.querySelectorAll(".part")];
  const shown = document.getElementById("shown");

  const matches = (clause, wanted) => {
    const data = clause.element.dataset;
    if (wanted.part && data.part !== wanted.part) return false;
    if (wanted.state && data.state !== wanted.state) return false;
    const about = clause.subjects.filter((item) => !wanted.subject || item.dataset.subject === wanted.subject);
    for (const item of clause.subjects) item.hidden = !about.includes(item);
    if (wanted.subject && about.length === 0) return false;
    if (wanted.verdict) {
      const has = wanted.subject
        ? about.some((item) => item.dataset.verdict === wanted.verdict)
        : data.verdict === wanted.verdict;
      if (!has) return false;
    }
    if (wanted.text) {
      clause.text ??= clause.element.textContent.toLowerCase();
      if (!wanted.text.split(/\s+/).every((part) => clause.text.includes(part))) return false;
    }
    return true;
  };

  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form));
    wanted.text = wanted.text.trim().toLowerCase();
    let count = 0;
    for (const clause of clauses) {
      const visible = matches(clause, wanted);
      clause.element.hidden = !visible;
      count += visible;
    }
    for (const section of sections) section.hidden = !section.querySelector(".clause:not([hidden])");
    shown.textContent = shown.dataset.form.replace("{shown}", count).replace("{total}", clauses.length);
  };

  const all = (open) => {
    for (const clause of clauses) if (!clause.element.hidden) clause.element.open = open;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  document.getElementById("open").addEventListener("click", () => all(true));
  document.getElementById("close").addEventListener("click", () => all(false));
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const element of closed) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of closed) element.open = false;
  });
  document.querySelector(".filter").hidden = false;
  apply();
})();
