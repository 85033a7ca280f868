import { expect, test } from 'vitest';
import { parsedSheet, usedNames, usedRules } from './used-rules.ts';

const page =
  '<html><body><p class="lead minor" id="top">A <a href="#x">b</a></p><svg><rect class="rest"/></svg></body></html>';
const kept = (css: string) => usedRules(parsedSheet(css), usedNames(page));

test.each([
  '.lead{color:red}',
  'p.minor:not(.table,.panel):hover::before{color:red}',
  'p:is(.panel,.lead) a{color:red}',
  '[data-theme="dark"] p{color:red}',
  '.absent,.lead{color:red}',
  '#top>a{color:red}',
  '*,::before{color:red}',
  ':root{--ink:#000}',
  'svg rect.rest{fill:red}',
  '@media print{.lead{color:red}@page{margin:1cm}}',
  '@font-face{font-family:"A";src:url(a.woff2)}',
])('%s can concern the page and stays', (css) => {
  expect(kept(css)).toBe(css);
});

test.each([
  '.table{color:red}',
  'p.lead .panel{color:red}',
  'table td{color:red}',
  '#bottom{color:red}',
  '.lead .mark:hover{color:red}',
])('%s names what the page does not have and goes', (css) => {
  expect(kept(`${css}.lead{color:red}`)).toBe('.lead{color:red}');
});

test('a condition goes with the last rule in it', () => {
  expect(kept('@media (min-width:40rem){.table{color:red}}.lead{color:red}')).toBe('.lead{color:red}');
});

test('a sheet serves the next page whole', () => {
  const sheet = parsedSheet('.table{color:red}.lead{color:red}');
  usedRules(sheet, usedNames(page));
  expect(usedRules(sheet, usedNames('<table class="table">'))).toBe('.table{color:red}');
});
