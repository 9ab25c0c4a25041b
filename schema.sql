EXTENSIONS
  btree_gist
  citext

FUNCTION signing_parts_sealed_stay()
  CREATE OR REPLACE FUNCTION public.signing_parts_sealed_stay()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
        BEGIN
          PERFORM FROM signings
          WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.signing_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.signing_id END)
          FOR SHARE;
          -- In a statement of its own: who waited for a sealing has to see it.
          IF EXISTS (
            SELECT FROM signings
            WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.signing_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.signing_id END)
              AND status IN ('sealed', 'voided')
          ) THEN
            RAISE EXCEPTION 'a sealed record never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signings_sealed_stay';
          END IF;
          RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
        END $function$

FUNCTION signings_sealed_stay()
  CREATE OR REPLACE FUNCTION public.signings_sealed_stay()
   RETURNS trigger
   LANGUAGE plpgsql
  AS $function$
        BEGIN
          IF OLD.status = 'voided' OR (OLD.status = 'sealed' AND
              to_jsonb(NEW) - ARRAY['status', 'steps', 'version', 'voiding_requested_by', 'voiding_reason', 'voided_by']
              IS DISTINCT FROM
              to_jsonb(OLD) - ARRAY['status', 'steps', 'version', 'voiding_requested_by', 'voiding_reason', 'voided_by']) THEN
            RAISE EXCEPTION 'a sealed record never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'signings_sealed_stay';
          END IF;
          RETURN NEW;
        END $function$

TABLE accounts
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  email citext NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  may_create_events boolean NOT NULL DEFAULT false
  name text NOT NULL
  password_hash text NOT NULL
  CONSTRAINT accounts_email_once UNIQUE (email)
  CONSTRAINT accounts_pkey PRIMARY KEY (id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE agenda_items
  abstract_en text
  abstract_en_status text
  abstract_zh text
  certainty text NOT NULL DEFAULT 'stated'::text
  description_en text
  description_en_status text
  description_zh text
  event_id uuid NOT NULL
  fixed boolean NOT NULL DEFAULT false
  forum_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  origin text NOT NULL DEFAULT 'registered'::text
  position integer NOT NULL
  slot_id uuid NOT NULL
  source_ref text
  title_en text
  title_en_status text
  title_zh text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT agenda_items_abstract_length CHECK (GREATEST(length(abstract_zh), length(abstract_en)) <= 20000)
  CONSTRAINT agenda_items_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT agenda_items_description_length CHECK (GREATEST(length(description_zh), length(description_en)) <= 20000)
  CONSTRAINT agenda_items_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums(id, event_id)
  CONSTRAINT agenda_items_kind CHECK (kind = ANY (ARRAY['opening'::text, 'keynote'::text, 'talk'::text, 'panel'::text, 'break'::text, 'ceremony'::text, 'signing'::text, 'launch'::text, 'fund'::text, 'conferral'::text, 'upgrade'::text, 'release'::text, 'other'::text]))
  CONSTRAINT agenda_items_of_event UNIQUE (id, event_id)
  CONSTRAINT agenda_items_of_kind UNIQUE (id, event_id, kind)
  CONSTRAINT agenda_items_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT agenda_items_pkey PRIMARY KEY (id)
  CONSTRAINT agenda_items_slot_of_event FOREIGN KEY (slot_id, event_id) REFERENCES slots(id, event_id)
  CONSTRAINT agenda_items_slot_once UNIQUE (slot_id)
  CONSTRAINT agenda_items_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT agenda_items_titled CHECK (num_nonnulls(title_zh, title_en) > 0)
  CREATE INDEX agenda_items_forum_id_idx ON public.agenda_items USING btree (forum_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE announcement_amounts
  announcement_id uuid NOT NULL
  as_printed text
  basis text NOT NULL
  currency text
  firmness text NOT NULL DEFAULT 'firm'::text
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  minor_units bigint
  position integer NOT NULL
  CONSTRAINT announcement_amounts_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcements(id) ON DELETE CASCADE
  CONSTRAINT announcement_amounts_basis CHECK (basis = ANY (ARRAY['stated'::text, 'at_least'::text, 'at_most'::text, 'approximate'::text, 'target'::text, 'undisclosed'::text, 'unknown'::text]))
  CONSTRAINT announcement_amounts_currency_fkey FOREIGN KEY (currency) REFERENCES currencies(code)
  CONSTRAINT announcement_amounts_figures CHECK ((num_nonnulls(minor_units, currency) = ANY (ARRAY[0, 2])) AND (minor_units IS NULL) = (basis = ANY (ARRAY['undisclosed'::text, 'unknown'::text])))
  CONSTRAINT announcement_amounts_firmness CHECK (firmness = ANY (ARRAY['firm'::text, 'maximum'::text, 'estimated'::text]))
  CONSTRAINT announcement_amounts_kind CHECK (kind = ANY (ARRAY['contract_value'::text, 'total_investment'::text, 'fund_size'::text, 'subscribed'::text, 'credit_line'::text, 'issue_size'::text]))
  CONSTRAINT announcement_amounts_once UNIQUE (announcement_id, "position")
  CONSTRAINT announcement_amounts_pkey PRIMARY KEY (id)
  CONSTRAINT announcement_amounts_positive CHECK (minor_units >= 0)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE announcement_participants
  announcement_id uuid NOT NULL
  group_count integer
  group_name_en text
  group_name_en_status text
  group_name_zh text
  id uuid NOT NULL DEFAULT uuidv7()
  organisation_id uuid
  position integer NOT NULL
  role text NOT NULL
  CONSTRAINT announcement_participants_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcements(id) ON DELETE CASCADE
  CONSTRAINT announcement_participants_counted CHECK (group_count IS NULL OR group_count > 0 AND organisation_id IS NULL)
  CONSTRAINT announcement_participants_once UNIQUE (announcement_id, "position")
  CONSTRAINT announcement_participants_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  CONSTRAINT announcement_participants_pkey PRIMARY KEY (id)
  CONSTRAINT announcement_participants_role CHECK (role = ANY (ARRAY['guide'::text, 'compiler'::text, 'founder'::text, 'issuer'::text, 'conferrer'::text, 'recipient'::text, 'initiator'::text, 'participant'::text]))
  CONSTRAINT announcement_participants_somebody CHECK ((organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0))
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE announcements
  agenda_item_id uuid NOT NULL
  certainty text NOT NULL DEFAULT 'stated'::text
  claims jsonb NOT NULL DEFAULT '[]'::jsonb
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  open_roles text[] NOT NULL DEFAULT '{}'::text[]
  origin text NOT NULL DEFAULT 'registered'::text
  position integer NOT NULL
  source_ref text
  title_en text
  title_en_status text
  title_zh text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT announcements_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES agenda_items(id)
  CONSTRAINT announcements_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT announcements_kind CHECK (kind = ANY (ARRAY['launch'::text, 'fund'::text, 'conferral'::text, 'upgrade'::text, 'release'::text]))
  CONSTRAINT announcements_open_roles CHECK (open_roles <@ ARRAY['guide'::text, 'compiler'::text, 'founder'::text, 'issuer'::text, 'conferrer'::text, 'recipient'::text, 'initiator'::text, 'participant'::text])
  CONSTRAINT announcements_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT announcements_pkey PRIMARY KEY (id)
  CONSTRAINT announcements_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT announcements_titled CHECK (num_nonnulls(title_zh, title_en) > 0)
  CREATE INDEX announcements_agenda_item_id_idx ON public.announcements USING btree (agenda_item_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE appearances
  agenda_item_id uuid NOT NULL
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  position integer NOT NULL
  post_en text
  post_en_status text
  post_zh text
  role text NOT NULL
  speaker_id uuid NOT NULL
  CONSTRAINT appearances_item_of_event FOREIGN KEY (agenda_item_id, event_id) REFERENCES agenda_items(id, event_id)
  CONSTRAINT appearances_once UNIQUE (agenda_item_id, speaker_id, role)
  CONSTRAINT appearances_pkey PRIMARY KEY (id)
  CONSTRAINT appearances_role CHECK (role = ANY (ARRAY['speaker'::text, 'moderator'::text, 'panelist'::text, 'host'::text]))
  CONSTRAINT appearances_speaker_of_event FOREIGN KEY (speaker_id, event_id) REFERENCES speakers(id, event_id)
  CREATE INDEX appearances_speaker_id_idx ON public.appearances USING btree (speaker_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE attempts
  count integer NOT NULL
  key text NOT NULL
  started_at timestamp(3) with time zone NOT NULL
  CONSTRAINT attempts_pkey PRIMARY KEY (key)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE attendees
  cancelled_at timestamp(3) with time zone
  email citext NOT NULL
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  locale text NOT NULL
  name text NOT NULL
  organisation text
  origin text NOT NULL DEFAULT 'registered'::text
  person_id uuid
  registered_at timestamp(3) with time zone NOT NULL DEFAULT now()
  status text NOT NULL
  ticket_code text NOT NULL
  CONSTRAINT attendees_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT attendees_locale CHECK (locale = ANY (ARRAY['zh'::text, 'en'::text]))
  CONSTRAINT attendees_of_event UNIQUE (id, event_id)
  CONSTRAINT attendees_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT attendees_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT attendees_pkey PRIMARY KEY (id)
  CONSTRAINT attendees_status CHECK (status = ANY (ARRAY['pending'::text, 'registered'::text, 'rejected'::text, 'waitlisted'::text, 'cancelled'::text]))
  CONSTRAINT attendees_ticket_code CHECK (ticket_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text)
  CONSTRAINT attendees_ticket_once UNIQUE (ticket_code)
  CREATE INDEX attendees_event_id_idx ON public.attendees USING btree (event_id, id)
  CREATE UNIQUE INDEX attendees_email_once_per_event ON public.attendees USING btree (event_id, email) WHERE (status <> ALL (ARRAY['cancelled'::text, 'rejected'::text]))
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE audit_entries
  account_id uuid
  action text NOT NULL
  at timestamp(3) with time zone NOT NULL DEFAULT now()
  changes jsonb
  event_id uuid
  id uuid NOT NULL DEFAULT uuidv7()
  subject_id uuid NOT NULL
  CONSTRAINT audit_entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT audit_entries_pkey PRIMARY KEY (id)
  CREATE INDEX audit_entries_event_id_idx ON public.audit_entries USING btree (event_id, at, id)
  CREATE INDEX audit_entries_subject_id_idx ON public.audit_entries USING btree (subject_id, at, id)
  GRANT INSERT, SELECT TO dais_app

TABLE availabilities
  during tstzrange NOT NULL
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  person_id uuid NOT NULL
  CONSTRAINT availabilities_apart EXCLUDE USING gist (event_id WITH =, person_id WITH =, during WITH &&)
  CONSTRAINT availabilities_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT availabilities_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT availabilities_pkey PRIMARY KEY (id)
  CONSTRAINT availabilities_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND isfinite(lower(during)) AND isfinite(upper(during)) AND lower_inc(during) AND NOT upper_inc(during))
  GRANT DELETE, INSERT, SELECT TO dais_app

TABLE capacities
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  line bigint NOT NULL DEFAULT 0
  size integer NOT NULL
  CONSTRAINT capacities_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT capacities_pkey PRIMARY KEY (id)
  CONSTRAINT capacities_size CHECK (size > 0 AND size <= 100000)
  CREATE INDEX capacities_event_id_idx ON public.capacities USING btree (event_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE check_ins
  account_id uuid
  attendee_id uuid
  device_id text NOT NULL
  event_id uuid NOT NULL
  gate_id uuid
  offset_ms integer NOT NULL DEFAULT 0
  outcome text NOT NULL
  received_at timestamp(3) with time zone NOT NULL DEFAULT now()
  scan_id text NOT NULL
  scanned_at timestamp(3) with time zone NOT NULL
  CONSTRAINT check_ins_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT check_ins_attendee CHECK ((attendee_id IS NULL) = (outcome = 'unknown_ticket'::text))
  CONSTRAINT check_ins_attendee_id_fkey FOREIGN KEY (attendee_id) REFERENCES attendees(id)
  CONSTRAINT check_ins_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT check_ins_gate_of_event FOREIGN KEY (gate_id, event_id) REFERENCES gates(id, event_id)
  CONSTRAINT check_ins_outcome CHECK (outcome = ANY (ARRAY['admitted'::text, 'already_in'::text, 'wrong_event'::text, 'cancelled'::text, 'not_registered'::text, 'unknown_ticket'::text]))
  CONSTRAINT check_ins_pkey PRIMARY KEY (event_id, device_id, scan_id)
  CREATE UNIQUE INDEX check_ins_first_entry ON public.check_ins USING btree (event_id, attendee_id) WHERE (outcome = 'admitted'::text)
  GRANT INSERT, SELECT TO dais_app

TABLE currencies
  code text NOT NULL
  exponent smallint NOT NULL
  CONSTRAINT currencies_pkey PRIMARY KEY (code)
  GRANT SELECT TO dais_app

TABLE engagements
  cause_id uuid NOT NULL
  firm boolean NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  part text NOT NULL
  person_id uuid NOT NULL
  slot_id uuid NOT NULL
  CONSTRAINT engagements_once_per_cause UNIQUE (cause_id)
  CONSTRAINT engagements_part CHECK (part = ANY (ARRAY['speaker'::text, 'moderator'::text, 'panelist'::text, 'host'::text, 'signatory'::text, 'witness'::text]))
  CONSTRAINT engagements_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT engagements_pkey PRIMARY KEY (id)
  CONSTRAINT engagements_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slots(id) ON DELETE CASCADE
  CREATE INDEX engagements_person_id_idx ON public.engagements USING btree (person_id)
  CREATE INDEX engagements_slot_id_idx ON public.engagements USING btree (slot_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE event_hosts
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  organisation_id uuid NOT NULL
  position integer NOT NULL
  role text NOT NULL
  CONSTRAINT event_hosts_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT event_hosts_once UNIQUE (event_id, organisation_id, role)
  CONSTRAINT event_hosts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  CONSTRAINT event_hosts_pkey PRIMARY KEY (id)
  CONSTRAINT event_hosts_role CHECK (role = ANY (ARRAY['guidance'::text, 'host'::text, 'organiser'::text, 'co_organiser'::text, 'supporter'::text, 'partner'::text, 'media'::text]))
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE events
  capacity_id uuid
  certainty text NOT NULL DEFAULT 'stated'::text
  cities text[] NOT NULL DEFAULT '{}'::text[]
  claims jsonb NOT NULL DEFAULT '[]'::jsonb
  clash_severities jsonb NOT NULL DEFAULT '{}'::jsonb
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  ends_on date
  id uuid NOT NULL DEFAULT uuidv7()
  inferred text[] NOT NULL DEFAULT '{}'::text[]
  languages text[] NOT NULL DEFAULT '{zh,en}'::text[]
  origin text NOT NULL DEFAULT 'registered'::text
  overlapping_forums text NOT NULL DEFAULT 'warns'::text
  signings_numbered integer NOT NULL DEFAULT 0
  slug text NOT NULL
  source_ref text
  starts_on date
  status text NOT NULL DEFAULT 'draft'::text
  theme_en text
  theme_en_status text
  theme_zh text
  time_zone text NOT NULL
  title_en text
  title_en_status text
  title_zh text
  travel_minutes integer NOT NULL DEFAULT 0
  version integer NOT NULL DEFAULT 1
  waiting_list text NOT NULL DEFAULT 'automatic'::text
  CONSTRAINT events_capacity_id_fkey FOREIGN KEY (capacity_id) REFERENCES capacities(id) ON DELETE SET NULL
  CONSTRAINT events_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT events_days CHECK (starts_on <= ends_on)
  CONSTRAINT events_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT events_overlapping_forums CHECK (overlapping_forums = ANY (ARRAY['warns'::text, 'refuses'::text]))
  CONSTRAINT events_pkey PRIMARY KEY (id)
  CONSTRAINT events_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
  CONSTRAINT events_slug_once UNIQUE (slug)
  CONSTRAINT events_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT events_status CHECK (status = ANY (ARRAY['draft'::text, 'published'::text, 'archived'::text]))
  CONSTRAINT events_titled CHECK (num_nonnulls(title_zh, title_en) > 0)
  CONSTRAINT events_travel_minutes CHECK (travel_minutes >= 0)
  CONSTRAINT events_waiting_list CHECK (waiting_list = ANY (ARRAY['automatic'::text, 'offer'::text]))
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE evidence
  content bytea NOT NULL
  file_name text NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  media_type text NOT NULL
  sha256 bytea NOT NULL
  signing_id uuid NOT NULL
  size integer NOT NULL
  uploaded_at timestamp(3) with time zone NOT NULL DEFAULT now()
  uploaded_by uuid
  CONSTRAINT evidence_hashed CHECK (sha256 = sha256(content))
  CONSTRAINT evidence_media_type CHECK (media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text]))
  CONSTRAINT evidence_once UNIQUE (signing_id, sha256)
  CONSTRAINT evidence_pkey PRIMARY KEY (id)
  CONSTRAINT evidence_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  CONSTRAINT evidence_size CHECK (size = octet_length(content) AND size >= 1 AND size <= 20971520)
  CONSTRAINT evidence_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES accounts(id)
  CREATE TRIGGER evidence_sealed_stay BEFORE INSERT ON evidence FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay()
  GRANT INSERT, SELECT TO dais_app

TABLE external_refs
  event_id uuid NOT NULL
  external_id text NOT NULL
  kind text NOT NULL
  subject_id uuid NOT NULL
  CONSTRAINT external_refs_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT external_refs_kind CHECK (kind = ANY (ARRAY['forum'::text, 'room'::text, 'item'::text, 'person'::text]))
  CONSTRAINT external_refs_pkey PRIMARY KEY (event_id, kind, external_id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE forum_hosts
  forum_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  organisation_id uuid NOT NULL
  position integer NOT NULL
  role text NOT NULL
  CONSTRAINT forum_hosts_forum_id_fkey FOREIGN KEY (forum_id) REFERENCES forums(id)
  CONSTRAINT forum_hosts_once UNIQUE (forum_id, organisation_id, role)
  CONSTRAINT forum_hosts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  CONSTRAINT forum_hosts_pkey PRIMARY KEY (id)
  CONSTRAINT forum_hosts_role CHECK (role = ANY (ARRAY['guidance'::text, 'host'::text, 'organiser'::text, 'co_organiser'::text, 'supporter'::text, 'partner'::text, 'media'::text]))
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE forums
  capacity_id uuid
  certainty text NOT NULL DEFAULT 'stated'::text
  claims jsonb NOT NULL DEFAULT '[]'::jsonb
  code text NOT NULL
  event_id uuid NOT NULL
  held_on date
  id uuid NOT NULL DEFAULT uuidv7()
  inferred text[] NOT NULL DEFAULT '{}'::text[]
  origin text NOT NULL DEFAULT 'registered'::text
  position integer NOT NULL
  signings_numbered integer NOT NULL DEFAULT 0
  slot_id uuid NOT NULL
  slug text NOT NULL
  source_ref text
  theme_en text
  theme_en_status text
  theme_zh text
  title_en text
  title_en_status text
  title_zh text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT forums_capacity_id_fkey FOREIGN KEY (capacity_id) REFERENCES capacities(id) ON DELETE SET NULL
  CONSTRAINT forums_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT forums_code CHECK (code ~ '^[A-Z0-9]{2,6}$'::text)
  CONSTRAINT forums_code_once UNIQUE (event_id, code)
  CONSTRAINT forums_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT forums_of_event UNIQUE (id, event_id)
  CONSTRAINT forums_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT forums_pkey PRIMARY KEY (id)
  CONSTRAINT forums_slot_of_event FOREIGN KEY (slot_id, event_id) REFERENCES slots(id, event_id)
  CONSTRAINT forums_slot_once UNIQUE (slot_id)
  CONSTRAINT forums_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
  CONSTRAINT forums_slug_once UNIQUE (event_id, slug)
  CONSTRAINT forums_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT forums_titled CHECK (num_nonnulls(title_zh, title_en) > 0)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE gates
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  name_en text
  name_en_status text
  name_zh text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT gates_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT gates_named CHECK (num_nonnulls(name_zh, name_en) > 0)
  CONSTRAINT gates_of_event UNIQUE (id, event_id)
  CONSTRAINT gates_pkey PRIMARY KEY (id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE grants
  account_id uuid NOT NULL
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  role text NOT NULL
  scope_id uuid
  CONSTRAINT grants_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT grants_once UNIQUE NULLS NOT DISTINCT (account_id, event_id, role, scope_id)
  CONSTRAINT grants_pkey PRIMARY KEY (id)
  CONSTRAINT grants_role CHECK (role = ANY (ARRAY['owner'::text, 'organiser'::text, 'forum_lead'::text, 'reviewer'::text, 'registrar'::text, 'stage_manager'::text, 'door'::text, 'partner'::text, 'press'::text, 'observer'::text]))
  CONSTRAINT grants_scope_fits CHECK (scope_id IS NULL OR (role = ANY (ARRAY['forum_lead'::text, 'door'::text, 'partner'::text])))
  CREATE INDEX grants_event_id_idx ON public.grants USING btree (event_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE idempotency_keys
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  fingerprint bytea NOT NULL
  key text NOT NULL
  operation text NOT NULL
  owner_id uuid NOT NULL
  subject_id uuid NOT NULL
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (operation, owner_id, key)
  GRANT INSERT, SELECT TO dais_app

TABLE ignored_clashes
  clash_id text NOT NULL
  event_id uuid NOT NULL
  ignored_at timestamp(3) with time zone NOT NULL DEFAULT now()
  ignored_by uuid
  reason text NOT NULL
  CONSTRAINT ignored_clashes_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT ignored_clashes_ignored_by_fkey FOREIGN KEY (ignored_by) REFERENCES accounts(id)
  CONSTRAINT ignored_clashes_pkey PRIMARY KEY (event_id, clash_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE imported_details
  details jsonb NOT NULL
  event_id uuid NOT NULL
  subject_id uuid NOT NULL
  CONSTRAINT imported_details_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT imported_details_object CHECK (jsonb_typeof(details) = 'object'::text)
  CONSTRAINT imported_details_pkey PRIMARY KEY (event_id, subject_id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE ledger_entries
  content bytea NOT NULL
  event_id uuid NOT NULL
  hash bytea NOT NULL
  previous_hash bytea
  previous_sequence integer
  sealed_at timestamp(3) with time zone NOT NULL
  sequence integer NOT NULL
  signing_id uuid NOT NULL
  CONSTRAINT ledger_entries_chained FOREIGN KEY (event_id, previous_sequence, previous_hash) REFERENCES ledger_entries(event_id, sequence, hash)
  CONSTRAINT ledger_entries_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT ledger_entries_hash_once UNIQUE (event_id, sequence, hash)
  CONSTRAINT ledger_entries_hashed CHECK (hash = sha256(COALESCE(previous_hash, '\x'::bytea) || content))
  CONSTRAINT ledger_entries_in_order CHECK (sequence = 1 AND num_nonnulls(previous_sequence, previous_hash) = 0 OR sequence > 1 AND num_nonnulls(previous_sequence, previous_hash) = 2 AND previous_sequence = (sequence - 1))
  CONSTRAINT ledger_entries_pkey PRIMARY KEY (event_id, sequence)
  CONSTRAINT ledger_entries_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  CREATE INDEX ledger_entries_signing_id_idx ON public.ledger_entries USING btree (signing_id)
  GRANT INSERT, SELECT TO dais_app

TABLE mails
  attempts integer NOT NULL DEFAULT 0
  body text
  due_at timestamp(3) with time zone NOT NULL DEFAULT now()
  event_id uuid
  failure text
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  locale text NOT NULL
  queued_at timestamp(3) with time zone NOT NULL DEFAULT now()
  recipient text
  settled_at timestamp(3) with time zone
  status text NOT NULL DEFAULT 'queued'::text
  subject text
  subject_id uuid NOT NULL
  version integer NOT NULL DEFAULT 1
  CONSTRAINT mails_locale CHECK (locale = ANY (ARRAY['zh'::text, 'en'::text]))
  CONSTRAINT mails_pkey PRIMARY KEY (id)
  CONSTRAINT mails_state CHECK (status = ANY (ARRAY['draft'::text, 'queued'::text, 'sent'::text, 'stored'::text, 'failed'::text]))
  CREATE INDEX mails_due_idx ON public.mails USING btree (due_at, id) WHERE (status = 'queued'::text)
  CREATE INDEX mails_event_id_idx ON public.mails USING btree (event_id, queued_at, id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE migrations
  id integer NOT NULL DEFAULT nextval('migrations_id_seq'::regclass)
  name character varying NOT NULL
  timestamp bigint NOT NULL
  CONSTRAINT migrations_pkey PRIMARY KEY (id)
  GRANT SELECT TO dais_app

TABLE organisations
  certainty text NOT NULL DEFAULT 'stated'::text
  claims jsonb NOT NULL DEFAULT '[]'::jsonb
  created_for_event uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  legal_en text
  legal_en_status text
  legal_zh text
  level text
  name_en text
  name_en_status text
  name_zh text
  origin text NOT NULL DEFAULT 'registered'::text
  parent_id uuid
  short_en text
  short_en_status text
  short_zh text
  source_ref text
  uscc text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT organisations_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT organisations_kind CHECK (kind = ANY (ARRAY['government'::text, 'zone'::text, 'enterprise'::text, 'institute'::text, 'university'::text, 'finance'::text, 'fund'::text, 'party_body'::text, 'media'::text, 'association'::text, 'other'::text]))
  CONSTRAINT organisations_level CHECK (level = ANY (ARRAY['national'::text, 'province'::text, 'city'::text, 'district'::text, 'other'::text]))
  CONSTRAINT organisations_named CHECK (num_nonnulls(name_zh, name_en) > 0)
  CONSTRAINT organisations_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations(id)
  CONSTRAINT organisations_parent_is_another CHECK (parent_id <> id)
  CONSTRAINT organisations_pkey PRIMARY KEY (id)
  CONSTRAINT organisations_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT organisations_uscc CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'::text)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE people
  certainty text NOT NULL DEFAULT 'stated'::text
  created_for_event uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  name text NOT NULL
  name_latin text
  organisation_id uuid
  origin text NOT NULL DEFAULT 'registered'::text
  post_en text
  post_en_status text
  post_zh text
  source_ref text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT people_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT people_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  CONSTRAINT people_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT people_pkey PRIMARY KEY (id)
  CONSTRAINT people_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CREATE INDEX people_organisation_id_idx ON public.people USING btree (organisation_id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE place_seats
  place_id uuid NOT NULL
  seat_id uuid NOT NULL
  CONSTRAINT place_seats_pkey PRIMARY KEY (seat_id)
  CONSTRAINT place_seats_place_id_fkey FOREIGN KEY (place_id) REFERENCES places(id)
  CONSTRAINT place_seats_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats(id)
  CREATE INDEX place_seats_place_id_idx ON public.place_seats USING btree (place_id)
  GRANT DELETE, INSERT, SELECT TO dais_app

TABLE places
  attendee_id uuid NOT NULL
  event_id uuid NOT NULL
  forum_id uuid
  id uuid NOT NULL DEFAULT uuidv7()
  offered_until timestamp(3) with time zone
  priority integer NOT NULL DEFAULT 0
  sequence bigint
  status text NOT NULL
  CONSTRAINT places_attendee_of_event FOREIGN KEY (attendee_id, event_id) REFERENCES attendees(id, event_id)
  CONSTRAINT places_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums(id, event_id)
  CONSTRAINT places_offered CHECK ((status = 'offered'::text) = (offered_until IS NOT NULL))
  CONSTRAINT places_pkey PRIMARY KEY (id)
  CONSTRAINT places_status CHECK (status = ANY (ARRAY['seated'::text, 'waitlisted'::text, 'offered'::text, 'given_up'::text]))
  CREATE INDEX places_line_idx ON public.places USING btree (event_id, forum_id, priority DESC, sequence) WHERE (status = 'waitlisted'::text)
  CREATE INDEX places_offers_idx ON public.places USING btree (offered_until) WHERE (status = 'offered'::text)
  CREATE UNIQUE INDEX places_once_per_forum ON public.places USING btree (attendee_id, forum_id) NULLS NOT DISTINCT WHERE (status <> 'given_up'::text)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE programme_imports
  account_id uuid
  chosen_columns jsonb NOT NULL DEFAULT '[]'::jsonb
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  event_id uuid NOT NULL
  failure text
  file bytea
  file_name text NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  percent integer NOT NULL DEFAULT 0
  report jsonb
  settled_at timestamp(3) with time zone
  size integer NOT NULL
  status text NOT NULL DEFAULT 'checking'::text
  time_zone text
  CONSTRAINT programme_imports_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT programme_imports_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT programme_imports_failure CHECK ((failure IS NOT NULL) = (status = 'failed'::text))
  CONSTRAINT programme_imports_keeps_file CHECK ((file IS NULL) = (status = ANY (ARRAY['applied'::text, 'cancelled'::text])))
  CONSTRAINT programme_imports_percent CHECK (percent >= 0 AND percent <= 100)
  CONSTRAINT programme_imports_pkey PRIMARY KEY (id)
  CONSTRAINT programme_imports_settled CHECK ((settled_at IS NULL) = (status = ANY (ARRAY['checking'::text, 'applying'::text])))
  CONSTRAINT programme_imports_status CHECK (status = ANY (ARRAY['checking'::text, 'checked'::text, 'applying'::text, 'applied'::text, 'refused'::text, 'failed'::text, 'cancelled'::text]))
  CREATE INDEX programme_imports_event_id_idx ON public.programme_imports USING btree (event_id, created_at, id)
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE release_forums
  forum_id uuid NOT NULL
  release_id uuid NOT NULL
  CONSTRAINT release_forums_forum_id_fkey FOREIGN KEY (forum_id) REFERENCES forums(id)
  CONSTRAINT release_forums_pkey PRIMARY KEY (release_id, forum_id)
  CONSTRAINT release_forums_release_id_fkey FOREIGN KEY (release_id) REFERENCES releases(id)
  CREATE INDEX release_forums_forum_id_idx ON public.release_forums USING btree (forum_id)
  GRANT INSERT, SELECT TO dais_app

TABLE release_holds
  during tstzrange NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  parent_id uuid
  person_id uuid
  release_id uuid NOT NULL
  room_id uuid
  slot_id uuid NOT NULL
  within tstzrange
  CONSTRAINT release_holds_inside_forum CHECK (within IS NULL OR during <@ within)
  CONSTRAINT release_holds_items_take_turns EXCLUDE USING gist (release_id WITH =, parent_id WITH =, during WITH &&) WHERE (parent_id IS NOT NULL)
  CONSTRAINT release_holds_one_thing CHECK (num_nonnulls(room_id, parent_id, person_id) = 1)
  CONSTRAINT release_holds_person_is_free EXCLUDE USING gist (release_id WITH =, person_id WITH =, slot_id WITH <>, during WITH &&) WHERE (person_id IS NOT NULL)
  CONSTRAINT release_holds_pkey PRIMARY KEY (id)
  CONSTRAINT release_holds_release_id_fkey FOREIGN KEY (release_id) REFERENCES releases(id)
  CONSTRAINT release_holds_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
  CONSTRAINT release_holds_room_is_free EXCLUDE USING gist (release_id WITH =, room_id WITH =, during WITH &&) WHERE (room_id IS NOT NULL)
  CONSTRAINT release_holds_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND isfinite(lower(during)) AND isfinite(upper(during)) AND lower_inc(during) AND NOT upper_inc(during))
  CREATE INDEX release_holds_room_id_idx ON public.release_holds USING btree (room_id) WHERE (room_id IS NOT NULL)
  GRANT INSERT, SELECT TO dais_app

TABLE release_messages
  acknowledged_at timestamp(3) with time zone
  mail_id uuid NOT NULL
  person_id uuid NOT NULL
  release_id uuid NOT NULL
  CONSTRAINT release_messages_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mails(id)
  CONSTRAINT release_messages_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT release_messages_pkey PRIMARY KEY (release_id, person_id)
  CONSTRAINT release_messages_release_id_fkey FOREIGN KEY (release_id) REFERENCES releases(id)
  CREATE INDEX release_messages_person_id_idx ON public.release_messages USING btree (person_id)
  GRANT INSERT, SELECT TO dais_app
  GRANT UPDATE (acknowledged_at) TO dais_app

TABLE releases
  difference json NOT NULL
  document json NOT NULL
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  note_en text
  note_en_status text
  note_zh text
  number integer NOT NULL
  released_at timestamp(3) with time zone NOT NULL DEFAULT now()
  released_by uuid
  warnings json NOT NULL
  CONSTRAINT releases_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT releases_number CHECK (number > 0)
  CONSTRAINT releases_numbered UNIQUE (event_id, number)
  CONSTRAINT releases_pkey PRIMARY KEY (id)
  CONSTRAINT releases_released_by_fkey FOREIGN KEY (released_by) REFERENCES accounts(id)
  GRANT INSERT, SELECT TO dais_app

TABLE rooms
  capacity integer
  city text
  equipment jsonb NOT NULL DEFAULT '[]'::jsonb
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  name_en text
  name_en_status text
  name_zh text
  open_hours tstzmultirange NOT NULL DEFAULT '{}'::tstzmultirange
  position integer NOT NULL DEFAULT 0
  venue_en text
  venue_en_status text
  venue_zh text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT rooms_capacity CHECK (capacity > 0)
  CONSTRAINT rooms_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT rooms_named CHECK (num_nonnulls(name_zh, name_en) > 0)
  CONSTRAINT rooms_of_event UNIQUE (id, event_id)
  CONSTRAINT rooms_open_hours CHECK (isempty(open_hours) OR isfinite(lower(open_hours)) AND isfinite(upper(open_hours)) AND lower_inc(open_hours) AND NOT upper_inc(open_hours))
  CONSTRAINT rooms_pkey PRIMARY KEY (id)
  CREATE INDEX rooms_event_id_idx ON public.rooms USING btree (event_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE seats
  capacity_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  label text
  number integer NOT NULL
  taken boolean NOT NULL DEFAULT false
  CONSTRAINT seats_capacity_id_fkey FOREIGN KEY (capacity_id) REFERENCES capacities(id)
  CONSTRAINT seats_number_once UNIQUE (capacity_id, number)
  CONSTRAINT seats_pkey PRIMARY KEY (id)
  CREATE INDEX seats_free_idx ON public.seats USING btree (capacity_id, number) WHERE (NOT taken)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE sessions
  account_id uuid NOT NULL
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  expires_at timestamp(3) with time zone NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  revoked_at timestamp(3) with time zone
  token_hash bytea NOT NULL
  CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
  CONSTRAINT sessions_token_once UNIQUE (token_hash)
  CREATE INDEX sessions_account_id_idx ON public.sessions USING btree (account_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE show_cues
  account_id uuid
  at timestamp(3) with time zone NOT NULL DEFAULT now()
  forum_id uuid NOT NULL
  item_id uuid
  kind text NOT NULL
  minutes integer
  number integer NOT NULL
  skipped_id uuid
  CONSTRAINT show_cues_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT show_cues_forum_id_fkey FOREIGN KEY (forum_id) REFERENCES forums(id)
  CONSTRAINT show_cues_item CHECK (
  CASE kind
      WHEN 'start'::text THEN item_id IS NOT NULL
      WHEN 'next'::text THEN true
      WHEN 'skip'::text THEN true
      ELSE item_id IS NULL
  END)
  CONSTRAINT show_cues_kind CHECK (kind = ANY (ARRAY['start'::text, 'next'::text, 'hold'::text, 'resume'::text, 'skip'::text, 'restore'::text, 'back'::text, 'shift'::text]))
  CONSTRAINT show_cues_minutes CHECK (minutes >= '-60'::integer AND minutes <= 60)
  CONSTRAINT show_cues_number CHECK (number > 0)
  CONSTRAINT show_cues_pkey PRIMARY KEY (forum_id, number)
  CONSTRAINT show_cues_shifted CHECK ((kind = 'shift'::text) = (minutes IS NOT NULL))
  CONSTRAINT show_cues_skipped CHECK ((kind = ANY (ARRAY['skip'::text, 'restore'::text])) = (skipped_id IS NOT NULL))
  GRANT INSERT, SELECT TO dais_app

TABLE signatories
  authority text
  id uuid NOT NULL DEFAULT uuidv7()
  outcome text
  outcome_reason text
  party_id uuid NOT NULL
  person_id uuid NOT NULL
  post_en text
  post_en_status text
  post_zh text
  signing_id uuid NOT NULL
  signing_order integer NOT NULL DEFAULT 1
  substitute_id uuid
  CONSTRAINT signatories_authority CHECK (authority = ANY (ARRAY['legal_representative'::text, 'board_resolution'::text, 'power_of_attorney'::text, 'full_powers'::text]))
  CONSTRAINT signatories_once UNIQUE (party_id, person_id)
  CONSTRAINT signatories_outcome CHECK (outcome = ANY (ARRAY['signed'::text, 'substituted'::text, 'absent'::text]))
  CONSTRAINT signatories_party_of_signing FOREIGN KEY (party_id, signing_id) REFERENCES signing_parties(id, signing_id) ON DELETE CASCADE
  CONSTRAINT signatories_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT signatories_pkey PRIMARY KEY (id)
  CONSTRAINT signatories_substitute CHECK ((substitute_id IS NOT NULL) = (NOT outcome IS DISTINCT FROM 'substituted'::text))
  CONSTRAINT signatories_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES people(id)
  CREATE INDEX signatories_signing_id_idx ON public.signatories USING btree (signing_id)
  CREATE TRIGGER signatories_sealed_stay BEFORE INSERT OR DELETE OR UPDATE ON signatories FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay()
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE signing_amounts
  as_printed text
  basis text NOT NULL
  currency text
  firmness text NOT NULL DEFAULT 'firm'::text
  id uuid NOT NULL DEFAULT uuidv7()
  kind text NOT NULL
  minor_units bigint
  position integer NOT NULL
  signing_id uuid NOT NULL
  CONSTRAINT signing_amounts_basis CHECK (basis = ANY (ARRAY['stated'::text, 'at_least'::text, 'at_most'::text, 'approximate'::text, 'target'::text, 'undisclosed'::text, 'unknown'::text]))
  CONSTRAINT signing_amounts_currency_fkey FOREIGN KEY (currency) REFERENCES currencies(code)
  CONSTRAINT signing_amounts_figures CHECK ((num_nonnulls(minor_units, currency) = ANY (ARRAY[0, 2])) AND (minor_units IS NULL) = (basis = ANY (ARRAY['undisclosed'::text, 'unknown'::text])))
  CONSTRAINT signing_amounts_firmness CHECK (firmness = ANY (ARRAY['firm'::text, 'maximum'::text, 'estimated'::text]))
  CONSTRAINT signing_amounts_kind CHECK (kind = ANY (ARRAY['contract_value'::text, 'total_investment'::text, 'fund_size'::text, 'subscribed'::text, 'credit_line'::text, 'issue_size'::text]))
  CONSTRAINT signing_amounts_once UNIQUE (signing_id, "position")
  CONSTRAINT signing_amounts_pkey PRIMARY KEY (id)
  CONSTRAINT signing_amounts_positive CHECK (minor_units >= 0)
  CONSTRAINT signing_amounts_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  CREATE TRIGGER signing_amounts_sealed_stay BEFORE INSERT OR DELETE OR UPDATE ON signing_amounts FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay()
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE signing_editions
  content text NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  number integer NOT NULL
  root_id uuid NOT NULL
  sealed_at timestamp(3) with time zone NOT NULL DEFAULT now()
  signing_id uuid NOT NULL
  CONSTRAINT signing_editions_number CHECK (number > 0)
  CONSTRAINT signing_editions_numbered UNIQUE (root_id, number)
  CONSTRAINT signing_editions_pkey PRIMARY KEY (id)
  CONSTRAINT signing_editions_root_id_fkey FOREIGN KEY (root_id) REFERENCES signings(id)
  CONSTRAINT signing_editions_sealed_once UNIQUE (signing_id)
  CONSTRAINT signing_editions_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  GRANT INSERT, SELECT TO dais_app

TABLE signing_parties
  capacity text NOT NULL
  group_count integer
  group_name_en text
  group_name_en_status text
  group_name_zh text
  id uuid NOT NULL DEFAULT uuidv7()
  name_as_signed_en text
  name_as_signed_en_status text
  name_as_signed_zh text
  names_confirmed_at timestamp(3) with time zone
  names_confirmed_by uuid
  organisation_id uuid
  position integer NOT NULL
  side_label_en text
  side_label_en_status text
  side_label_zh text
  signing_id uuid NOT NULL
  CONSTRAINT signing_parties_capacity CHECK (capacity = ANY (ARRAY['party'::text, 'co_founder'::text, 'guarantor'::text, 'manager'::text, 'beneficiary'::text]))
  CONSTRAINT signing_parties_counted CHECK (group_count IS NULL OR group_count > 0 AND organisation_id IS NULL)
  CONSTRAINT signing_parties_in_order UNIQUE (signing_id, "position")
  CONSTRAINT signing_parties_names_confirmed_by_fkey FOREIGN KEY (names_confirmed_by) REFERENCES accounts(id)
  CONSTRAINT signing_parties_of_signing UNIQUE (id, signing_id)
  CONSTRAINT signing_parties_once UNIQUE (signing_id, organisation_id)
  CONSTRAINT signing_parties_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
  CONSTRAINT signing_parties_pkey PRIMARY KEY (id)
  CONSTRAINT signing_parties_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  CONSTRAINT signing_parties_somebody CHECK ((organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0))
  CREATE TRIGGER signing_parties_sealed_stay BEFORE INSERT OR DELETE OR UPDATE ON signing_parties FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay()
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE signing_steps
  account_id uuid
  at timestamp(3) with time zone NOT NULL DEFAULT now()
  from_status text NOT NULL
  number integer NOT NULL
  previous integer
  reason text
  signing_id uuid NOT NULL
  step text NOT NULL
  to_status text NOT NULL
  version integer NOT NULL
  CONSTRAINT signing_steps_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
  CONSTRAINT signing_steps_arrived UNIQUE (signing_id, number, to_status)
  CONSTRAINT signing_steps_follow FOREIGN KEY (signing_id, previous, from_status) REFERENCES signing_steps(signing_id, number, to_status)
  CONSTRAINT signing_steps_in_order CHECK (number = 1 AND previous IS NULL AND from_status = 'none'::text OR number > 1 AND previous IS NOT NULL AND previous = (number - 1))
  CONSTRAINT signing_steps_known FOREIGN KEY (step, from_status, to_status) REFERENCES signing_transitions(step, from_status, to_status)
  CONSTRAINT signing_steps_pkey PRIMARY KEY (signing_id, number)
  CONSTRAINT signing_steps_reasoned CHECK ((step <> ALL (ARRAY['unschedule'::text, 'record_off_stage'::text, 'correct'::text, 'withdraw'::text, 'void'::text])) OR reason IS NOT NULL)
  CONSTRAINT signing_steps_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  GRANT INSERT, SELECT TO dais_app

TABLE signing_transitions
  from_status text NOT NULL
  step text NOT NULL
  to_status text NOT NULL
  CONSTRAINT signing_transitions_pkey PRIMARY KEY (step, from_status, to_status)
  GRANT SELECT TO dais_app

TABLE signings
  agenda_item_id uuid
  agenda_item_kind text
  amendment_reason text
  amends_id uuid
  approved_by uuid
  author_id uuid
  bindingness text NOT NULL DEFAULT 'unknown'::text
  call_off_of_id uuid
  certainty text NOT NULL DEFAULT 'stated'::text
  claims jsonb NOT NULL DEFAULT '[]'::jsonb
  code text NOT NULL
  created_at timestamp(3) with time zone NOT NULL DEFAULT now()
  disclosure text NOT NULL DEFAULT 'internal'::text
  edited_by uuid
  effective_on date
  event_id uuid NOT NULL
  expires_on date
  forum_id uuid
  id uuid NOT NULL DEFAULT uuidv7()
  industry text
  instrument text NOT NULL DEFAULT 'unknown'::text
  names_waived_reason text
  origin text NOT NULL DEFAULT 'registered'::text
  phase_of_id uuid
  recorded_by uuid
  region text
  renews_id uuid
  replaces_id uuid
  sealed_by uuid
  signed_on date
  source_ref text
  status text NOT NULL
  steps integer NOT NULL DEFAULT 1
  title_en text
  title_en_status text
  title_zh text
  version integer NOT NULL DEFAULT 1
  voided_by uuid
  voiding_reason text
  voiding_requested_by uuid
  without_copy_reason text
  CONSTRAINT signings_amendment CHECK ((amends_id IS NULL) = (amendment_reason IS NULL))
  CONSTRAINT signings_amends_id_fkey FOREIGN KEY (amends_id) REFERENCES signings(id)
  CONSTRAINT signings_approved_by_another CHECK (approved_by <> author_id AND approved_by <> edited_by)
  CONSTRAINT signings_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES accounts(id)
  CONSTRAINT signings_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id)
  CONSTRAINT signings_bindingness CHECK (bindingness = ANY (ARRAY['binding'::text, 'partly_binding'::text, 'preliminary'::text, 'non_binding'::text, 'unknown'::text]))
  CONSTRAINT signings_call_off_of_id_fkey FOREIGN KEY (call_off_of_id) REFERENCES signings(id)
  CONSTRAINT signings_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT signings_code_once UNIQUE (event_id, code)
  CONSTRAINT signings_dated CHECK ((status <> ALL (ARRAY['signed'::text, 'sealed'::text])) OR signed_on IS NOT NULL)
  CONSTRAINT signings_disclosure CHECK (disclosure = ANY (ARRAY['public'::text, 'press'::text, 'internal'::text]))
  CONSTRAINT signings_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES accounts(id)
  CONSTRAINT signings_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT signings_forum_of_event FOREIGN KEY (forum_id, event_id) REFERENCES forums(id, event_id)
  CONSTRAINT signings_instrument CHECK (instrument = ANY (ARRAY['letter_of_intent'::text, 'memorandum'::text, 'framework'::text, 'strategic_cooperation'::text, 'contract'::text, 'supplement'::text, 'fund_agreement'::text, 'product_agreement'::text, 'securities_programme'::text, 'other'::text, 'unknown'::text]))
  CONSTRAINT signings_item_kind CHECK (agenda_item_kind = ANY (ARRAY['signing'::text, 'ceremony'::text]))
  CONSTRAINT signings_item_of_event FOREIGN KEY (agenda_item_id, event_id, agenda_item_kind) REFERENCES agenda_items(id, event_id, kind) ON UPDATE CASCADE
  CONSTRAINT signings_item_with_kind CHECK ((agenda_item_id IS NULL) = (agenda_item_kind IS NULL))
  CONSTRAINT signings_not_of_itself CHECK (id <> phase_of_id AND id <> call_off_of_id AND id <> replaces_id AND id <> renews_id AND id <> amends_id)
  CONSTRAINT signings_of_event UNIQUE (id, event_id)
  CONSTRAINT signings_on_stage CHECK (
  CASE status
      WHEN 'scheduled'::text THEN agenda_item_id IS NOT NULL
      ELSE agenda_item_id IS NULL OR (status = ANY (ARRAY['reported'::text, 'signed'::text, 'sealed'::text, 'voided'::text]))
  END)
  CONSTRAINT signings_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT signings_phase_of_id_fkey FOREIGN KEY (phase_of_id) REFERENCES signings(id)
  CONSTRAINT signings_pkey PRIMARY KEY (id)
  CONSTRAINT signings_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts(id)
  CONSTRAINT signings_renews_id_fkey FOREIGN KEY (renews_id) REFERENCES signings(id)
  CONSTRAINT signings_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES signings(id)
  CONSTRAINT signings_sealed_by_another CHECK (sealed_by <> recorded_by)
  CONSTRAINT signings_sealed_by_fkey FOREIGN KEY (sealed_by) REFERENCES accounts(id)
  CONSTRAINT signings_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  CONSTRAINT signings_status_is_last_step FOREIGN KEY (id, steps, status) REFERENCES signing_steps(signing_id, number, to_status) DEFERRABLE INITIALLY DEFERRED
  CONSTRAINT signings_terms CHECK (effective_on <= expires_on)
  CONSTRAINT signings_titled CHECK (num_nonnulls(title_zh, title_en) > 0)
  CONSTRAINT signings_two_people_void CHECK (voiding_requested_by IS NULL OR (status = ANY (ARRAY['signed'::text, 'sealed'::text, 'voided'::text])))
  CONSTRAINT signings_voided_by_another CHECK (voided_by <> voiding_requested_by)
  CONSTRAINT signings_voided_by_fkey FOREIGN KEY (voided_by) REFERENCES accounts(id)
  CONSTRAINT signings_voided_for_a_reason CHECK (status <> 'voided'::text OR voiding_reason IS NOT NULL)
  CONSTRAINT signings_voiding_requested_by_fkey FOREIGN KEY (voiding_requested_by) REFERENCES accounts(id)
  CREATE INDEX signings_agenda_item_id_idx ON public.signings USING btree (agenda_item_id)
  CREATE INDEX signings_event_id_idx ON public.signings USING btree (event_id, id)
  CREATE UNIQUE INDEX signings_amended_once ON public.signings USING btree (amends_id) WHERE ((amends_id IS NOT NULL) AND (status <> ALL (ARRAY['withdrawn'::text, 'voided'::text])))
  CREATE UNIQUE INDEX signings_item_holds_one ON public.signings USING btree (agenda_item_id) WHERE ((agenda_item_kind = 'signing'::text) AND (status <> 'voided'::text))
  CREATE TRIGGER signings_sealed_stay BEFORE UPDATE ON signings FOR EACH ROW WHEN (old.status = ANY (ARRAY['sealed'::text, 'voided'::text])) EXECUTE FUNCTION signings_sealed_stay()
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE slots
  during tstzrange
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  parent_id uuid
  room_id uuid
  CONSTRAINT slots_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT slots_forum_has_room CHECK (parent_id IS NOT NULL OR during IS NULL OR room_id IS NOT NULL)
  CONSTRAINT slots_of_event UNIQUE (id, event_id)
  CONSTRAINT slots_parent_of_event FOREIGN KEY (parent_id, event_id) REFERENCES slots(id, event_id)
  CONSTRAINT slots_pkey PRIMARY KEY (id)
  CONSTRAINT slots_room_has_time CHECK (room_id IS NULL OR during IS NOT NULL)
  CONSTRAINT slots_room_of_event FOREIGN KEY (room_id, event_id) REFERENCES rooms(id, event_id)
  CONSTRAINT slots_span CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND isfinite(lower(during)) AND isfinite(upper(during)) AND lower_inc(during) AND NOT upper_inc(during))
  CREATE INDEX slots_event_id_idx ON public.slots USING btree (event_id)
  CREATE INDEX slots_parent_id_idx ON public.slots USING btree (parent_id)
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app

TABLE speakers
  biography_en text
  biography_en_status text
  biography_zh text
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  invited_at timestamp(3) with time zone NOT NULL DEFAULT now()
  person_id uuid NOT NULL
  status text NOT NULL DEFAULT 'invited'::text
  version integer NOT NULL DEFAULT 1
  CONSTRAINT speakers_biography_length CHECK (GREATEST(length(biography_zh), length(biography_en)) <= 20000)
  CONSTRAINT speakers_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT speakers_of_event UNIQUE (id, event_id)
  CONSTRAINT speakers_once_per_event UNIQUE (event_id, person_id)
  CONSTRAINT speakers_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT speakers_pkey PRIMARY KEY (id)
  CONSTRAINT speakers_status CHECK (status = ANY (ARRAY['invited'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text]))
  GRANT INSERT, SELECT, UPDATE TO dais_app

TABLE statistics
  as_printed text NOT NULL
  certainty text NOT NULL DEFAULT 'stated'::text
  event_id uuid NOT NULL
  id uuid NOT NULL DEFAULT uuidv7()
  measure_en text
  measure_en_status text
  measure_zh text
  origin text NOT NULL DEFAULT 'registered'::text
  period text
  position integer NOT NULL
  precision text NOT NULL
  source_ref text
  unit text
  value numeric
  CONSTRAINT statistics_certainty CHECK (certainty = ANY (ARRAY['stated'::text, 'inferred'::text, 'vague'::text]))
  CONSTRAINT statistics_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id)
  CONSTRAINT statistics_once UNIQUE (event_id, "position")
  CONSTRAINT statistics_origin CHECK (origin = ANY (ARRAY['article'::text, 'demo'::text, 'registered'::text, 'imported'::text]))
  CONSTRAINT statistics_pkey PRIMARY KEY (id)
  CONSTRAINT statistics_precision CHECK ("precision" = ANY (ARRAY['exact'::text, 'rounded'::text, 'below'::text, 'above'::text, 'approximate'::text]))
  CONSTRAINT statistics_sourced CHECK (origin <> 'article'::text OR source_ref IS NOT NULL)
  GRANT INSERT, SELECT TO dais_app

TABLE witnesses
  id uuid NOT NULL DEFAULT uuidv7()
  person_id uuid NOT NULL
  position integer NOT NULL
  post_en text
  post_en_status text
  post_zh text
  signing_id uuid NOT NULL
  CONSTRAINT witnesses_once UNIQUE (signing_id, person_id)
  CONSTRAINT witnesses_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
  CONSTRAINT witnesses_pkey PRIMARY KEY (id)
  CONSTRAINT witnesses_signing_id_fkey FOREIGN KEY (signing_id) REFERENCES signings(id)
  CREATE TRIGGER witnesses_sealed_stay BEFORE INSERT OR DELETE OR UPDATE ON witnesses FOR EACH ROW EXECUTE FUNCTION signing_parts_sealed_stay()
  GRANT DELETE, INSERT, SELECT, UPDATE TO dais_app
