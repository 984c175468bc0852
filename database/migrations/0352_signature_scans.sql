-- The scan of the paper that was signed, one for all the signatures that it bears.
alter table pathways.signature
  add column scan_file_id uuid,
  add constraint signature_scan_of_paper check (scan_file_id is null or method = 'paper');
