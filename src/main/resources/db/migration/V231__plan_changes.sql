create table status_change (
  id          uuid         not null primary key,
  action      uuid         not null,
  position    int          not null,
  status_from varchar(40)  not null,
  status_to   varchar(40)  not null,
  on_day      date         not null,
  note        longtext     not null,
  changed_by  varchar(100) not null,
  constraint status_change_of_action foreign key (action) references plan_action (id)
) comment 'that an action stood differently from a day on';

alter table due_date_amendment
  add column recorded_on date null comment 'null: it came with an imported plan, or before this was kept';

alter table board_plan
  add column brought_in_on date null comment 'null: before this was kept';
