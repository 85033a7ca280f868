// What the marks of drawings say, shown beside them: under a pointer, at a tap, or with the arrow keys once a drawing has
// the focus. Without this script browsers show the same texts as the titles of the marks, and the tables hold them all.
const near = 16;
const texts = new Map();
for (const title of document.querySelectorAll('svg[role="img"] :not(svg) > title')) {
  texts.set(title.parentElement, title.textContent);
  title.remove();
}

const tip = document.createElement('p');
tip.className = 'read-out';
tip.setAttribute('role', 'status');
tip.hidden = true;
document.body.append(tip);

let shown = null;

function hide() {
  shown = null;
  tip.hidden = true;
}

function show(mark) {
  shown = mark;
  tip.textContent = texts.get(mark);
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const middle = box.left + box.width / 2 - tip.offsetWidth / 2;
  const above = box.top - tip.offsetHeight - 6;
  const last = document.documentElement.clientWidth - tip.offsetWidth - 4;
  tip.style.left = `${Math.max(4, Math.min(middle, last)) + scrollX}px`;
  tip.style.top = `${(above < 0 ? box.bottom + 6 : above) + scrollY}px`;
}

function distance(mark, x, y) {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

// The mark under the pointer, else the nearest: a point of a line is smaller than a fingertip.
function markAt({ target, clientX, clientY }, marks) {
  if (texts.has(target)) return target;
  const far = marks.map((mark) => ({ mark, away: distance(mark, clientX, clientY) })).sort((a, b) => a.away - b.away);
  return far.length > 0 && far[0].away <= near ? far[0].mark : null;
}

function follow(svg) {
  const marks = [...svg.querySelectorAll('*')].filter((mark) => texts.has(mark));
  if (marks.length === 0) return;
  const point = (event) => {
    const mark = markAt(event, marks);
    if (mark === null) hide();
    else if (mark !== shown) show(mark);
  };
  svg.setAttribute('tabindex', '0');
  svg.addEventListener('pointermove', point);
  svg.addEventListener('pointerdown', point);
  svg.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || hide());
  svg.addEventListener('focus', () => svg.matches(':focus-visible') && show(marks[0]));
  svg.addEventListener('blur', hide);
  svg.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = marks.indexOf(shown) + step;
    show(marks[Math.max(0, Math.min(next, marks.length - 1))]);
  });
}

for (const svg of new Set([...texts.keys()].map((mark) => mark.ownerSVGElement))) follow(svg);
addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
addEventListener('pointerdown', ({ target }) => target.closest?.('svg[role="img"]') || hide());
