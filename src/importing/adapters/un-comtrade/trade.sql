-- Annual trade of one reporter with one partner in one code, one row for each flow and year.
--
-- Kept are imports (M) and exports (X), totals over second partners, customs procedures and modes of transport. Splits
-- that come beside their total are left alone; splits without it are refused, since nobody knows whether they are all.
-- Comtrade's own areas that are no economy ("Areas, nes", bunkers, free zones, special categories) are one rest, "Areas, nes";
-- "Other Asia, nes" (490) stays what it is and is known as Taiwan. The row of the world is the printed total.
-- Columns that only some forms have are asked for by name, so that one query reads CSV, workbook and JSON.
with
published as (
  select * from trade
  union all by name
  select
    '' as envelope_count, '' as envelope_error, '' as partner2Code, '' as customsCode, '' as motCode, '' as isReported,
    '' as isAggregate, '' as legacyEstimationFlag, '' as file
  where false
),
given as (
  select
    file,
    line,
    trim(refYear) as year,
    case trim(flowCode) when 'M' then 'import' when 'X' then 'export' end as flow,
    coalesce(nullif(trim(reporterISO), ''), trim(reporterCode)) as reporter,
    case
      when trim(partnerCode) in ('837', '838', '839', '899') then 'Areas, nes'
      when trim(partnerCode) = '0' then 'World'
      when trim(partnerDesc) like '%, nes' and trim(partnerCode) <> '490' then 'Areas, nes'
      else coalesce(nullif(trim(partnerISO), ''), trim(partnerCode))
    end as partner,
    trim(partnerCode) as partner_code,
    trim(cmdCode) as hs,
    trim(classificationCode) as classification,
    coalesce(trim(partner2Code), '') in ('', '0') and coalesce(trim(customsCode), '') in ('', 'C00')
      and coalesce(trim(motCode), '') in ('', '0') as is_total,
    trim(freqCode) = 'A' and trim(refMonth) in ('', '0', '52') as is_annual,
    trim(primaryValue) as value_usd,
    -- 0 stands for "not given" wherever goods of some value are said to weigh nothing.
    coalesce(
      nullif(nullif(trim(netWgt), ''), '0'),
      case when trim(qtyUnitAbbr) = 'kg' then nullif(nullif(trim(qty), ''), '0') end,
      ''
    ) as net_weight_kg,
    lower(trim(case when trim(netWgt) in ('', '0') then isQtyEstimated else isNetWgtEstimated end)) in ('true', '1')
      or trim(legacyEstimationFlag) in ('4', '6') as weight_is_estimated,
    -- What is neither reported nor added up from reports was put there by the United Nations.
    lower(trim(isReported)) in ('false', '0') and lower(trim(isAggregate)) in ('false', '0') as value_is_estimated
  from published
),
-- A code and area that reporters state in two nomenclatures at once, or twice in one, would count double.
twice as (
  select min(file) as file, max(line) as line, any_value(reporter) as reporter, year, hs, partner_code
  from given
  where flow is not null and is_total
  group by reporter, flow, year, hs, partner_code
  having count(*) > 1
),
split as (
  select min(file) as file, min(line) as line, any_value(reporter) as reporter, year, hs, partner_code
  from given
  where flow is not null
  group by reporter, flow, year, hs, partner_code
  having not bool_or(is_total)
),
refusals as (
  select file, line, format('{} is not the trade of a whole year. Ask for annual data.', coalesce(nullif(year, ''), 'This row')) as sentence
  from given where flow is not null and not is_annual
  union all
  select file, line, format('{}, {}, HS {}, area {}: only parts by customs procedure, transport or second partner are given, not their total. Ask for the totals.', reporter, year, hs, partner_code)
  from split
  union all
  select file, line, format('{}, {}, HS {}, area {}: the file gives two totals. Ask for one nomenclature at a time.', reporter, year, hs, partner_code)
  from twice
  union all
  select file, 1, format('The answer holds an error instead of data: {}', max(envelope_error))
  from published where coalesce(envelope_error, '') <> '' group by file
  union all
  select file, 1, format('The answer says that it holds {} rows and holds {}.', max(envelope_count), count(*))
  from published where coalesce(envelope_count, '') <> '' group by file having try_cast(max(envelope_count) as bigint) <> count(*)
  union all
  select file, 1, 'The answer has 500 rows, where the preview of the interface stops. Ask for less at a time, or with a key.'
  from published where coalesce(envelope_count, '') = '500' group by file
),
tidy as (
  select
    hs,
    year,
    reporter,
    flow,
    partner,
    -- The sum only of what Comtrade calls unspecified; of one row the value as printed. A part that is no number stands for
    -- all, so that the import stops at it.
    case
      when count(*) = 1 then any_value(value_usd)
      else coalesce(
        min(value_usd) filter (where try_cast(value_usd as decimal(38, 3)) is null),
        rtrim(rtrim(cast(sum(try_cast(value_usd as decimal(38, 3))) as varchar), '0'), '.')
      )
    end as value_usd,
    case
      when bool_or(net_weight_kg = '') then ''
      when count(*) = 1 then any_value(net_weight_kg)
      else rtrim(rtrim(cast(sum(try_cast(net_weight_kg as decimal(38, 3))) as varchar), '0'), '.')
    end as net_weight_kg,
    case when bool_or(value_is_estimated) then 'yes' else 'no' end as value_estimated,
    case when bool_or(weight_is_estimated) then 'yes' else 'no' end as weight_estimated,
    any_value(classification) as classification,
    min(file) as file,
    min(line) as line
  from given
  where flow is not null and is_total
  group by hs, year, reporter, flow, partner
)
select * from tidy
union all by name
select error(string_agg(format('{}:{}:1 {}', file, line, sentence), chr(10) order by file, line)) as hs
from (from refusals order by file, line limit 10)
having count(*) > 0
order by file, line
