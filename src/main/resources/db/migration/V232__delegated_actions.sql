alter table plan_action
  add column delegated_to varchar(300) null comment 'a body that carries the action out for its lead; null: nobody',
  add column delegated_on date null;
