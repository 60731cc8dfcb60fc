// What pages can do a little better with a script. All of them work without.
(() => {
  "use strict";

  const copyButton = (source) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = source.dataset.copy;
    if (source.dataset.copyName) button.setAttribute("aria-label", source.dataset.copyName);
    const status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        // A citation keeps its italics where it is pasted into a document.
        const types = { "text/plain": source.textContent, "text/html": source.innerHTML };
        if (source.dataset.copyName && window.ClipboardItem) {
          await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])))]);
        } else {
          await navigator.clipboard.writeText(source.textContent);
        }
        button.textContent = status.textContent = document.body.dataset.copied;
      } catch {
        getSelection().selectAllChildren(source);
        button.textContent = status.textContent = document.body.dataset.selected;
      }
      setTimeout(() => { button.textContent = source.dataset.copy; status.textContent = ""; }, 2500);
    });
    source.before(button, status);
  };

  document.querySelectorAll("[data-copy]").forEach(copyButton);

  // A browser that gives up a change of pages, say because one goes on at once, has nothing to complain of.
  // The page may have been shown before this runs.
  const calm = (change) => [change?.updateCallbackDone, change?.ready, change?.finished].forEach((promise) => promise?.catch(() => {}));
  for (const name of ["pageswap", "pagereveal"]) addEventListener(name, ({ viewTransition }) => calm(viewTransition));
  calm(document.activeViewTransition);

  // Letters of East Asia have a style sheet of their own, which most pages do not need: those in Chinese have the words of the portal.
  const eastAsian = () => {
    const address = document.body.dataset.cjk;
    const known = [...document.fonts].filter(({ family }) => family.includes("CJK")).map(({ unicodeRange }) => unicodeRange.replace(/U\+(\w+)(-?)(\w*),?\s*/g, (_, from, to, end) => `\\u{${from}}${to}${to && `\\u{${end}}`}`)).join("");
    if (document.querySelector(`link[href="${address}"]`) || !new RegExp(`(?![${known}])[\\u2e80-\\u9fff\\uac00-\\ud7af]`, "u").test(document.getElementById("main").textContent)) return;
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: address }));
  };
  eastAsian();
  document.addEventListener("ZoteroItemUpdated", eastAsian);

  // The page behind a paper's title is fetched while one is still pointing at it.
  const fetchedAhead = new Set();
  const intend = (event) => {
    const link = event.target.closest?.(".paper h3 a");
    if (!link || fetchedAhead.has(link.href) || navigator.connection?.saveData) return;
    const timer = setTimeout(() => {
      fetchedAhead.add(link.href);
      document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: link.href }));
    }, 90);
    link.addEventListener(event.type === "focusin" ? "focusout" : "pointerout", () => clearTimeout(timer), { once: true });
  };
  document.addEventListener("pointerover", intend);
  document.addEventListener("focusin", intend);

  // The sheet of filters closes behind one.
  const filters = () => document.querySelector("details.filters[open]");
  const isSheet = () => matchMedia("(max-width: 55.99rem)").matches;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isSheet() || !filters()) return;
    const sheet = filters();
    sheet.open = false;
    sheet.querySelector("summary").focus();
  });
  document.addEventListener("focusin", (event) => {
    const sheet = filters();
    if (sheet && isSheet() && !sheet.contains(event.target) && event.target !== document.querySelector("main")) sheet.open = false;
  });

  // From paper to paper.
  const step = (by) => {
    const titles = [...document.querySelectorAll(".paper h3 a")];
    const at = titles.findIndex((title) => title.closest("li").contains(document.activeElement));
    const next = titles[at < 0 ? (by > 0 ? 0 : titles.length - 1) : Math.min(Math.max(at + by, 0), titles.length - 1)];
    next?.focus({ preventScroll: true });
    next?.closest("li").scrollIntoView({ block: "nearest" });
    return next !== undefined;
  };

  const isOnTitle = () => document.activeElement?.matches(".paper h3 a");

  const search = () => {
    const field = document.querySelector("main input[type=search], input[type=search]");
    field?.focus();
    field?.select();
    return field !== null;
  };

  const keys = document.getElementById("keys");
  const showKeys = () => { keys?.showModal(); };
  const acts = {
    "/": search,
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => isOnTitle() && step(1),
    ArrowUp: () => isOnTitle() && step(-1),
    "?": showKeys,
  };

  document.addEventListener("keydown", (event) => {
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!act || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (act() !== false) event.preventDefault();
  });

  document.querySelectorAll("[data-opens-keys]").forEach((button) => {
    button.addEventListener("click", showKeys);
  });
})();
