create table answer_comment (
  id          uuid         not null primary key,
  assessment  uuid         not null,
  code        varchar(20)  not null comment 'of the criterion; there may be comments before there is an answer',
  reply_to    uuid         null,
  words       longtext     not null,
  said_by     varchar(100) not null,
  said_at     datetime(6)  not null,
  resolved_by varchar(100) null,
  resolved_at datetime(6)  null,
  version     bigint       not null,
  constraint answer_comment_of_assessment foreign key (assessment) references self_assessment (id),
  constraint answer_comment_reply_to foreign key (reply_to) references answer_comment (id),
  index answer_comment_of_answer (assessment, code)
) comment 'between colleagues of one agency; nobody else ever reads them';

create table answer_comment_mention (
  comment   uuid         not null,
  colleague varchar(100) not null,
  primary key (comment, colleague),
  constraint answer_comment_mention_of_comment foreign key (comment) references answer_comment (id)
);
