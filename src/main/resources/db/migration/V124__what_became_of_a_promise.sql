alter table improvement_action
  add column outcome      varchar(40)  null comment 'said in a later round',
  add column outcome_note longtext     not null default '',
  add column outcome_by   varchar(100) null,
  add column outcome_at   datetime(6)  null;
