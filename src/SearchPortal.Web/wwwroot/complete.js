// Completes what is typed into a search form (combobox with a list, WAI-ARIA authoring practices). Without it the form is a form.
(() => {
  "use strict";

  const wait = 70;

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };

  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  // The text with the letters typed marked, where a word begins with them.
  const marked = (text, typed) => {
    const wanted = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
    const parts = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const plain = folded(word);
      const length = Math.max(0, ...wanted.filter((start) => plain.startsWith(start)).map((start) => start.length));
      if (length === 0) continue;
      parts.push(text.slice(end, index), element("mark", "", word.slice(0, length)));
      end = index + length;
    }
    return [...parts, text.slice(end)];
  };

  const complete = (form, number) => {
    const field = form.querySelector("input[type=search]");
    const list = element("ul", "suggestions");
    const status = element("span", "unseen");
    let answers = [];
    let active = -1;
    let timer = 0;
    let asked = null;

    const isOpen = () => !list.hidden;

    const choose = (index) => {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = index;
      const option = list.children[active];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) field.setAttribute("aria-activedescendant", option.id);
      else field.removeAttribute("aria-activedescendant");
    };

    const stopAsking = () => {
      clearTimeout(timer);
      asked?.abort();
    };

    const close = () => {
      stopAsking();
      choose(-1);
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      status.textContent = "";
    };

    const follow = (index, elsewhere) => {
      const address = answers[index];
      if (elsewhere) open(address, "_blank", "noopener");
      else location.assign(address);
      close();
    };

    // The answer is in the words of the protocol; those of the page's language come with the form.
    const worded = (detail) => {
      const [, count] = detail.match(/^([\d,]+) papers?$/) ?? [];
      return count === undefined ? detail : (count === "1" ? form.dataset.papersOne : form.dataset.papers).replace("{0}", count);
    };

    const option = (text, description, index, typed) => {
      const [kind, ...rest] = description.split(" · ");
      const details = rest.map(worded);
      const item = element("li", "", element("span", "text", ...marked(text, typed)), " ", element("span", "kind", form.dataset[kind.toLowerCase()] ?? kind));
      if (details.length > 0) item.append(" ", element("span", "detail", ...marked(details.join(" · "), typed)));
      item.id = `${list.id}-${index}`;
      item.dataset.kind = kind;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      return item;
    };

    const show = ([typed, texts, descriptions, addresses]) => {
      if (texts.length === 0 || document.activeElement !== field) return close();
      choose(-1);
      answers = addresses;
      list.replaceChildren(...texts.map((text, index) => option(text, descriptions[index], index, typed)));
      list.hidden = false;
      list.scrollTop = 0;
      field.setAttribute("aria-expanded", "true");
      status.textContent = texts.length === 1 ? form.dataset.one : form.dataset.many.replace("{0}", texts.length);
    };

    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      const { signal } = asked;
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(field.value)}`, { signal });
        const suggestions = answer.ok ? await answer.json() : ["", []];
        if (!signal.aborted) show(suggestions);
      } catch {
        // Overtaken by a later question, or there is no answer: the form works all the same.
        if (!signal.aborted) close();
      }
    };

    const askSoon = () => {
      clearTimeout(timer);
      if (field.value.trim() === "") close();
      else timer = setTimeout(ask, wait);
    };

    // A list that one has stepped into does not change under one's hands.
    const move = (step) => {
      stopAsking();
      const places = answers.length + 1;
      choose((active + 1 + step + places) % places - 1);
    };

    const keys = {
      ArrowDown: () => { if (isOpen()) move(1); else if (field.value.trim()) ask(); },
      ArrowUp: () => { if (isOpen()) move(-1); },
      Enter: (event) => { if (active < 0) return false; follow(active, event.ctrlKey || event.metaKey); },
      Escape: () => { if (isOpen()) close(); else field.value = ""; },
      Tab: () => { close(); return false; },
    };

    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey) return;
      const act = keys[event.key];
      if (act === undefined) {
        if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) choose(-1);
      } else if (act(event) !== false) {
        event.preventDefault();
      }
    });
    field.addEventListener("input", (event) => { if (!event.isComposing) askSoon(); });
    field.addEventListener("compositionend", askSoon);
    field.addEventListener("blur", close);
    form.addEventListener("submit", close);

    const indexOf = (event) => [...list.children].indexOf(event.target.closest("[role=option]"));
    // The field keeps the focus while the mouse is down on the list.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse" && indexOf(event) !== active) choose(indexOf(event)); });
    list.addEventListener("pointerleave", () => choose(-1));
    list.addEventListener("click", (event) => { if (indexOf(event) >= 0) follow(indexOf(event), event.ctrlKey || event.metaKey); });

    list.id = `suggestions-${number}`;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.list);
    status.setAttribute("role", "status");
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    form.append(list, status);
  };

  document.querySelectorAll("form[data-suggest]").forEach(complete);
})();
