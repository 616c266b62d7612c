// The lines of a ledger, to filter.

class LedgerFilter {
  constructor(section) {
    this.section = section;
    this.lines = [...section.querySelectorAll("article")];
    this.form = section.querySelector(".ledger-filter");
    this.wanted = this.form.elements;
    for (const name of ["force", "status", "claimants"]) {
      this.offer(name);
    }
    this.form.addEventListener("input", () => this.show());
    this.show();
  }

  // The values of a line: a claimant may be one of several.
  static valuesOf(line, name) {
    return (line.dataset[name] ?? "").split("\n").filter(value => value);
  }

  offer(name) {
    const values = new Set(this.lines.flatMap(line => LedgerFilter.valuesOf(line, name)));
    for (const value of [...values].sort((one, other) => one.localeCompare(other))) {
      const option = document.createElement("option");
      option.value = value;
      option.textContent = value;
      this.wanted[name].append(option);
    }
  }

  isChosen(line, name) {
    const value = this.wanted[name].value;
    return value === "" || LedgerFilter.valuesOf(line, name).includes(value);
  }

  // A line without a day is left out as soon as a day is asked for.
  isInTime(line) {
    const from = this.wanted.from.value, to = this.wanted.to.value;
    return (from === "" || (line.dataset.to ?? "") >= from)
        && (to === "" || (line.dataset.from !== undefined && line.dataset.from <= to));
  }

  isWanted(line) {
    return ["force", "status", "claimants"].every(name => this.isChosen(line, name))
        && (line.dataset.place ?? "").toLowerCase().includes(this.wanted.place.value.toLowerCase())
        && this.isInTime(line)
        && (!this.wanted.contradicted.checked || line.classList.contains("contradicted"));
  }

  show() {
    let shown = 0;
    for (const line of this.lines) {
      line.hidden = !this.isWanted(line);
      shown += line.hidden ? 0 : 1;
    }
    for (const force of this.section.querySelectorAll(".force")) {
      force.hidden = !force.querySelector("article:not([hidden])");
    }
    this.form.querySelector("output").textContent = shown + " of " + this.lines.length + " lines";
  }
}
