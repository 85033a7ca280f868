-- World production of one year by commodity and country, from chapter 6.5.
--
-- A sheet is a commodity, named with what is weighed. Row 1 is a title that holds the year, row 2 the headings, the rows
-- after it are countries, and a row "Total" without a rank ends the sheet. The unit stands in every row. An edition
-- appears two years after the year it gives. The chapter has no marks of estimates, so `data_source` is empty.
with
titles as (
  select
    file,
    sheet,
    regexp_extract(c1, '^6\.5\. .* (\d{4}), by Countries', 1) as year,
    c1 as title
  from shares where line = 1
),
headings as (
  select file, sheet, concat_ws(' | ', c1, c3, c4, c5) as found from shares where line = 2
),
cells as (
  select file, sheet, line, trim(c3) as country, trim(c4) as unit, trim(c5) as production
  from shares where line > 2
),
sums as (
  select
    file,
    sheet,
    max(line) filter (where country = 'Total') as line,
    count(*) filter (where country = 'Total') as totals,
    sum(try_cast(production as double)) filter (where country <> 'Total') as parts,
    sum(try_cast(production as double)) filter (where country = 'Total') as total
  from cells group by file, sheet
),
refusals as (
  select file, 1 as line, format('Sheet "{}": the first row is not the title of chapter 6.5 with its year: "{}".', sheet, title[:60]) as sentence
  from titles where coalesce(year, '') = ''
  union all
  select file, 1, format('The sheets are of several years: {}.', string_agg(distinct year, ', ' order by year))
  from titles where year <> '' group by file having count(distinct year) > 1
  union all
  select titles.file, 1, format('Sheet "{}" has no title.', sheet)
  from (select distinct file, sheet from shares) as titles anti join titles as found using (file, sheet)
  union all
  select file, 2, format('Sheet "{}": the headings should be Rank, Country, unit and Production with the year, and are {}.', headings.sheet, found)
  from headings left join titles using (file, sheet)
  where found is distinct from format('Rank {} | Country | unit | Production {}', year, year)
  union all
  select file, line, format('Sheet "{}": "{}" is no quantity of {}.', sheet, production, coalesce(nullif(country, ''), 'a country without a name'))
  from cells where try_cast(production as double) is null or country = ''
  union all
  select file, coalesce(line, 2), format('Sheet "{}": there should be one row "Total", and there are {}.', sheet, totals)
  from sums where totals <> 1
  union all
  select file, line, format('Sheet "{}": the countries add up to {}, the printed total is {}: a difference of {}.', sheet, parts, total, parts - total)
  from sums where totals = 1 and abs(parts - total) > 1
)
select
  trim(cells.sheet) as commodity,
  country,
  year,
  production,
  unit,
  '' as data_source,
  cast(try_cast(year as integer) + 2 as varchar) as edition,
  cells.file as file,
  line
from cells join titles using (file, sheet)
union all by name
select error(string_agg(format('{}:{}:1 {}', file, line, sentence), chr(10) order by file, line)) as commodity
from (from refusals order by file, line limit 10)
having count(*) > 0
order by file, commodity, line
