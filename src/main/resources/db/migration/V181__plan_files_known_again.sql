alter table board_plan
  add column file_hash varchar(64) null comment 'SHA-256 of the file it was read from; null: no file',
  add index board_plan_by_file (file_hash);
