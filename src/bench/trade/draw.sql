-- Trade in the form of BACI: so many rows over 5,000 codes, each code, exporter and importer once. The codes that the
-- mappings ask for come first; all else is drawn by hashes of the number of the row, so it is the same every time.
with
drawn as (
  select
    range as n,
    range % 5000 as code,
    -- Pairs of economies in the order of the rows of a code, a random part of a stride apart, so that none comes twice.
    range // 5000 * getvariable('stride') + cast(hash(range, getvariable('seed')) % getvariable('stride') as bigint) as pair
  from range(getvariable('rows'))
),
paired as (
  select
    *,
    pair // (len(getvariable('economies')) - 1) as seller,
    pair % (len(getvariable('economies')) - 1) as other
  from drawn
)
select
  2015 + n // 5000 % getvariable('years') as t,
  getvariable('economies')[1 + seller] as i,
  -- One further from the seller on, so that nobody trades with itself.
  getvariable('economies')[1 + other + (other >= seller)::int] as j,
  coalesce(getvariable('asked_codes')[1 + code], cast(100000 + code as varchar)) as k,
  cast(exp(cast(hash(n, getvariable('seed') + 1) % 1000000 as double) / 100000) as decimal(18, 3)) as v,
  case
    when hash(n, getvariable('seed') + 2) % 50 > 0
      then cast(exp(cast(hash(n, getvariable('seed') + 3) % 1000000 as double) / 100000) as decimal(18, 3))
  end as q
from paired
