alter table priority
  add column delegated_to varchar(300) null comment 'a body that carries its actions out for their leads; null: nobody',
  add column delegated_on date null;
