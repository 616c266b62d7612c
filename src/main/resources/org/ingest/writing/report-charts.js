// The chart of counts and the timeline, drawn out of the rows that the tables show.

const MOST_BARS = 150;
const OPEN_END = 9;
const DAY = 86400000;

// Percent of the way along an axis of powers of ten.
function along(value, decades) {
  return Math.log10(Math.max(1, value)) / decades * 100;
}

function bar(count, decades) {
  const isOpenBelow = count.min === undefined, isOpenAbove = count.max === undefined;
  const to = isOpenAbove ? along(count.min, decades) + OPEN_END : along(count.max, decades);
  const from = isOpenBelow ? Math.max(0, to - OPEN_END) : along(count.min, decades);
  const ends = (isOpenBelow ? " open-below" : "") + (isOpenAbove ? " open-above" : "");
  const drawn = made("span", {className: "bar" + ends + (count.denied ? " denied" : "")});
  drawn.dataset.status = count.status;
  drawn.style.left = from + "%";
  drawn.style.width = Math.min(100, to) - from + "%";
  return made("a", {className: "count", href: count.link, title: count.text},
      made("span", {className: "label", textContent: told(count)}),
      made("span", {className: "track"}, drawn));
}

function axis(decades) {
  const ticks = [];
  for (let power = 0; power <= decades; power++) {
    const tick = made("span", {textContent: (10 ** power).toLocaleString("en")});
    tick.style.left = power / decades * 100 + "%";
    ticks.push(tick);
  }
  const drawn = made("div", {className: "axis"}, made("span", {className: "label"}),
      made("span", {className: "track"}, ...ticks));
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}

// Forces with the most counts first, those of no known force last.
function byForce(counts) {
  return [...grouped(counts, count => count.force)].sort((one, other) =>
      (one[0] === "") - (other[0] === "") || other[1].length - one[1].length);
}

function drawChart(section, counts) {
  const size = count => count.max ?? count.min;
  const known = counts.filter(count => size(count) !== undefined)
      .sort((one, other) => size(other) - size(one));
  const drawn = known.slice(0, MOST_BARS);
  const decades = Math.max(2, Math.ceil(Math.log10(size(drawn[0] ?? {max: 100}) * 2)));
  const parts = byForce(drawn).flatMap(([force, group]) => [
    made("h3", {textContent: force || "Force not known"}),
    made("div", {}, ...group.map(count => bar(count, decades)))]);
  section.querySelector(".chart").replaceChildren(axis(decades), ...parts);
  section.querySelector("output").textContent = known.length > drawn.length
      ? `The ${MOST_BARS} largest of ${known.length} counts; filter the table for others.`
      : `${known.length} counts.`;
}

// The first day of a date's value and the first day after it; none where it has unknown parts.
function daysOf(value) {
  const day = (year, month, date) => Date.UTC(year, month, date);
  const seasons = {SP: 2, SU: 5, FA: 8, WI: 11};
  let match;
  if ((match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value))) {
    const from = day(match[1], match[2] - 1, match[3]);
    return [from, from + DAY];
  } else if ((match = /^(\d{4})-W(\d\d)/.exec(value))) {
    const fourth = new Date(day(match[1], 0, 4));
    const from = fourth - ((fourth.getUTCDay() + 6) % 7) * DAY + (match[2] - 1) * 7 * DAY;
    return [from, from + 7 * DAY];
  } else if ((match = /^(\d{4})-(\d\d)$/.exec(value))) {
    return [day(match[1], match[2] - 1, 1), day(match[1], match[2], 1)];
  } else if ((match = /^(\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value))) {
    const months = match[3] ? 6 : 3;
    const first = match[4] ? seasons[match[4]] : ((match[2] ?? match[3]) - 1) * months;
    return [day(match[1], first, 1), day(match[1], first + months, 1)];
  }
  return /^\d{4}$/.test(value) ? [day(value, 0, 1), day(Number(value) + 1, 0, 1)] : undefined;
}

// One row a year; what reaches past the year is cut there.
function drawTimeline(section, rows, counts) {
  const known = rows.map(row => ({row, days: daysOf(cell(row, 0))})).filter(date => date.days);
  const years = grouped(known, date => new Date(date.days[0]).getUTCFullYear());
  const sameDate = grouped(counts, count => count.date);
  const lines = [...years].sort((one, other) => other[0] - one[0]).map(([year, dates]) =>
      made("div", {className: "year"},
          made("span", {className: "label", textContent: year}),
          made("span", {className: "track"}, ...dates.sort(widestFirst)
              .map(date => dateMark(year, date, sameDate)))));
  section.querySelector(".chart").replaceChildren(months(), ...lines);
  section.hidden = lines.length === 0;
}

function widestFirst(one, other) {
  return (other.days[1] - other.days[0]) - (one.days[1] - one.days[0]);
}

function dateMark(year, {row, days}, sameDate) {
  const start = Date.UTC(year, 0, 1), length = Date.UTC(year + 1, 0, 1) - start;
  const mentions = Number(cell(row, 2));
  const mark = made("a", {href: row.querySelector("a.to").getAttribute("href"),
    title: `${cell(row, 0)}: named ${mentions} times`});
  mark.setAttribute("aria-label", mark.title);
  mark.className = days[1] - days[0] > 300 * DAY ? "whole-year" : "";
  mark.dataset.status = commonest((sameDate.get(cell(row, 0)) ?? []).map(count => count.status)) ?? "";
  mark.style.left = (days[0] - start) / length * 100 + "%";
  mark.style.width = (Math.min(days[1], start + length) - days[0]) / length * 100 + "%";
  mark.style.height = Math.min(100, 35 + 12 * mentions) + "%";
  return mark;
}

function months() {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const ticks = names.map((name, month) => {
    const tick = made("span", {textContent: name});
    tick.style.left = month / 12 * 100 + "%";
    return tick;
  });
  const drawn = made("div", {className: "axis"}, made("span", {className: "label"}),
      made("span", {className: "track"}, ...ticks));
  drawn.setAttribute("aria-hidden", "true");
  return drawn;
}
