-- The view "estimates" of the wide form of the updates up to 2023: a sheet for each dimension, text above, then two rows
-- of headings: years, each over six columns, and what the columns hold.
with
cells as (
  select file, sheet, line, c1, c2, cast(name[2:] as integer) as place, trim(cell) as cell
  from (unpivot wide on columns('^c[0-9]+$') into name name value cell)
  join wide using (file, sheet, line)
  where name not in ('c1', 'c2')
),
dimensions (words, dimension) as (
  values
    ('VoiceandAccountability', 'va'), ('PoliticalStabilityNoViolence', 'pv'), ('GovernmentEffectiveness', 'ge'),
    ('RegulatoryQuality', 'rq'), ('RuleofLaw', 'rl'), ('ControlofCorruption', 'cc')
),
sheets as (
  select wide.file, wide.sheet, dimension, min(line) filter (where c1 = 'Country/Territory' and c2 in ('Code', 'WBCode')) as heading
  from wide join dimensions on words = replace(wide.sheet, ' ', '')
  group by wide.file, wide.sheet, dimension
),
headings as (
  select
    years.file,
    years.sheet,
    years.place,
    years.cell as year,
    case kinds.cell when 'Estimate' then 'estimate' else 'stderr' end as kind
  from sheets
  join cells as years on years.file = sheets.file and years.sheet = sheets.sheet and years.line = heading - 1
  join cells as kinds on kinds.file = sheets.file and kinds.sheet = sheets.sheet and kinds.line = heading and kinds.place = years.place
  where kinds.cell in ('Estimate', 'StdErr')
),
given as (
  select
    cells.file,
    line,
    sheets.sheet,
    trim(c2) as code,
    trim(c1) as country,
    year,
    dimension,
    kind,
    cell as printed
  from sheets
  join cells on cells.file = sheets.file and cells.sheet = sheets.sheet and line > heading
  join headings on headings.file = cells.file and headings.sheet = cells.sheet and headings.place = cells.place
),
refusals as (
  select files.file, 1 as line, format('There is no sheet of the dimension {}.', words) as refusal
  from (select distinct file from wide) as files cross join dimensions
  left join sheets on sheets.file = files.file and sheets.dimension = dimensions.dimension
  where sheets.sheet is null
  union all
  select file, 1, format('Sheet "{}" has no row of headings with Country/Territory and Code.', sheet) from sheets where heading is null
  union all
  select sheets.file, coalesce(heading, 1), format('Sheet "{}": above the headings there should be years, each over an Estimate and a StdErr.', sheets.sheet)
  from sheets left join headings on headings.file = sheets.file and headings.sheet = sheets.sheet
  where heading is not null
  group by sheets.file, sheets.sheet, heading
  having count(year) = 0 or not bool_and(regexp_full_match(year, '\d{4}')) or count(*) <> 2 * count(distinct year)
  union all
  select file, line, format('Sheet "{}": a row has no code.', sheet) from given where code = '' group by file, sheet, line
  union all
  select file, max(line), format('Sheet "{}": {} is there {} times.', sheet, code, count(distinct line))
  from given group by file, sheet, code having count(distinct line) > 1
)
select
  file,
  line,
  code,
  country,
  year,
  dimension,
  kind,
  printed,
  '#N/A' as missing,
  format('Sheet "{}", {}, {}', sheet, code, year) as label,
  null as refusal
from given
union all by name
from refusals
