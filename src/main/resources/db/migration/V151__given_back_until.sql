alter table self_assessment
  add column amend_by date null comment 'when what was given back last is wanted again';
