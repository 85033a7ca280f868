-- The view "estimates" of the long form of the 2024 update, where a row is of one economy, year and dimension. The workbook
-- holds binary numbers in full, a table of the same saved as CSV two decimals.
with
given as (
  select
    file,
    line,
    trim(code) as code,
    trim(countryname) as country,
    trim(year) as year,
    trim(indicator) as dimension,
    trim(estimate) as estimate,
    trim(stddev) as stderr
  from long
),
refusals as (
  select file, line, format('"{}" is none of the dimensions va, pv, ge, rq, rl, cc.', dimension) as refusal
  from given where dimension not in ('va', 'pv', 'ge', 'rq', 'rl', 'cc')
  union all
  select file, line, format('"{}" is no year.', year) from given where not regexp_full_match(year, '\d{4}')
  union all
  select max(file), max(line), format('{}, {}, {}: there are {} rows.', code, year, dimension, count(*))
  from given group by file, code, year, dimension having count(*) > 1
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
  '..' as missing,
  format('{}, {}, {}', code, year, dimension) as label,
  null as refusal
from given
unpivot (printed for kind in (estimate, stderr))
union all by name
from refusals
