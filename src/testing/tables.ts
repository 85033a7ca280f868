/**
 * An expression that says what is wrong with the tables of a page where they are seen: a mark that no legend above the table
 * explains, and a head that does not stay in sight while a long table is read.
 */
export const measureTables = `(() => {
  const complaints = [];
  const isAbove = (legend, table) => legend.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING;
  const marksIn = (text) => text.match(/\\[[a-zA-Z]\\]/g) ?? [];
  for (const table of document.querySelectorAll('.table')) {
    const name = table.caption?.textContent ?? '';
    const legends = [...(table.closest('section') ?? document).querySelectorAll('.legend')];
    const told = new Set(legends.filter((each) => isAbove(each, table)).flatMap((each) => marksIn(each.textContent)));
    const untold = [...new Set(marksIn(table.textContent))].filter((mark) => !told.has(mark));
    if (untold.length > 0) complaints.push('unexplained ' + untold.join(' ') + ' in: ' + name);
    const head = table.tHead;
    if (!head || head.offsetHeight <= 1 || table.offsetHeight < innerHeight) continue;
    const box = table.closest('.table-scroll');
    const isBounded = box && box.clientHeight < innerHeight && getComputedStyle(box).overflowY !== 'visible';
    const isHeld = (element) => element !== document.body && (getComputedStyle(element).overflowY !== 'visible' || isHeld(element.parentElement));
    const isFixed = getComputedStyle(head).position === 'sticky' && (isBounded || !isHeld(table.parentElement));
    if (!isFixed) complaints.push('head out of sight: ' + name);
  }
  return complaints;
})()`;
