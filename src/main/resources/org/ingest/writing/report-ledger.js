
"use strict";
const ledger = document.getElementById("ledger");
const lines = [...ledger.querySelectorAll("article")];
const form = document.getElementById("ledger-filter");
const wanted = form.elements;

// The values of a line: a claimant may be one of several.
function valuesOf(line, name) {
  return (line.dataset[name] ?? "").split("\n").filter(value => value);
}

for (const name of ["force", "status", "claimants"]) {
  const values = new Set(lines.flatMap(line => valuesOf(line, name)));
  for (const value of [...values].sort((one, other) => one.localeCompare(other))) {
    const option = document.createElement("option");
    option.value = value;
    option.textContent = value;
    wanted[name].append(option);
  }
}

function isChosen(line, name) {
  return wanted[name].value === "" || valuesOf(line, name).includes(wanted[name].value);
}

// A line without a day is left out as soon as a day is asked for.
function isInTime(line) {
  const from = wanted.from.value, to = wanted.to.value;
  return (from === "" || (line.dataset.to ?? "") >= from)
      && (to === "" || (line.dataset.from !== undefined && line.dataset.from <= to));
}

function show() {
  const place = wanted.place.value.toLowerCase();
  let shown = 0;
  for (const line of lines) {
    line.hidden = !(["force", "status", "claimants"].every(name => isChosen(line, name))
        && (line.dataset.place ?? "").toLowerCase().includes(place)
        && isInTime(line)
        && (!wanted.contradicted.checked || line.classList.contains("contradicted")));
    shown += line.hidden ? 0 : 1;
  }
  for (const force of ledger.querySelectorAll("section")) {
    force.hidden = !force.querySelector("article:not([hidden])");
  }
  form.querySelector("output").textContent = shown + " of " + lines.length + " lines";
}

form.addEventListener("input", show);
form.addEventListener("submit", event => event.preventDefault());
show();

