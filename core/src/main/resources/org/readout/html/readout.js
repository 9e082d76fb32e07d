
"use strict";
(() => {
  const root = document.documentElement;
  const pane = document.getElementById("reports");
  const status = pane.querySelector(".status");
  const back = pane.querySelector(".back");
  const wide = matchMedia("(min-width: 64rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const lines = Array.from(document.querySelectorAll("a.say"));
  let from = null;

  function clear() {
    document.querySelectorAll("mark.on").forEach((mark) => mark.classList.remove("on"));
    document.querySelectorAll(".line.active").forEach((line) => line.classList.remove("active"));
    status.textContent = "";
  }

  function light(target) {
    const pieces = document.querySelectorAll(`mark[data-c="${CSS.escape(target.id)}"]`);
    pieces.forEach((mark) => mark.classList.add("on"));
    const words = Array.from(pieces, (mark) => mark.textContent).join(" ");
    const report = target.closest("article").querySelector("h3 bdi").textContent;
    status.textContent = `${report}: ${words}`;
  }

  function remember() {
    const line = from && from.closest(".line");
    if (line) {
      line.classList.add("active");
      back.href = `#${line.id}`;
      back.textContent = "Back to the line";
    }
  }

  function show() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    const inPane = target !== null && pane.contains(target);
    clear();
    root.classList.toggle("reading", inPane);
    if (!inPane) {
      if (target && target.matches(".line")) {
        target.querySelector("a.say").focus();
      }
      return;
    }
    remember();
    if (target.matches("mark")) {
      light(target);
    }
    target.scrollIntoView({
      block: target.matches("mark") ? "center" : "start",
      behavior: calm.matches ? "auto" : "smooth",
    });
    (wide.matches && from ? from : target).focus({ preventScroll: true });
  }

  function step(line, by) {
    const next = lines[lines.indexOf(line) + by];
    if (next) {
      next.focus();
      if (wide.matches && root.classList.contains("reading")) {
        from = next;
        history.replaceState(null, "", next.hash);
        show();
      }
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && !pane.contains(link)) {
      from = link;
      if (link.getAttribute("href") === location.hash) {
        show();
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    const link = document.activeElement;
    const onLine = link && link.matches("a.say");
    if (event.key === "Escape" && root.classList.contains("reading")) {
      location.hash = back.hash;
    } else if (onLine && event.key === "ArrowDown") {
      event.preventDefault();
      step(link, 1);
    } else if (onLine && event.key === "ArrowUp") {
      event.preventDefault();
      step(link, -1);
    } else if (onLine && event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });

  addEventListener("hashchange", show);
  root.classList.add("js");
  show();
})();
