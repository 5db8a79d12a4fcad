alter table panel_presence
  add column since datetime(6) null comment 'when this person opened the item, in UTC';
