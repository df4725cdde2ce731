CREATE TABLE "service_search" (
	"service_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid,
	"is_active" boolean NOT NULL,
	"is_vital" boolean NOT NULL,
	"is_national" boolean NOT NULL,
	"name" text collate "C" NOT NULL,
	"offered_by" text collate "C" NOT NULL,
	"topics" text[] NOT NULL,
	"words" "tsvector" NOT NULL,
	"checked_on" date NOT NULL,
	"checked_precision" text NOT NULL,
	"due_on" date NOT NULL,
	"vouched_until" date,
	"revision" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_word" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"word" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "service_sought";--> statement-breakpoint
DROP INDEX "service_names";--> statement-breakpoint
DROP INDEX "service_offered_by";--> statement-breakpoint
DROP INDEX "service_topics";--> statement-breakpoint
DROP INDEX "service_shown";--> statement-breakpoint
ALTER TABLE "service_search" ADD CONSTRAINT "service_search_service_id_service_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."service"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_search_shown" ON "service_search" USING btree ("is_vital" DESC NULLS LAST,"is_national" DESC NULLS LAST,"name","service_id","vouched_until") WHERE "service_search"."vouched_until" is not null;--> statement-breakpoint
CREATE INDEX "service_search_until" ON "service_search" USING btree ("vouched_until");--> statement-breakpoint
CREATE INDEX "service_search_topics" ON "service_search" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "service_search_words" ON "service_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "service_search_offered" ON "service_search" USING btree ("offered_by");--> statement-breakpoint
CREATE INDEX "service_search_queue" ON "service_search" USING btree ("due_on","is_vital","service_id","organisation_id") WHERE "service_search"."is_active";--> statement-breakpoint
CREATE INDEX "service_search_revision" ON "service_search" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "service_word_once" ON "service_word" USING btree ("word");--> statement-breakpoint
CREATE INDEX "service_word_near" ON "service_word" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "service" DROP COLUMN "name";--> statement-breakpoint
ALTER TABLE "service" DROP COLUMN "offered_by";--> statement-breakpoint
ALTER TABLE "service" DROP COLUMN "status";--> statement-breakpoint
ALTER TABLE "service" DROP COLUMN "topics";--> statement-breakpoint
CREATE FUNCTION service_search_fill() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	names text := concat_ws(' ', new.record ->> 'organisation', new.record #>> '{text,nl,name}');
	said text := concat_ws(' ', names, new.record #>> '{text,nl,whatTheyDo}');
BEGIN
	INSERT INTO service_search (
		service_id, organisation_id, is_active, is_vital, is_national, name, offered_by, topics, words,
		checked_on, checked_precision, due_on, vouched_until, revision, changed_at
	) VALUES (
		new.id,
		new.organisation_id,
		new.is_active,
		new.is_vital,
		coalesce(jsonb_typeof(new.record -> 'area'), 'null') = 'null',
		coalesce(new.record #>> '{text,nl,name}', ''),
		coalesce(new.record ->> 'organisation', ''),
		ARRAY(SELECT jsonb_array_elements_text(coalesce(new.record -> 'topics', '[]'))),
		strip(to_tsvector('dutch'::regconfig, said) || to_tsvector('simple'::regconfig, said)),
		new.checked_on,
		coalesce(new.record ->> 'checkedPrecision', 'day'),
		new.checked_on + new.term_days,
		CASE WHEN new.is_active AND new.record ->> 'status' = 'active' AND new.record -> 'neverChecked' IS NULL
			THEN CASE WHEN new.is_vital THEN 'infinity'::date ELSE new.checked_on + new.term_days END END,
		new.revision,
		new.changed_at
	)
	ON CONFLICT (service_id) DO UPDATE SET
		organisation_id = excluded.organisation_id,
		is_active = excluded.is_active,
		is_vital = excluded.is_vital,
		is_national = excluded.is_national,
		name = excluded.name,
		offered_by = excluded.offered_by,
		topics = excluded.topics,
		words = excluded.words,
		checked_on = excluded.checked_on,
		checked_precision = excluded.checked_precision,
		due_on = excluded.due_on,
		vouched_until = excluded.vouched_until,
		revision = excluded.revision,
		changed_at = excluded.changed_at;
	INSERT INTO service_word (word)
		SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple'::regconfig, names))) AS word
		WHERE length(word) > 3 AND word !~ '[0-9]' AND NOT EXISTS (SELECT FROM service_word known WHERE known.word = word.word);
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER service_search_filled AFTER INSERT OR UPDATE ON "service" FOR EACH ROW EXECUTE FUNCTION service_search_fill();--> statement-breakpoint
UPDATE "service" SET "revision" = "revision";
