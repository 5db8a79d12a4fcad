create table panel_presence (
  panel   uuid         not null,
  who     varchar(100) not null,
  item    varchar(40)  not null comment 'the agenda item this person has open',
  seen_at datetime(6)  not null comment 'in UTC',
  primary key (panel, who),
  constraint panel_presence_of_panel foreign key (panel) references scrutiny_panel (id)
);

alter table panel_sitting
  add column opened_at datetime(6) null comment 'when the chair opened it; the clock of the room runs from here';

alter table panel_attendance
  add column interest varchar(500) null comment 'why a member takes no part';
