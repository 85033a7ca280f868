-- Estimate and standard error of each dimension by economy and year, with two decimals, from either form. An update appears
-- the year after its last. The view "estimates" has a row for each figure as printed, of which some say that they are
-- missing, with a label for messages; and a row for each thing that the form refuses, with nothing but its place.
with
figures as (
  select * replace (nullif(printed, missing) as printed), try_cast(printed as double) as number
  from estimates where refusal is null
),
refusals as (
  select file, line, refusal as sentence from estimates where refusal is not null
  union all
  select file, line, format('{}: "{}" is no number. Missing ones are "{}".', label, printed, missing)
  from figures where printed is not null and number is null
  union all
  select file, line, format('{}: {} is beyond what an estimate can be, about -2.5 to 2.5. A score of 0 to 100 is another series.', label, printed)
  from figures where abs(number) > 4
),
editions as (
  select file, cast(max(try_cast(year as integer)) + 1 as varchar) as edition from figures group by file
),
two_decimals as (
  select *, replace(printf('%.2f', number), '-0.00', '0.00') as figure from figures
)
select
  code,
  any_value(country) as country,
  year,
  any_value(figure) filter (where dimension = 'va' and kind = 'estimate') as va_estimate,
  any_value(figure) filter (where dimension = 'pv' and kind = 'estimate') as pv_estimate,
  any_value(figure) filter (where dimension = 'ge' and kind = 'estimate') as ge_estimate,
  any_value(figure) filter (where dimension = 'rq' and kind = 'estimate') as rq_estimate,
  any_value(figure) filter (where dimension = 'rl' and kind = 'estimate') as rl_estimate,
  any_value(figure) filter (where dimension = 'cc' and kind = 'estimate') as cc_estimate,
  any_value(figure) filter (where dimension = 'va' and kind = 'stderr') as va_stderr,
  any_value(figure) filter (where dimension = 'pv' and kind = 'stderr') as pv_stderr,
  any_value(figure) filter (where dimension = 'ge' and kind = 'stderr') as ge_stderr,
  any_value(figure) filter (where dimension = 'rq' and kind = 'stderr') as rq_stderr,
  any_value(figure) filter (where dimension = 'rl' and kind = 'stderr') as rl_stderr,
  any_value(figure) filter (where dimension = 'cc' and kind = 'stderr') as cc_stderr,
  any_value(edition) as edition,
  file,
  min(line) as line
from two_decimals join editions using (file)
group by file, code, year
union all by name
select error(string_agg(format('{}:{}:1 {}', file, line, sentence), chr(10) order by file, line)) as code
from (from refusals order by file, line limit 10)
having count(*) > 0
order by file, line, year
