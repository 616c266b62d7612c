// The map: Mercator's projection, as world-map.paths has it.

const SVG = "http://www.w3.org/2000/svg";
const UNITS_A_DEGREE = 20;
const WORLD = {x: 0, y: 900, width: 7200, height: 4300};
const NARROWEST = 40;
const LARGEST_MARK = 24;
const CHARACTER = 6.6;

function mercator(latitude) {
  return Math.log(Math.tan(Math.PI / 4 + latitude * Math.PI / 360)) * 180 / Math.PI;
}

function positionOf(at) {
  const [latitude, longitude] = at.split(" ").map(Number);
  const y = (mercator(85) - mercator(Math.max(-85, Math.min(85, latitude)))) * UNITS_A_DEGREE;
  return {x: (longitude + 180) * UNITS_A_DEGREE, y};
}

class WorldMap {
  constructor(section) {
    this.section = section;
    this.svg = section.querySelector("svg");
    this.layer = this.svg.querySelector(".marks");
    this.told = section.querySelector("output");
    this.marks = this.marksOf(tables.places.rows);
    this.counts = [];
    this.pointers = new Map();
    this.marks.forEach(mark => this.layer.append(mark.circle));
    this.marks.forEach(mark => this.layer.append(mark.label));
    this.listen();
    this.showAll();
  }

  // The most named first; drawn in that order, so that small marks lie on large ones.
  marksOf(rows) {
    return rows.filter(row => row.dataset.at).map(row => {
      const circle = document.createElementNS(SVG, "circle");
      const label = document.createElementNS(SVG, "text");
      const mark = {at: row.dataset.at, name: cell(row, 0), mentions: Number(cell(row, 3)), circle,
        label, link: row.querySelector("a.to").getAttribute("href"), ...positionOf(row.dataset.at)};
      label.textContent = mark.name;
      circle.setAttribute("class", cell(row, 1) === "country" ? "wide-area" : "");
      circle.append(document.createElementNS(SVG, "title"));
      circle.addEventListener("click", () => this.tell(mark));
      return mark;
    }).sort((one, other) => other.mentions - one.mentions);
  }

  // Colours each mark by what most counts there say.
  colour(counts) {
    this.counts = counts;
    const places = grouped(counts, count => count.at);
    for (const mark of this.marks) {
      const here = places.get(mark.at) ?? [];
      mark.circle.dataset.status = commonest(here.map(count => count.status)) ?? "";
      mark.circle.firstChild.textContent =
          mark.name + ": named " + mark.mentions + " times, " + here.length + " counts";
    }
  }

  tell(mark) {
    const here = this.counts.filter(count => count.at === mark.at);
    const items = here.slice(0, 12).map(count =>
        made("li", {}, made("a", {href: count.link, textContent: told(count)}), " ", count.force));
    const first = made("a", {href: mark.link, textContent: "first sentence"});
    this.told.replaceChildren(
        made("strong", {textContent: mark.name}), ` named ${mark.mentions} times: `, first,
        made("ul", {}, ...items),
        here.length > items.length ? `and ${here.length - items.length} more counts` : "");
  }

  // What a pixel is on the map.
  unit() {
    return this.view.width / (this.svg.clientWidth || 800);
  }

  look(view) {
    const shape = (this.svg.clientHeight || 450) / (this.svg.clientWidth || 800);
    const width = Math.max(NARROWEST, Math.min(WORLD.width * 1.2, view.width));
    const height = width * shape;
    const middle = (value, from, size, seen) => Math.max(from, Math.min(from + size, value)) - seen / 2;
    this.view = {width, height,
      x: middle(view.x + view.width / 2, WORLD.x, WORLD.width, width),
      y: middle(view.y + view.height / 2, WORLD.y, WORLD.height, height)};
    const {x, y} = this.view;
    this.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    this.place();
  }

  // Marks and names keep their size on the screen; a name that would lie on another is left out.
  place() {
    const unit = this.unit();
    const taken = [];
    for (const mark of this.marks) {
      const radius = Math.min(LARGEST_MARK, 3 + 2 * Math.sqrt(mark.mentions));
      mark.circle.setAttribute("cx", mark.x);
      mark.circle.setAttribute("cy", mark.y);
      mark.circle.setAttribute("r", radius * unit);
      const box = {left: mark.x / unit + radius + 3, top: mark.y / unit - 6, bottom: mark.y / unit + 6};
      box.right = box.left + mark.name.length * CHARACTER;
      const isFree = taken.every(other => box.right < other.left || other.right < box.left
          || box.bottom < other.top || other.bottom < box.top);
      mark.label.style.display = isFree ? "" : "none";
      if (isFree) {
        taken.push(box);
        mark.label.setAttribute("x", box.left * unit);
        mark.label.setAttribute("y", mark.y + 4 * unit);
        mark.label.style.fontSize = 12 * unit + "px";
      }
    }
  }

  showAll() {
    const xs = this.marks.map(mark => mark.x), ys = this.marks.map(mark => mark.y);
    const x = Math.min(...xs), y = Math.min(...ys);
    const across = Math.max(...xs) - x, down = Math.max(...ys) - y;
    const shape = (this.svg.clientWidth || 800) / (this.svg.clientHeight || 450);
    const width = Math.max(across * 1.25, down * 1.25 * shape, 300);
    this.look({x: x + across / 2 - width / 2, y: y + down / 2 - width / shape / 2, width,
      height: width / shape});
  }

  // Closer by a factor, a point of the map kept where it is on the screen.
  zoom(factor, x = this.view.x + this.view.width / 2, y = this.view.y + this.view.height / 2) {
    const kept = Math.max(NARROWEST / this.view.width, factor);
    this.look({x: x + (this.view.x - x) * kept, y: y + (this.view.y - y) * kept,
      width: this.view.width * kept, height: this.view.height * kept});
  }

  pan(x, y) {
    this.look({...this.view, x: this.view.x + x, y: this.view.y + y});
  }

  onMap(event) {
    const box = this.svg.getBoundingClientRect();
    return [this.view.x + (event.clientX - box.left) * this.unit(),
      this.view.y + (event.clientY - box.top) * this.unit()];
  }

  listen() {
    this.section.querySelector(".closer").addEventListener("click", () => this.zoom(0.6));
    this.section.querySelector(".farther").addEventListener("click", () => this.zoom(1 / 0.6));
    this.section.querySelector(".whole").addEventListener("click", () => this.showAll());
    this.svg.addEventListener("keydown", event => this.onKey(event));
    this.svg.addEventListener("dblclick", event => this.zoom(0.6, ...this.onMap(event)));
    // The wheel scrolls the page, but where the map was clicked before.
    this.svg.addEventListener("wheel", event => {
      if (event.ctrlKey || document.activeElement === this.svg) {
        event.preventDefault();
        this.zoom(event.deltaY > 0 ? 1.25 : 0.8, ...this.onMap(event));
      }
    }, {passive: false});
    this.svg.addEventListener("pointerdown", event => this.pointers.set(event.pointerId, event));
    this.svg.addEventListener("pointermove", event => this.onMove(event));
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
      this.svg.addEventListener(end, event => this.pointers.delete(event.pointerId));
    }
    new ResizeObserver(() => this.look(this.view)).observe(this.svg);
  }

  onKey(event) {
    const step = this.view.width / 8;
    const moves = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step]};
    if (moves[event.key]) {
      this.pan(...moves[event.key]);
    } else if (event.key === "+" || event.key === "-") {
      this.zoom(event.key === "+" ? 0.6 : 1 / 0.6);
    } else if (event.key === "0") {
      this.showAll();
    } else {
      return;
    }
    event.preventDefault();
  }

  // One pointer pans, two zoom.
  onMove(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    this.pointers.set(event.pointerId, event);
    const other = [...this.pointers.values()].find(each => each.pointerId !== event.pointerId);
    if (other) {
      const apart = each => Math.hypot(each.clientX - other.clientX, each.clientY - other.clientY);
      this.zoom(apart(before) / Math.max(1, apart(event)), ...this.onMap(other));
    } else {
      this.pan((before.clientX - event.clientX) * this.unit(),
          (before.clientY - event.clientY) * this.unit());
    }
  }
}
