// What pages can do a little better with a script. All of them work without.
(() => {
  "use strict";

  const copyButton = (source) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = source.dataset.copy;
    const status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent);
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
