// Results that follow what is typed and chosen, in place. The pages are those of the server, asked for by their own addresses.
(() => {
  "use strict";

  const form = document.querySelector("main > form.search");
  if (!form) return;
  const main = form.parentElement;
  const field = form.querySelector("input[type=search]");
  const path = new URL(form.action).pathname;
  const pages = new Map();
  const told = document.createElement("p");
  let asked = null;
  let timer = 0;
  let isTyping = false;

  const wait = 220;
  const mostKept = 30;

  const keep = (address, page) => {
    pages.delete(address);
    pages.set(address, page);
    if (pages.size > mostKept) pages.delete(pages.keys().next().value);
  };

  const fetched = async (address, signal) => {
    const known = pages.get(address);
    if (known) return known;
    const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
    if (!answer.headers.get("Content-Type")?.startsWith("text/html")) throw new TypeError("no page");
    const page = await answer.text();
    if (answer.ok) keep(address, page);
    return page;
  };

  // What tells a link or a fold of one page in the next: its group and its words, without its counts.
  const uncounted = (text) => text.replace(/[\d,]+/g, "").trim();
  const nameOf = (element) => {
    const group = element.closest("section, nav, details.filters, .bar")?.querySelector("h2, summary")?.textContent ?? "";
    const place = element.className || element.parentElement.className;
    return [element.tagName, uncounted(group), place, uncounted(element.textContent), element.getAttribute("aria-label") ?? ""].join("|");
  };

  const find = (name, selector) => [...main.querySelectorAll(selector)].find((element) => nameOf(element) === name);

  const replace = (next) => {
    const nextForm = next.querySelector("main > form.search");
    if (!nextForm) return false;
    const open = [...main.querySelectorAll("details[open] > summary")].map(nameOf);
    const held = main.contains(document.activeElement) && document.activeElement !== field ? document.activeElement : null;
    const focus = held && nameOf(held);
    const place = held?.getBoundingClientRect().top;
    const scrolled = main.querySelector(".filters > div")?.scrollTop;
    const before = [], after = [];
    let side = before;
    for (const node of [...next.querySelector("main").childNodes]) {
      if (node === nextForm) side = after;
      else side.push(document.adoptNode(node));
    }
    for (const node of [...main.childNodes]) if (node !== form) node.remove();
    form.before(...before);
    form.after(...after);
    form.querySelectorAll("input[type=hidden]").forEach((input) => input.remove());
    form.prepend(...[...nextForm.querySelectorAll("input[type=hidden]")].map((input) => document.adoptNode(input)));
    for (const name of open) find(name, "summary")?.parentElement.setAttribute("open", "");
    const kept = focus && (find(focus, "a, button, summary") ?? main);
    kept?.focus({ preventScroll: true });
    // In the sheet of filters what was chosen stays under the finger.
    const sheet = main.querySelector(".filters > div");
    if (scrolled && sheet) {
      sheet.scrollTop = scrolled;
      if (sheet.contains(kept)) sheet.scrollTop += kept.getBoundingClientRect().top - place;
    }
    return nextForm;
  };

  const show = (page, text) => {
    const next = new DOMParser().parseFromString(page, "text/html");
    const nextForm = replace(next);
    if (!nextForm) return false;
    document.title = next.title;
    for (const link of document.head.querySelectorAll("link[rel=canonical], link[rel=prev], link[rel=next], link[rel=alternate], meta[name=robots]")) link.remove();
    document.head.append(...[...next.head.querySelectorAll("link[rel=canonical], link[rel=prev], link[rel=next], link[rel=alternate], meta[name=robots]")].map((link) => document.adoptNode(link)));
    for (const link of next.querySelectorAll("footer .languages a")) document.querySelector(`footer .languages a[hreflang="${link.hreflang}"]`)?.setAttribute("href", link.getAttribute("href"));
    if (text !== null) field.value = text ?? nextForm.querySelector("input[type=search]").value;
    told.textContent = main.querySelector(".bar [role=status]")?.textContent ?? main.querySelector(".empty h2, .empty p")?.textContent ?? "";
    document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true }));
    return true;
  };

  const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches || !document.startViewTransition;

  // Text: null leaves the field alone, undefined takes that of the page.
  const load = async (address, { text, moves = false, scroll } = {}) => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const page = await fetched(address, signal);
      if (signal.aborted) return;
      const draw = () => {
        if (!show(page, text)) location.assign(address);
        else if (scroll !== undefined) scrollTo(0, scroll);
      };
      if (!moves || isCalm()) {
        draw();
        return;
      }
      // One that is overtaken by the next is not missed.
      const transition = document.startViewTransition(draw);
      for (const promise of [transition.ready, transition.finished]) promise.catch(() => {});
      transition.updateCallbackDone.catch(() => location.assign(address));
    } catch {
      if (!signal.aborted) location.assign(address);
    }
  };

  const remember = () => history.replaceState({ ...history.state, scroll: scrollY }, "");

  // Links keep the place one has scrolled to, unless it is another page of the results.
  const visit = (address) => {
    clearTimeout(timer);
    remember();
    isTyping = false;
    const from = new URL(location.href), to = new URL(address);
    history.pushState({}, "", address);
    const turns = (to.searchParams.get("page") ?? "1") !== (from.searchParams.get("page") ?? "1") && to.searchParams.has("page");
    load(to.href, { moves: true, scroll: turns ? 0 : undefined });
  };

  const addressOf = (source) => {
    const address = new URL(source.action);
    address.search = new URLSearchParams([...new FormData(source)].filter(([, value]) => value !== ""));
    return address.href;
  };

  // All that is typed in one go is one step back.
  const typed = () => {
    const address = addressOf(form);
    if (address === location.href) return;
    if (!isTyping) remember();
    history[isTyping ? "replaceState" : "pushState"]({}, "", address);
    isTyping = true;
    load(address, { text: null });
  };

  const typedLast = () => {
    clearTimeout(timer);
    typed();
    isTyping = false;
  };

  field.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(typed, wait);
  });
  field.addEventListener("compositionend", () => { timer = setTimeout(typed, wait); });
  field.addEventListener("blur", () => { isTyping = false; });

  main.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = new URL(link.href);
    if (address.origin !== location.origin || address.pathname !== path || address.hash) return;
    event.preventDefault();
    visit(address.href);
  });

  main.addEventListener("submit", (event) => {
    if (new URL(event.target.action).pathname !== path) return;
    event.preventDefault();
    if (event.target === form) typedLast();
    else visit(addressOf(event.target));
  });

  addEventListener("popstate", (event) => {
    isTyping = false;
    if (location.pathname === path) load(location.href, { scroll: event.state?.scroll ?? 0 });
    else location.reload();
  });

  history.scrollRestoration = "manual";
  addEventListener("pagehide", remember);
  addEventListener("pageshow", (event) => { if (!event.persisted && history.state?.scroll) scrollTo(0, history.state.scroll); });
  keep(location.href, document.documentElement.outerHTML);
  told.className = "unseen";
  told.setAttribute("role", "status");
  document.body.append(told);
})();
