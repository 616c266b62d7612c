
"use strict";
const main = document.querySelector("main");
const counts = document.getElementById("counts");
const body = counts.querySelector("tbody");
const rows = [...body.rows];
const filter = document.getElementById("filter");
const once = document.getElementById("once");

main.prepend(counts);

// Shows the rows that hold all words of the filter.
function show() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(word => word);
  let shown = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = once.checked && row.classList.contains("again")
        || !words.every(word => text.includes(word));
    shown += row.hidden ? 0 : 1;
  }
  document.getElementById("shown").textContent = shown + " of " + rows.length;
}

// Empty cells come last, whichever way the rest is sorted.
function sortBy(heading) {
  const column = heading.cellIndex;
  const down = heading.getAttribute("aria-sort") === "ascending";
  const isNumber = heading.dataset.type === "number";
  const cell = row => row.cells[column].textContent;
  const compare = isNumber
      ? (one, other) => Number(one) - Number(other)
      : (one, other) => one.localeCompare(other);
  rows.sort((one, other) => {
    const a = cell(one), b = cell(other);
    if (a === "" || b === "") {
      return (a === "") - (b === "");
    }
    return down ? compare(b, a) : compare(a, b);
  });
  for (const each of heading.parentNode.cells) {
    each.removeAttribute("aria-sort");
  }
  heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  body.append(...rows);
}

filter.addEventListener("input", show);
once.addEventListener("change", show);
for (const heading of counts.querySelectorAll("th")) {
  heading.firstChild.addEventListener("click", () => sortBy(heading));
}
document.getElementById("legend").addEventListener("change", event => {
  for (const mark of main.querySelectorAll("mark." + event.target.value)) {
    mark.classList.toggle("off", !event.target.checked);
  }
});
show();
