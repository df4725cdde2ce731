CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text,
	"login_name" text,
	"name" text NOT NULL,
	"shown_name" text NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"reads_dutch" boolean DEFAULT false NOT NULL,
	"password_hash" text,
	"safe_contact" jsonb NOT NULL,
	"totp_secret" text,
	"totp_last_step" integer,
	"erased_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"rule" text NOT NULL,
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempt_rule_key_window_start_pk" PRIMARY KEY("rule","key","window_start")
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid,
	"organisation_id" uuid,
	"action" text NOT NULL,
	"object_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"is_complete" boolean DEFAULT true NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_verified_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"theme" text DEFAULT 'other' NOT NULL,
	"day" date NOT NULL,
	"people" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"minutes" integer DEFAULT 0 NOT NULL,
	"is_duo" boolean DEFAULT false NOT NULL,
	"duo_with" uuid,
	"referred_to" text,
	"with_partner" boolean DEFAULT false NOT NULL,
	"partner_id" uuid,
	"expense_cents" integer DEFAULT 0 NOT NULL,
	"expense_kind" text,
	"expense_state" text,
	"expense_by" uuid,
	"expense_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity_target" (
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"wanted" integer NOT NULL,
	CONSTRAINT "activity_target_organisation_id_year_kind_pk" PRIMARY KEY("organisation_id","year","kind")
);
--> statement-breakpoint
CREATE TABLE "certificate" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid,
	"enrolment_id" uuid,
	"holder_name" text NOT NULL,
	"issuer_name" text NOT NULL,
	"trainer_name" text DEFAULT '' NOT NULL,
	"shows_name" boolean DEFAULT false NOT NULL,
	"locale" text NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"cycle" integer DEFAULT 1 NOT NULL,
	"status_list" integer DEFAULT 1 NOT NULL,
	"status_index" integer NOT NULL,
	"waiver" text DEFAULT '' NOT NULL,
	"told_days_before" integer,
	"credential" jsonb
);
--> statement-breakpoint
CREATE TABLE "certificate_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"certificate_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"act" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"by" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"certificate_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_place" (
	"list" integer NOT NULL,
	"index" integer NOT NULL,
	"certificate_id" uuid NOT NULL,
	"set_at" timestamp (3) with time zone,
	CONSTRAINT "status_place_list_index_pk" PRIMARY KEY("list","index")
);
--> statement-breakpoint
CREATE TABLE "walk_in" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"first_name" text NOT NULL,
	"enrolment_id" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"added_by" uuid NOT NULL,
	"device_at" timestamp (3) with time zone NOT NULL,
	"clock_off_seconds" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "attendance_mark" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"state" text NOT NULL,
	"marked_by" uuid NOT NULL,
	"source" text DEFAULT 'roster' NOT NULL,
	"settles" uuid[] DEFAULT '{}' NOT NULL,
	"device_at" timestamp (3) with time zone NOT NULL,
	"clock_off_seconds" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_token" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cohort" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"course_version_id" uuid NOT NULL,
	"name" text NOT NULL,
	"capacity" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"languages" text[] DEFAULT '{"nl"}' NOT NULL,
	"request_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cohort_trainer" (
	"cohort_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "cohort_trainer_cohort_id_account_id_pk" PRIMARY KEY("cohort_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"course_version_id" uuid NOT NULL,
	"state" text NOT NULL,
	"arrival" integer DEFAULT 0 NOT NULL,
	"at_part" integer,
	"at_lesson" integer,
	"at_step" text,
	"at_moment" timestamp (3) with time zone,
	"intake_at" timestamp (3) with time zone,
	"confidentiality_at" timestamp (3) with time zone,
	"vog_seen_at" timestamp (3) with time zone,
	"wants_contact_at" timestamp (3) with time zone,
	"shows_on_wall" boolean DEFAULT false NOT NULL,
	"came_from" uuid[] DEFAULT '{}' NOT NULL,
	"left_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intake" (
	"enrolment_id" uuid PRIMARY KEY NOT NULL,
	"speaks" text[] NOT NULL,
	"reads" text[] NOT NULL,
	"availability" text[] NOT NULL,
	"wants_travel" boolean NOT NULL,
	"wants_child_care" boolean NOT NULL,
	"needs" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer DEFAULT 180 NOT NULL,
	"zone" text DEFAULT 'Europe/Amsterdam' NOT NULL,
	"place" text NOT NULL,
	"directions" text DEFAULT '' NOT NULL,
	"interpreter" text DEFAULT '' NOT NULL,
	"child_care" boolean DEFAULT false NOT NULL,
	"is_cancelled" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"replaces_id" uuid
);
--> statement-breakpoint
CREATE TABLE "competence_assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"task_id" uuid,
	"scenario_version_id" uuid,
	"asked" jsonb NOT NULL,
	"rubric" jsonb NOT NULL,
	"day" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"assessed_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unseen_task" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"scenario_id" uuid NOT NULL,
	"place" text NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"rehearsal_id" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	"chosen_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concern" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"sealed" text NOT NULL,
	"raised_by" uuid,
	"way" text NOT NULL,
	"subject_id" uuid,
	"certificate_id" uuid,
	"first_read_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"outcome" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "course_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"content_hash" text NOT NULL,
	"outline" jsonb NOT NULL,
	"assessment" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lesson" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"course_version_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"number" integer NOT NULL,
	"structure" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lesson_text" (
	"lesson_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"text" jsonb NOT NULL,
	CONSTRAINT "lesson_text_lesson_id_locale_pk" PRIMARY KEY("lesson_id","locale")
);
--> statement-breakpoint
CREATE TABLE "scenario_text" (
	"scenario_version_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"text" jsonb NOT NULL,
	CONSTRAINT "scenario_text_scenario_version_id_locale_pk" PRIMARY KEY("scenario_version_id","locale")
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scenario_id" uuid NOT NULL,
	"organisation_id" uuid,
	"content_hash" text NOT NULL,
	"number" integer NOT NULL,
	"part" integer NOT NULL,
	"minutes" integer NOT NULL,
	"difficulty" integer DEFAULT 1 NOT NULL,
	"graph" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"scenario_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"hash" text NOT NULL,
	"is_good" boolean NOT NULL,
	"by_name" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"day" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_draft" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"scenario_id" uuid NOT NULL,
	"based_on" uuid,
	"part" integer NOT NULL,
	"minutes" integer NOT NULL,
	"difficulty" integer DEFAULT 1 NOT NULL,
	"graph" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"stale" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"made_by" uuid NOT NULL,
	"writers" jsonb NOT NULL,
	"published_as" uuid,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "episode_piece" (
	"recording_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "episode_piece_recording_id_place_pk" PRIMARY KEY("recording_id","place")
);
--> statement-breakpoint
CREATE TABLE "episode_recording" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"episode" text NOT NULL,
	"locale" text NOT NULL,
	"content_type" text NOT NULL,
	"length" integer NOT NULL,
	"seconds" integer NOT NULL,
	"starts" jsonb NOT NULL,
	"is_computer_voice" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listening" (
	"account_id" uuid NOT NULL,
	"episode" text NOT NULL,
	"second" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listening_account_id_episode_pk" PRIMARY KEY("account_id","episode")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"made_by" uuid,
	"uses_left" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_account_id_organisation_id_role_pk" PRIMARY KEY("account_id","organisation_id","role")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"site" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assessment_answer" (
	"enrolment_id" uuid NOT NULL,
	"moment" text NOT NULL,
	"item" text NOT NULL,
	"value" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assessment_answer_enrolment_id_moment_item_pk" PRIMARY KEY("enrolment_id","moment","item")
);
--> statement-breakpoint
CREATE TABLE "open_turn" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"rehearsal_id" uuid NOT NULL,
	"turn" text NOT NULL,
	"attempt" integer NOT NULL,
	"sealed" text NOT NULL,
	"consent_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progress" (
	"enrolment_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"lesson" integer NOT NULL,
	"step" text NOT NULL,
	"state" text NOT NULL,
	"answer" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "progress_enrolment_id_part_lesson_step_pk" PRIMARY KEY("enrolment_id","part","lesson","step")
);
--> statement-breakpoint
CREATE TABLE "reflection" (
	"enrolment_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"lesson" integer NOT NULL,
	"step" text NOT NULL,
	"sealed" text NOT NULL,
	"shared_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reflection_enrolment_id_part_lesson_step_pk" PRIMARY KEY("enrolment_id","part","lesson","step")
);
--> statement-breakpoint
CREATE TABLE "rehearsal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"scenario_version_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"debriefed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rehearsal_event" (
	"rehearsal_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"event" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rehearsal_event_rehearsal_id_seq_pk" PRIMARY KEY("rehearsal_id","seq")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"open_turn_id" uuid NOT NULL,
	"trainer_id" uuid NOT NULL,
	"rubric" jsonb NOT NULL,
	"reply" text NOT NULL,
	"internal_note" text DEFAULT '' NOT NULL,
	"asks_again" integer DEFAULT 0 NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recording" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"locale" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"seconds" real NOT NULL,
	"data" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"open_turn_id" uuid,
	"review_id" uuid,
	"mime" text NOT NULL,
	"seconds" real NOT NULL,
	"sealed" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "voice_note_one_place" CHECK (num_nonnulls("voice_note"."open_turn_id", "voice_note"."review_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "service" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid,
	"record" jsonb NOT NULL,
	"is_vital" boolean NOT NULL,
	"checked_on" date NOT NULL,
	"term_days" integer NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"by" uuid,
	"day" date NOT NULL,
	"source" text NOT NULL,
	"before" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision_agreement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"sealed" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"looked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision_meeting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"trainer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"method" text DEFAULT 'incident' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer DEFAULT 120 NOT NULL,
	"place" text NOT NULL,
	"seats" integer NOT NULL,
	"is_cancelled" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision_registration" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"state" text NOT NULL,
	"arrival" integer NOT NULL,
	"attended" text,
	"marked_by" uuid,
	"marked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision_reminder" (
	"account_id" uuid NOT NULL,
	"about" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supervision_reminder_account_id_about_pk" PRIMARY KEY("account_id","about")
);
--> statement-breakpoint
CREATE TABLE "supervision_role" (
	"meeting_id" uuid NOT NULL,
	"role" text NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "supervision_role_meeting_id_role_pk" PRIMARY KEY("meeting_id","role")
);
--> statement-breakpoint
CREATE TABLE "wellbeing_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"sealed" text NOT NULL,
	"shared_with" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outgoing_mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"dress" text NOT NULL,
	"recipient" text NOT NULL,
	"account_id" uuid,
	"params" jsonb NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failure" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"webinar_id" uuid NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"webinar_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"sealed_code" text NOT NULL,
	"state" text NOT NULL,
	"arrival" integer NOT NULL,
	"name" text,
	"email" text,
	"locale" text NOT NULL,
	"mail_wish" jsonb NOT NULL,
	"partner_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webinar" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"languages" jsonb NOT NULL,
	"audience" text NOT NULL,
	"seats" integer NOT NULL,
	"state" text NOT NULL,
	"join_url" text DEFAULT '' NOT NULL,
	"delete_after_days" integer DEFAULT 14 NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"counts" jsonb,
	"made_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_word" (
	"account_id" uuid NOT NULL,
	"word" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "kept_word_account_id_word_pk" PRIMARY KEY("account_id","word")
);
--> statement-breakpoint
ALTER TABLE "login_token" ADD CONSTRAINT "login_token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_duo_with_account_id_fk" FOREIGN KEY ("duo_with") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_expense_by_account_id_fk" FOREIGN KEY ("expense_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_target" ADD CONSTRAINT "activity_target_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_issued_by_account_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_event" ADD CONSTRAINT "certificate_event_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate_event" ADD CONSTRAINT "certificate_event_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_place" ADD CONSTRAINT "status_place_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_in" ADD CONSTRAINT "walk_in_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_in" ADD CONSTRAINT "walk_in_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_in" ADD CONSTRAINT "walk_in_added_by_account_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "walk_in" ADD CONSTRAINT "walk_in_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_mark" ADD CONSTRAINT "attendance_mark_marked_by_account_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_token" ADD CONSTRAINT "calendar_token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_course_version_id_course_version_id_fk" FOREIGN KEY ("course_version_id") REFERENCES "public"."course_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_trainer" ADD CONSTRAINT "cohort_trainer_cohort_id_cohort_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_trainer" ADD CONSTRAINT "cohort_trainer_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_cohort_id_cohort_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_course_version_id_course_version_id_fk" FOREIGN KEY ("course_version_id") REFERENCES "public"."course_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_cohort_id_cohort_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohort"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_assessment" ADD CONSTRAINT "competence_assessment_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_assessment" ADD CONSTRAINT "competence_assessment_task_id_unseen_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."unseen_task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_assessment" ADD CONSTRAINT "competence_assessment_scenario_version_id_scenario_version_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_assessment" ADD CONSTRAINT "competence_assessment_assessed_by_account_id_fk" FOREIGN KEY ("assessed_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unseen_task" ADD CONSTRAINT "unseen_task_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unseen_task" ADD CONSTRAINT "unseen_task_rehearsal_id_rehearsal_id_fk" FOREIGN KEY ("rehearsal_id") REFERENCES "public"."rehearsal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unseen_task" ADD CONSTRAINT "unseen_task_chosen_by_account_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_raised_by_account_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_subject_id_account_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_certificate_id_certificate_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."certificate"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_course_version_id_course_version_id_fk" FOREIGN KEY ("course_version_id") REFERENCES "public"."course_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_text" ADD CONSTRAINT "lesson_text_lesson_id_lesson_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lesson"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_text" ADD CONSTRAINT "scenario_text_scenario_version_id_scenario_version_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_check" ADD CONSTRAINT "scenario_check_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_check" ADD CONSTRAINT "scenario_check_recorded_by_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_draft" ADD CONSTRAINT "scenario_draft_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_draft" ADD CONSTRAINT "scenario_draft_based_on_scenario_version_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_draft" ADD CONSTRAINT "scenario_draft_made_by_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_draft" ADD CONSTRAINT "scenario_draft_published_as_scenario_version_id_fk" FOREIGN KEY ("published_as") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_piece" ADD CONSTRAINT "episode_piece_recording_id_episode_recording_id_fk" FOREIGN KEY ("recording_id") REFERENCES "public"."episode_recording"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode_recording" ADD CONSTRAINT "episode_recording_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listening" ADD CONSTRAINT "listening_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_made_by_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_answer" ADD CONSTRAINT "assessment_answer_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_turn" ADD CONSTRAINT "open_turn_rehearsal_id_rehearsal_id_fk" FOREIGN KEY ("rehearsal_id") REFERENCES "public"."rehearsal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress" ADD CONSTRAINT "progress_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal" ADD CONSTRAINT "rehearsal_scenario_version_id_scenario_version_id_fk" FOREIGN KEY ("scenario_version_id") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_event" ADD CONSTRAINT "rehearsal_event_rehearsal_id_rehearsal_id_fk" FOREIGN KEY ("rehearsal_id") REFERENCES "public"."rehearsal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_open_turn_id_open_turn_id_fk" FOREIGN KEY ("open_turn_id") REFERENCES "public"."open_turn"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_trainer_id_account_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording" ADD CONSTRAINT "recording_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording" ADD CONSTRAINT "recording_made_by_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_note" ADD CONSTRAINT "voice_note_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_note" ADD CONSTRAINT "voice_note_open_turn_id_open_turn_id_fk" FOREIGN KEY ("open_turn_id") REFERENCES "public"."open_turn"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_note" ADD CONSTRAINT "voice_note_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification" ADD CONSTRAINT "verification_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification" ADD CONSTRAINT "verification_by_account_id_fk" FOREIGN KEY ("by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_agreement" ADD CONSTRAINT "supervision_agreement_meeting_id_supervision_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."supervision_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_agreement" ADD CONSTRAINT "supervision_agreement_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_meeting" ADD CONSTRAINT "supervision_meeting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_meeting" ADD CONSTRAINT "supervision_meeting_trainer_id_account_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_registration" ADD CONSTRAINT "supervision_registration_meeting_id_supervision_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."supervision_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_registration" ADD CONSTRAINT "supervision_registration_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_registration" ADD CONSTRAINT "supervision_registration_marked_by_account_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_reminder" ADD CONSTRAINT "supervision_reminder_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_role" ADD CONSTRAINT "supervision_role_meeting_id_supervision_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."supervision_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_role" ADD CONSTRAINT "supervision_role_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wellbeing_check" ADD CONSTRAINT "wellbeing_check_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wellbeing_check" ADD CONSTRAINT "wellbeing_check_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wellbeing_check" ADD CONSTRAINT "wellbeing_check_shared_with_account_id_fk" FOREIGN KEY ("shared_with") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_webinar_id_webinar_id_fk" FOREIGN KEY ("webinar_id") REFERENCES "public"."webinar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_webinar_id_webinar_id_fk" FOREIGN KEY ("webinar_id") REFERENCES "public"."webinar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partner"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webinar" ADD CONSTRAINT "webinar_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webinar" ADD CONSTRAINT "webinar_made_by_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_word" ADD CONSTRAINT "kept_word_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "account_login_name" ON "account" USING btree (lower("login_name"));--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit_entry" USING btree ("subject_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_object" ON "audit_entry" USING btree ("object_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "login_token_hash" ON "login_token" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "activity_organisation" ON "activity" USING btree ("organisation_id","day");--> statement-breakpoint
CREATE INDEX "activity_account" ON "activity" USING btree ("account_id","day");--> statement-breakpoint
CREATE INDEX "activity_expense" ON "activity" USING btree ("organisation_id","expense_state","day");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_once" ON "certificate" USING btree ("enrolment_id","kind","cycle");--> statement-breakpoint
CREATE INDEX "certificate_account" ON "certificate" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "certificate_organisation" ON "certificate" USING btree ("organisation_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_event_order" ON "certificate_event" USING btree ("certificate_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "share_link_token" ON "share_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "status_place_certificate" ON "status_place" USING btree ("certificate_id");--> statement-breakpoint
CREATE INDEX "status_place_set" ON "status_place" USING btree ("list","set_at");--> statement-breakpoint
CREATE UNIQUE INDEX "walk_in_request" ON "walk_in" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "walk_in_meeting" ON "walk_in" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_request" ON "attendance_mark" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_self" ON "attendance_mark" USING btree ("meeting_id","enrolment_id") WHERE "attendance_mark"."source" = 'self';--> statement-breakpoint
CREATE INDEX "attendance_settling" ON "attendance_mark" USING btree ("id") WHERE cardinality("attendance_mark"."settles") > 0;--> statement-breakpoint
CREATE INDEX "attendance_meeting" ON "attendance_mark" USING btree ("meeting_id","enrolment_id","device_at");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_token_hash" ON "calendar_token" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "cohort_organisation" ON "cohort" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "cohort_request" ON "cohort" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_person_cohort" ON "enrolment" USING btree ("account_id","cohort_id");--> statement-breakpoint
CREATE INDEX "enrolment_cohort" ON "enrolment" USING btree ("cohort_id","state");--> statement-breakpoint
CREATE INDEX "meeting_cohort" ON "meeting" USING btree ("cohort_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_replaces" ON "meeting" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "competence_assessment_enrolment" ON "competence_assessment" USING btree ("enrolment_id","kind","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "competence_assessment_task" ON "competence_assessment" USING btree ("task_id") WHERE "competence_assessment"."task_id" is not null;--> statement-breakpoint
CREATE INDEX "unseen_task_enrolment" ON "unseen_task" USING btree ("enrolment_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "unseen_task_rehearsal" ON "unseen_task" USING btree ("rehearsal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "concern_request" ON "concern" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "concern_organisation" ON "concern" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "concern_subject" ON "concern" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "concern_raised_by" ON "concern" USING btree ("raised_by");--> statement-breakpoint
CREATE UNIQUE INDEX "course_version_hash" ON "course_version" USING btree ("content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "course_version_number" ON "course_version" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "lesson_place" ON "lesson" USING btree ("course_version_id","part","number");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_version_hash" ON "scenario_version" USING btree ("content_hash");--> statement-breakpoint
CREATE INDEX "scenario_version_scenario" ON "scenario_version" USING btree ("scenario_id","number");--> statement-breakpoint
CREATE INDEX "scenario_check_scenario" ON "scenario_check" USING btree ("organisation_id","scenario_id","created_at");--> statement-breakpoint
CREATE INDEX "scenario_draft_organisation" ON "scenario_draft" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_draft_open" ON "scenario_draft" USING btree ("organisation_id","scenario_id") WHERE "scenario_draft"."state" <> 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "episode_recording_episode" ON "episode_recording" USING btree ("episode","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "member_organisation" ON "member" USING btree ("organisation_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "partner_key" ON "partner" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "partner_name" ON "partner" USING btree ("organisation_id",lower("name"));--> statement-breakpoint
CREATE INDEX "open_turn_rehearsal" ON "open_turn" USING btree ("rehearsal_id","turn","attempt");--> statement-breakpoint
CREATE INDEX "rehearsal_enrolment" ON "rehearsal" USING btree ("enrolment_id","started_at");--> statement-breakpoint
CREATE INDEX "review_turn" ON "review" USING btree ("open_turn_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "recording_sentence" ON "recording" USING btree ("organisation_id","key");--> statement-breakpoint
CREATE INDEX "recording_maker" ON "recording" USING btree ("made_by");--> statement-breakpoint
CREATE UNIQUE INDEX "voice_note_turn" ON "voice_note" USING btree ("open_turn_id");--> statement-breakpoint
CREATE UNIQUE INDEX "voice_note_review" ON "voice_note" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "voice_note_account" ON "voice_note" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "voice_note_at" ON "voice_note" USING btree ("at");--> statement-breakpoint
CREATE INDEX "service_organisation" ON "service" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "service_words" ON "service" USING gin (to_tsvector('dutch'::regconfig, ("record" ->> 'organisation') || ' ' || ("record" #>> '{text,nl,name}') || ' ' || ("record" #>> '{text,nl,whatTheyDo}')));--> statement-breakpoint
CREATE INDEX "verification_service" ON "verification" USING btree ("service_id","day");--> statement-breakpoint
CREATE INDEX "supervision_agreement_account" ON "supervision_agreement" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "supervision_agreement_meeting" ON "supervision_agreement" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "supervision_organisation" ON "supervision_meeting" USING btree ("organisation_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "supervision_once" ON "supervision_registration" USING btree ("meeting_id","account_id");--> statement-breakpoint
CREATE INDEX "supervision_account" ON "supervision_registration" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "supervision_role_account" ON "supervision_role" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "wellbeing_check_account" ON "wellbeing_check" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "wellbeing_check_shared" ON "wellbeing_check" USING btree ("shared_with");--> statement-breakpoint
CREATE INDEX "outgoing_mail_account" ON "outgoing_mail" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "question_webinar" ON "question" USING btree ("webinar_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_request" ON "registration" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_code" ON "registration" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "registration_webinar" ON "registration" USING btree ("webinar_id","state","arrival");--> statement-breakpoint
CREATE INDEX "webinar_coming" ON "webinar" USING btree ("state","starts_at");--> statement-breakpoint
CREATE INDEX "webinar_organisation" ON "webinar" USING btree ("organisation_id","starts_at");