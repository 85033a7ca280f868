-- Estimate and standard error of each dimension by economy and year, from the long form of the 2024 update: one row for
-- each economy, year and dimension, missing figures as "..". An update appears the year after its last.
-- The workbook holds binary numbers in full, a table of the same saved as CSV two decimals; both come out with two.
with
given as (
  select
    file,
    line,
    trim(code) as code,
    trim(countryname) as country,
    trim(year) as year,
    trim(indicator) as dimension,
    nullif(trim(estimate), '..') as estimate,
    nullif(trim(stddev), '..') as stderr
  from long
),
refusals as (
  select file, line, format('"{}" is none of the dimensions va, pv, ge, rq, rl, cc.', dimension) as sentence
  from given where dimension not in ('va', 'pv', 'ge', 'rq', 'rl', 'cc')
  union all
  select file, line, format('"{}" is no year.', year) from given where not regexp_full_match(year, '\d{4}')
  union all
  select file, line, format('{}, {}, {}: "{}" with the error "{}" is no estimate. Missing ones are "..".', code, year, dimension, estimate, stderr)
  from given
  where (estimate is not null and try_cast(estimate as double) is null) or (stderr is not null and try_cast(stderr as double) is null)
  union all
  select file, line, format('{}, {}, {}: {} is beyond what an estimate can be, about -2.5 to 2.5. A score of 0 to 100 is another series.', code, year, dimension, estimate)
  from given where abs(try_cast(estimate as double)) > 4
  union all
  select max(file), max(line), format('{}, {}, {}: there are {} rows.', code, year, dimension, count(*))
  from given group by file, code, year, dimension having count(*) > 1
),
editions as (
  select file, cast(max(try_cast(year as integer)) + 1 as varchar) as edition from given group by file
),
two_decimals as (
  select
    file,
    line,
    code,
    country,
    year,
    dimension,
    replace(printf('%.2f', try_cast(estimate as double)), '-0.00', '0.00') as estimate,
    replace(printf('%.2f', try_cast(stderr as double)), '-0.00', '0.00') as stderr
  from given
)
select
  code,
  any_value(country) as country,
  year,
  any_value(estimate) filter (where dimension = 'va') as va_estimate,
  any_value(estimate) filter (where dimension = 'pv') as pv_estimate,
  any_value(estimate) filter (where dimension = 'ge') as ge_estimate,
  any_value(estimate) filter (where dimension = 'rq') as rq_estimate,
  any_value(estimate) filter (where dimension = 'rl') as rl_estimate,
  any_value(estimate) filter (where dimension = 'cc') as cc_estimate,
  any_value(stderr) filter (where dimension = 'va') as va_stderr,
  any_value(stderr) filter (where dimension = 'pv') as pv_stderr,
  any_value(stderr) filter (where dimension = 'ge') as ge_stderr,
  any_value(stderr) filter (where dimension = 'rq') as rq_stderr,
  any_value(stderr) filter (where dimension = 'rl') as rl_stderr,
  any_value(stderr) filter (where dimension = 'cc') as cc_stderr,
  any_value(edition) as edition,
  file,
  min(line) as line
from two_decimals join editions using (file)
group by file, code, year
union all by name
select error(string_agg(format('{}:{}:1 {}', file, line, sentence), chr(10) order by file, line)) as code
from (from refusals order by file, line limit 10)
having count(*) > 0
order by file, line
