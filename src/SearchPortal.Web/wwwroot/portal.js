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
        button.textContent = status.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(source);
        button.textContent = status.textContent = "Selected: press Ctrl+C";
      }
      setTimeout(() => { button.textContent = source.dataset.copy; status.textContent = ""; }, 2500);
    });
    source.before(button, status);
  };

  document.querySelectorAll("[data-copy]").forEach(copyButton);

  document.addEventListener("keydown", (event) => {
    const field = document.querySelector("main input[type=search], input[type=search]");
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || !field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
