// The heads of a table's columns become buttons that put its rows in order: the largest figure first, then the smallest, with
// what is not known last. The first head brings back the order in which the table was published. Names are put in no order
// here: that of the lists follows how they are read, which a page does not carry. Without this script the tables stand as
// published, and the long lists have further orders behind links.
const fewest = 4;
const { lang } = document.documentElement;
const point = new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal').value;

// The first figure of a cell; a mark in its place counts as none, but for the one of a figure that rounds to zero.
function figureIn(cell) {
  const text = cell.textContent.trim();
  if (text.startsWith('[k]')) return 0;
  const [found] = /[−-]?\d[\d.,\u00a0\u202f’']*/.exec(text) ?? [''];
  const plain = [...found].filter((sign) => /[\d−-]/.test(sign) || sign === point).join('');
  return Number.parseFloat(plain.replace('−', '-').replace(point, '.'));
}

// The heads of single columns, from left to right; none where they do not stand over one column each.
function headsOf({ tHead, tBodies }) {
  const [first, second] = tHead?.rows ?? [];
  const heads = second ? [first.cells[0], ...second.cells] : [...(first?.cells ?? [])];
  const isPlain = [...tBodies[0].rows].every(({ cells }) => cells.length === heads.length);
  return isPlain ? heads : [];
}

function buttonIn(head) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  return button;
}

function follow(table) {
  const [body] = table.tBodies;
  if (table.tBodies.length !== 1) return;
  const published = [...body.rows];
  const lines = published.filter((row) => !row.matches('.total'));
  const heads = headsOf(table);
  if (lines.length < fewest || heads.length < 2) return;
  const first = heads[0].ariaSort;
  const totals = published.filter((row) => !lines.includes(row));
  const put = (rows, head, order) => {
    for (const each of heads) each.removeAttribute('aria-sort');
    if (order) head.ariaSort = order;
    body.append(...rows);
  };
  heads.forEach((head, column) => {
    const figures = new Map(lines.map((row) => [row, figureIn(row.cells[column])]));
    const known = lines.filter((row) => !Number.isNaN(figures.get(row)));
    const told = lines.filter((row) => row.cells[column].textContent.trim());
    if (column > 0 && (head.matches('[data-mixed]') || known.length < Math.max(2, told.length / 2))) return;
    buttonIn(head).addEventListener('click', () => {
      if (column === 0) return put(published, head, first);
      const order = head.ariaSort === 'descending' ? 'ascending' : 'descending';
      const turn = order === 'ascending' ? 1 : -1;
      const sorted = known.toSorted((a, b) => turn * (figures.get(a) - figures.get(b)));
      put([...sorted, ...lines.filter((row) => !known.includes(row)), ...totals], head, order);
    });
  });
}

for (const table of document.querySelectorAll('.table')) follow(table);
