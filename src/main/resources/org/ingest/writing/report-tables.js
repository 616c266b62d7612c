"use strict";
// A page's tables: each sorts, filters, and shows its first rows until asked for all.

const FIRST_ROWS = 200;
const collator = new Intl.Collator("en");

function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

class Table {
  constructor(section) {
    this.section = section;
    this.body = section.querySelector("tbody");
    this.rows = [...this.body.rows];
    this.shown = this.rows;
    this.filter = section.querySelector("input[type=search]");
    this.once = section.querySelector("input.once");
    this.output = section.querySelector("output");
    this.most = FIRST_ROWS;
    this.isKept = () => true;
    this.listeners = [];
    this.all = made("button", {type: "button", className: "all", textContent: "Show all rows"});
    section.append(this.all);
    this.listen();
  }

  listen() {
    this.filter.addEventListener("input", () => this.show());
    this.once?.addEventListener("change", () => this.show());
    this.all.addEventListener("click", () => {
      this.most = Infinity;
      this.render();
    });
    for (const heading of this.section.querySelectorAll("th")) {
      heading.firstChild.addEventListener("click", () => this.sortBy(heading));
    }
  }

  // The rows that hold all words of the filter, in the table's order.
  matching() {
    const words = this.filter.value.toLowerCase().split(/\s+/).filter(word => word);
    return this.rows.filter(row =>
        !(this.once?.checked && row.classList.contains("again"))
            && this.isKept(row)
            && words.every(word => textOf(row).includes(word)));
  }

  show() {
    this.render();
    this.listeners.forEach(listener => listener(this.shown));
  }

  render() {
    this.shown = this.matching();
    this.body.replaceChildren(...this.shown.slice(0, this.most));
    this.all.hidden = this.shown.length <= this.most;
    this.output.textContent = this.shown.length + " of " + this.rows.length;
  }

  // Empty cells come last, whichever way the rest is sorted.
  sortBy(heading) {
    const column = heading.cellIndex;
    const down = heading.getAttribute("aria-sort") === "ascending";
    const isNumber = heading.dataset.type === "number";
    const compare = isNumber ? (one, other) => one - other : collator.compare;
    const keys = new Map(this.rows.map(row => [row, cell(row, column)]));
    this.rows.sort((one, other) => {
      const a = keys.get(one), b = keys.get(other);
      if (a === "" || b === "") {
        return (a === "") - (b === "");
      }
      return down ? compare(b, a) : compare(a, b);
    });
    for (const each of heading.parentNode.cells) {
      each.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    this.render();
  }
}

function cell(row, column) {
  return row.cells[column].textContent;
}

// What a function makes of a row, made once: a page may have thousands.
function once(make) {
  const known = new Map();
  return row => {
    known.has(row) || known.set(row, make(row));
    return known.get(row);
  };
}

const textOf = once(row => row.textContent.toLowerCase());
const countOf = once(readCount);

// A count's row as the pictures need it.
function readCount(row) {
  const number = column => cell(row, column) === "" ? undefined : Number(cell(row, column));
  return {
    text: cell(row, 0),
    min: number(1),
    max: number(2),
    force: cell(row, 3),
    status: row.dataset.status,
    denied: row.classList.contains("denied"),
    place: cell(row, 5),
    date: cell(row, 6),
    at: row.dataset.at,
    link: row.querySelector("a.to").getAttribute("href"),
  };
}

function range(count) {
  const number = value => value.toLocaleString("en");
  if (count.min === undefined) {
    return "at most " + number(count.max);
  }
  if (count.max === undefined) {
    return "at least " + number(count.min);
  }
  return number(count.min) + (count.min === count.max ? "" : "–" + number(count.max));
}

function told(count) {
  const status = count.status.replace("_", " ") + (count.denied ? " (denied)" : "");
  return [range(count), status, count.place, count.date].filter(part => part).join(" · ");
}

// The things under each key, in their order.
function grouped(things, keyOf) {
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.has(key) ? groups.get(key).push(thing) : groups.set(key, [thing]);
  }
  return groups;
}

function commonest(words) {
  const times = new Map();
  words.forEach(word => times.set(word, (times.get(word) ?? 0) + 1));
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0];
}

const tables = {};
for (const section of document.querySelectorAll("section.table")) {
  tables[section.id] = new Table(section);
}
