alter table scrutiny_panel
  add column comments_due      date         null comment 'until when the agency says where the minutes are wrong in fact',
  add column minutes_agreed_by varchar(100) null comment 'who said for the agency that they are right',
  add column minutes_agreed_at datetime(6)  null;

create table minute_comment (
  id         uuid         not null primary key,
  panel      uuid         not null,
  agency     varchar(60)  not null,
  sitting    int          not null comment 'the number of the sitting',
  item       varchar(40)  not null,
  passage    longtext     not null comment 'the words of the minutes it is about',
  text       longtext     not null,
  made_by    varchar(100) not null,
  made_at    datetime(6)  not null,
  status     varchar(40)  not null,
  reply      longtext     null,
  replied_by varchar(100) null,
  replied_at datetime(6)  null,
  version    bigint       not null,
  constraint minute_comment_of_panel foreign key (panel) references scrutiny_panel (id),
  index minute_comment_of_agency (agency)
);
