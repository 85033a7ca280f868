-- Any table as it stands: every row, every column.
select * from "table"
