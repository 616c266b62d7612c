// Puts the pictures and tables before the articles, and lets them follow what is chosen.

const main = document.querySelector("main");

const statusBoxes = document.querySelector("#statuses");
for (const status of new Set(tables.counts.rows.map(row => row.dataset.status))) {
  const box = made("input", {type: "checkbox", checked: true, value: status});
  const swatch = made("span", {className: "swatch"});
  swatch.dataset.status = status;
  statusBoxes.append(made("label", {}, box, " ", swatch, " ", status.replace("_", " ")), " ");
}
statusBoxes.hidden = tables.counts.rows.length === 0;
tables.counts.isKept = row =>
    statusBoxes.querySelector(`input[value="${row.dataset.status}"]`).checked;
statusBoxes.addEventListener("change", () => tables.counts.show());

// Only then is anything laid out: thousands of rows that are not shown would take seconds.
Object.values(tables).forEach(table => table.render());
main.append(document.getElementById("articles"));

const mapSection = document.getElementById("map");
mapSection.hidden = !tables.places.rows.some(row => row.dataset.at);
const worldMap = mapSection.hidden ? undefined : new WorldMap(mapSection);

const chart = document.getElementById("chart");
chart.hidden = tables.counts.rows.length === 0;
const timeline = document.getElementById("timeline");

function drawDates() {
  drawTimeline(timeline, tables.dates.shown, tables.counts.shown.map(countOf));
}

tables.counts.listeners.push(rows => {
  const counts = rows.map(countOf);
  worldMap?.colour(counts);
  drawChart(chart, counts);
  drawDates();
});
tables.dates.listeners.push(drawDates);
tables.counts.show();

const ledger = document.getElementById("ledger");
if (!ledger.hidden) {
  new LedgerFilter(ledger);
}

for (const link of document.querySelectorAll("nav a")) {
  link.hidden = document.querySelector(link.getAttribute("href")).hidden;
}

// One class for a kind, not one for each of its marks: 500 articles have many.
document.getElementById("legend").addEventListener("change", event => {
  main.classList.toggle("without-" + event.target.value, !event.target.checked);
});

// A finger cannot hover: a tapped mark's value is told at the foot of the page.
const value = document.getElementById("value");
document.getElementById("articles").addEventListener("click", event => {
  value.textContent = event.target.closest("article mark")?.title ?? "";
});
