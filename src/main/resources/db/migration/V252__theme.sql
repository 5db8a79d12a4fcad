create table theme (
  id          uuid         not null primary key,
  name        varchar(120) not null,
  meaning     longtext     not null comment 'what is coded under it',
  status      varchar(40)  not null,
  merged_into uuid         null comment 'what was coded here counts there from then on',
  made_by     varchar(100) not null,
  made_at     datetime(6)  not null,
  ended_by    varchar(100) null comment 'who merged or retired it',
  ended_at    datetime(6)  null,
  version     bigint       not null,
  in_use_name varchar(120) as (if(status = 'IN_USE', name, null)) persistent,
  constraint theme_name_once unique (in_use_name)
);

create table coding (
  id        uuid         not null primary key,
  theme     uuid         not null,
  round     varchar(40)  not null,
  agency    varchar(60)  not null,
  code      varchar(20)  not null,
  challenge uuid         null comment 'null: what the panel found, its grade on the criterion',
  coded_by  varchar(100) not null,
  coded_at  datetime(6)  not null,
  ended_by  varchar(100) null,
  ended_at  datetime(6)  null comment 'taken out of the theme again, or moved when it was split',
  version   bigint       not null,
  subject   varchar(200) as (concat_ws('/', round, agency, code, challenge)) persistent,
  in_force  boolean as (if(ended_at is null, 1, null)) persistent,
  constraint coding_once unique (theme, subject, in_force),
  constraint coding_of_theme foreign key (theme) references theme (id),
  index coding_in_round (round)
);
