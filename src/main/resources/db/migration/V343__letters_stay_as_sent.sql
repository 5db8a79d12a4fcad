alter table results_letter_sent
  add column results longtext null comment 'the grades as the letter told them; null: it was sent before they were kept';
