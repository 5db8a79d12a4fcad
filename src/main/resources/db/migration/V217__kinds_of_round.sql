alter table audit_round
  add column kind  varchar(40)  not null default 'SECTION_11',
  add column cases varchar(400) not null default '' comment 'references of the case files looked at, one space between two';
alter table audit_round alter column kind drop default, alter column cases drop default;
