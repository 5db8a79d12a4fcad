alter table challenge
  add column decide_by       date null comment 'what was passed up is to be decided by then',
  add column decide_by_since date null comment 'since when that day is known';
