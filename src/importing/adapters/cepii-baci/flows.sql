-- Trade of one year in one code from one economy to another, in the codes that the mappings ask for, one row each; and
-- beside them the sums over the members of the European Union, as importer EU27 by exporter (members among these) and as
-- exporter EU27 to the world. `scope` tells the two apart: `economy` and `union`.
--
-- t year, i exporter, j importer, k six-digit code (a leading zero may be lost), v thousand US dollars, q tonnes (empty
-- or NA where BACI has none). Economies are joined by number: the names in CEPII's list are encoded twice, and the
-- two-letter code of Namibia is read as missing. Numbers that the list lacks stay, so that the import stops at them.
with
codes as (
  select value as hs6 from asked where "column" = 'hs6'
),
flow as (
  select
    file,
    line,
    trim(t) as year,
    lpad(trim(k), 6, '0') as hs6,
    trim(i) as i,
    trim(j) as j,
    coalesce(
      try_cast(trim(v) as decimal(18, 3)),
      error(format('{}:{}:1 "{}" is no value in thousand US dollars.', file, line, v))
    ) as value,
    case
      when trim(q) not in ('', 'NA')
        then coalesce(try_cast(trim(q) as decimal(18, 3)), error(format('{}:{}:1 "{}" is no quantity.', file, line, q)))
    end as quantity
  from flows
  where lpad(trim(k), 6, '0') in (select hs6 from codes)
),
once as (
  select
    year,
    hs6,
    i,
    j,
    case
      when count(*) > 1
        then error(format('{}:{}:1 The flow of HS {} from {} to {} in {} is given twice.', max(file), max(line), hs6, i, j, year))
      else sum(value)
    end as value,
    sum(quantity) as quantity,
    min(file) as file,
    min(line) as line
  from flow
  group by year, hs6, i, j
),
release as (
  select lower(regexp_extract(file, 'V[0-9]{6}')) as edition, regexp_extract(file, 'HS[0-9]{2}') as nomenclature, file
  from (select distinct file from flow union select distinct file from countries)
),
one_release as (
  select
    case
      when count(distinct nullif(edition, '')) > 1
        then error(format('{}:1:1 The files are of several releases: {}. Each release revises all years, so give files of one.', max(file), string_agg(distinct nullif(edition, ''), ', ')))
      when count(distinct nullif(nomenclature, '')) > 1
        then error(format('{}:1:1 The files are in several nomenclatures: {}. Give files of one.', max(file), string_agg(distinct nullif(nomenclature, ''), ', ')))
      else coalesce(getvariable('edition'), max(edition))
    end as edition
  from release
),
country as (
  select trim(country_code) as code, any_value(nullif(trim(country_iso3), '')) as iso3 from countries group by all
),
traded as (
  select
    year,
    hs6,
    coalesce(seller.iso3, i) as exporter,
    coalesce(buyer.iso3, j) as importer,
    sum(value) as value,
    -- A sum that lacks a part would be too small, so it is unknown.
    case when count(quantity) = count(*) then sum(quantity) end as quantity,
    min(file) as file,
    min(line) as line
  from once
  left join country as seller on seller.code = i
  left join country as buyer on buyer.code = j
  group by all
),
member (economy) as (
  values
    ('AUT'), ('BEL'), ('BGR'), ('CYP'), ('CZE'), ('DEU'), ('DNK'), ('ESP'), ('EST'), ('FIN'), ('FRA'), ('GRC'), ('HRV'),
    ('HUN'), ('IRL'), ('ITA'), ('LTU'), ('LUX'), ('LVA'), ('MLT'), ('NLD'), ('POL'), ('PRT'), ('ROU'), ('SVK'), ('SVN'),
    ('SWE')
),
summed as (
  select *, 'economy' as scope from traded
  union all by name
  select
    'union' as scope, year, hs6, exporter, 'EU27' as importer, sum(value) as value,
    case when count(quantity) = count(*) then sum(quantity) end as quantity, min(file) as file, min(line) as line
  from traded
  where importer in (select economy from member)
  group by year, hs6, exporter
  union all by name
  select
    'union' as scope, year, hs6, 'EU27' as exporter, 'World' as importer, sum(value) as value,
    case when count(quantity) = count(*) then sum(quantity) end as quantity, min(file) as file, min(line) as line
  from traded
  where exporter in (select economy from member)
  group by year, hs6
)
select
  scope,
  hs6,
  year,
  exporter,
  importer,
  rtrim(rtrim(cast(value as varchar), '0'), '.') as value_thousand_usd,
  coalesce(rtrim(rtrim(cast(quantity as varchar), '0'), '.'), '') as quantity_t,
  edition,
  file,
  line
from summed, one_release
order by scope, hs6, year, exporter, importer
